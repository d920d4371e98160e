import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn, daysBetween, inWords, isCalendarDate } from './calendar';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));

describe('calendar dates', () => {
  it('are those of the calendar, or 30 February would enter the record', () => {
    for (const text of ['2026-02-28', '2028-02-29']) expect(isCalendarDate(text), text).toBe(true);
    for (const text of [
      '2026-02-30',
      '2027-02-29',
      '2026-13-01',
      '2026-1-1',
      '01/02/2026',
      '',
      5,
    ]) {
      expect(isCalendarDate(text), String(text)).toBe(false);
    }
  });

  it('add and subtract alike', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('add months as PostgreSQL does, or the page and the list would show two ends of support', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 12)).toBe('2027-11-15');
  });

  it('reckon age by the birthday, also that of 29 February', () => {
    expect(ageOn('2008-06-10', '2026-06-09')).toBe(17);
    expect(ageOn('2008-06-10', '2026-06-10')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('read as words in both languages', () => {
    expect(inWords('2026-03-03')).toEqual({ en: '3 March 2026', cy: '3 Mawrth 2026' });
  });
});
