import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNino, maskNino, type NinoRefusal } from './nino';

const live = { allowDemonstration: false };
const reasonOf = (text: string, options = live): NinoRefusal | 'ok' => {
  const result = checkNino(text, options);
  return result.ok ? 'ok' : result.reason;
};

const digits = fc.stringMatching(/^\d{6}$/);
const suffix = fc.constantFrom('A', 'B', 'C', 'D');

describe('National Insurance number', () => {
  it('accepts a number however it was typed, or a caseworker would have to type it our way', () => {
    const spacing = fc.constantFrom('', ' ', '-');
    fc.assert(
      fc.property(digits, suffix, spacing, fc.boolean(), (number, last, gap, lower) => {
        const typed = ['AB', ...(number.match(/../g) ?? []), last].join(gap);
        const result = checkNino(lower ? typed.toLowerCase() : typed, live);
        expect(result).toEqual({ ok: true, value: `AB${number}${last}` });
      }),
    );
  });

  it('refuses prefixes that are never given out, or a wrong number would look right', () => {
    for (const prefix of ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'DA', 'FA', 'IA', 'UA', 'VA']) {
      expect(reasonOf(`${prefix}123456A`), prefix).toBe('prefix');
    }
    expect(reasonOf('AO123456A')).toBe('prefix');
    expect(reasonOf('OA123456A')).toBe('ok');
  });

  it('refuses QQ outside the demonstration, or invented people would enter a live programme', () => {
    expect(reasonOf('QQ 12 34 56 C')).toBe('demonstration');
    expect(reasonOf('QQ 12 34 56 C', { allowDemonstration: true })).toBe('ok');
  });

  it('asks for the suffix on a record and not in a search, since payroll data may lack it', () => {
    expect(reasonOf('AB123456')).toBe('suffix');
    expect(checkNino('AB123456', { ...live, suffixOptional: true }).ok).toBe(true);
    expect(reasonOf('AB123456E')).toBe('format');
  });

  it('never repeats the number in a message, since messages are logged and sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = checkNino(text, live);
        if (result.ok || text.trim().length < 3) return;
        expect(result.message.en).not.toContain(text.trim());
        expect(result.message.cy).not.toContain(text.trim());
      }),
    );
  });

  it('masks every character that identifies the person', () => {
    fc.assert(
      fc.property(digits, suffix, (number, last) => {
        expect(maskNino(`AB${number}${last}`)).toBe(`•• •• •• •• ${last}`);
      }),
    );
    expect(maskNino('AB123456')).toBe('•• •• •• •• •');
  });
});
