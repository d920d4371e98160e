import { bankHolidays } from '@placewell/prisma/reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar';
import { addWorkingDays, isWorkingDay, workingDayOfMonth, workingDaysBetween } from './workingDays';

const holidays = new Set(bankHolidays.map((holiday) => holiday.day));
const date = fc.integer({ min: 600, max: 1000 }).map((days) => addDays('2025-01-01', days));

describe('working days of England and Wales', () => {
  it('put the fifth working day where the calendars do, or a return would be late', () => {
    const fifths = (year: number) =>
      Array.from({ length: 12 }, (_, month) =>
        workingDayOfMonth(`${year}-${String(month + 1).padStart(2, '0')}-01`, 5, holidays).slice(5),
      ).join(' ');
    expect(fifths(2026)).toBe(
      '01-08 02-06 03-06 04-09 05-08 06-05 07-07 08-07 09-07 10-07 11-06 12-07',
    );
    expect(fifths(2027)).toBe(
      '01-08 02-05 03-05 04-07 05-10 06-07 07-07 08-06 09-07 10-07 11-05 12-07',
    );
  });

  it('count 15 from the day of input, so that a start is keyed in time', () => {
    expect(addWorkingDays('2026-06-01', 15, holidays)).toBe('2026-06-22');
    expect(addWorkingDays('2026-06-06', 15, holidays)).toBe('2026-06-26');
    expect(addWorkingDays('2026-12-18', 15, holidays)).toBe('2027-01-13');
  });

  it('do not count the first day and do count the last', () => {
    expect(workingDaysBetween('2026-06-01', '2026-06-01', holidays)).toBe(0);
    expect(workingDaysBetween('2026-06-01', '2026-06-02', holidays)).toBe(1);
    expect(workingDaysBetween('2026-04-02', '2026-04-07', holidays)).toBe(1);
    expect(workingDaysBetween('2026-06-05', '2026-06-07', holidays)).toBe(0);
  });

  it('end on a working day, that many days away', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = addWorkingDays(from, count, holidays);
        expect(isWorkingDay(due, holidays)).toBe(true);
        expect(workingDaysBetween(from, due, holidays)).toBe(count);
      }),
    );
  });

  it('add up over any day between, also backwards', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const between = (from: string, to: string) => workingDaysBetween(from, to, holidays);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  it('refuse a number of days that makes no sense', () => {
    expect(() => addWorkingDays('2026-06-01', -1, holidays)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-06-01', 1.5, holidays)).toThrow(RangeError);
  });
});
