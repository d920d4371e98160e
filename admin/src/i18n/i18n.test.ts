import { describe, expect, it } from 'vitest';
import { messages as welsh } from './cy';
import { messages as english } from './en';
import {
  daysBetween,
  formatDate,
  formatInstant,
  formatMoney,
  formatMonth,
  formatPercent,
  formatShortMonth,
  formatWeekday,
  setToday,
  today,
} from './format';

type Tree = { readonly [key: string]: string | Tree };

/** Every text by its path: `auth.title`. */
function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

const variables = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

describe('English and Welsh', () => {
  const inEnglish = texts(english as Tree);
  const inWelsh = new Map(texts(welsh as Tree));

  it('say the same things', () => {
    expect([...inWelsh.keys()].sort()).toEqual(inEnglish.map(([key]) => key).sort());
  });

  it('leave nothing empty', () => {
    const empty = [...inEnglish, ...inWelsh].filter(([, text]) => text.trim() === '');
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('fill in the same values', () => {
    const differing = inEnglish.filter(
      ([key, text]) =>
        variables(text).join() !== variables(inWelsh.get(key) ?? '').join() &&
        // "1 day" and "tomorrow" need no number where the other language has one.
        !text.includes('||||'),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('figures and dates', () => {
  it('are written as each language writes them', () => {
    expect(formatDate('2026-02-03', 'en')).toBe('3 Feb 2026');
    expect(formatDate('2026-02-03', 'cy')).toBe('3 Chwef 2026');
    expect(formatMonth('2026-11-01', 'cy')).toBe('Tachwedd 2026');
    expect(formatInstant('2026-11-30T23:30:00.000Z', 'cy')).toBe('30 Tach 2026, 23:30');
    expect(formatMoney(123_450)).toBe('£1,234.50');
    expect(formatPercent(0.625)).toBe('62.5%');
  });

  it('name months and days of the week', () => {
    expect(formatShortMonth('2026-02-03', 'en')).toBe('Feb 26');
    expect(formatShortMonth('2026-02-03', 'cy')).toBe('Chwef 26');
    expect(formatWeekday('2026-11-23', 'en')).toBe('Monday');
    expect(formatWeekday('2026-11-23', 'cy')).toBe('dydd Llun');
  });

  it('tell the time in the United Kingdom, in summer and in winter', () => {
    expect(formatInstant('2026-07-01T09:30:00.000Z', 'en')).toContain('10:30');
    expect(formatInstant('2026-12-01T09:30:00.000Z', 'en')).toContain('09:30');
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });

  it('take the day of the API where the clock of the laptop is wrong, and go on from there', () => {
    setToday('2026-11-23', new Date('2027-01-05T12:00:00Z'));
    expect(today(new Date('2027-01-05T23:59:00Z'))).toBe('2026-11-23');
    expect(today(new Date('2027-01-06T00:01:00Z'))).toBe('2026-11-24');
    setToday('2027-01-05', new Date('2027-01-05T12:00:00Z'));
  });

  it('count days across the change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });
});
