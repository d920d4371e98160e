import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as fields from './fields';

const messageOf = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.message : issue?.code;
};

describe('input fields', () => {
  it('carry a refusal in both languages, or a Welsh reader would be told in English', () => {
    const refusals: [z.ZodType, unknown][] = [
      [fields.calendarDate(), '2026-02-30'],
      [fields.nino({ allowDemonstration: false }), 'QQ123456C'],
      [fields.postcode(), 'ME14'],
      [fields.personName(), 'A1'],
      [fields.email(), 'ann'],
      [fields.phone(), '12'],
      [fields.code('attendance'), 'Attended!'],
      [fields.codes('condition'), ['autism', 'autism']],
    ];
    for (const [schema, value] of refusals) {
      expect(messageOf(schema, value), String(value)).toEqual({
        en: expect.any(String),
        cy: expect.any(String),
      });
    }
  });

  it('tidy what they accept, so that one form is stored', () => {
    const person = z.object({ forename: fields.personName(), postcode: fields.postcode() });
    expect(person.parse({ forename: ' Siân ', postcode: 'me141xq' })).toEqual({
      forename: 'Siân',
      postcode: 'ME14 1XQ',
    });
  });

  it('refuse a fraction of a penny, a week of more hours than it has, and empty text', () => {
    expect(fields.pence().safeParse(10.5).success).toBe(false);
    expect(fields.pence().safeParse(-1).success).toBe(false);
    expect(fields.minutesAWeek().safeParse(168 * 60 + 1).success).toBe(false);
    expect(fields.shortText().safeParse('   ').success).toBe(false);
  });

  it('accept the code of an accountable body, which only the database knows', () => {
    expect(fields.code('eoi_source').parse('kent_library_2026')).toBe('kent_library_2026');
    expect(z.globalRegistry.get(fields.code('eoi_source'))).toMatchObject({
      codeList: 'eoi_source',
    });
  });
});
