import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addWorkingDays,
  dateOf,
  dayOf,
  isWorkingDay,
  monthOf,
  workingDayFrom,
} from './calendar';
import { Random, several, weighted } from './random';
import { shareOut } from './shareOut';

describe('chance', () => {
  it('gives equal draws for equal names and unlike draws for neighbouring ones', () => {
    const draws = (...name: number[]) => {
      const random = new Random(...name);
      return Array.from({ length: 5 }, () => random.integer(0, 1_000_000));
    };
    expect(draws(1, 2, 3)).toEqual(draws(1, 2, 3));
    expect(
      new Set([draws(1, 2, 3), draws(1, 2, 4), draws(1, 3, 2), draws(2, 2, 3)].map(String)).size,
    ).toBe(4);
  });

  it('follows weights, and never draws what has none', () => {
    const random = new Random(9);
    const choose = weighted<'often' | 'seldom' | 'never'>({ often: 9, seldom: 1, never: 0 });
    const drawn = Array.from({ length: 4000 }, () => choose(random));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((value) => value === 'seldom').length / 4000).toBeCloseTo(0.1, 1);
    expect(several(random, choose, 50)).toHaveLength(2);
  });

  it('makes identifiers of version 4 that do not repeat', () => {
    const random = new Random(4);
    const ids = Array.from({ length: 2000 }, () => random.uuid());
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('calendar', () => {
  it('counts months to the same day, or to the end of a shorter month', () => {
    const later = (date: string, months: number) => dateOf(addMonths(dayOf(date), months));
    expect(later('2026-01-31', 1)).toBe('2026-02-28');
    expect(later('2026-11-30', 12)).toBe('2027-11-30');
    expect(later('2026-03-15', -3)).toBe('2025-12-15');
    expect(dateOf(monthOf(dayOf('2026-02-28')))).toBe('2026-02-01');
  });

  it('knows weekends and the bank holidays of England and Wales', () => {
    expect(isWorkingDay(dayOf('2026-04-03'))).toBe(false); // Good Friday
    expect(isWorkingDay(dayOf('2026-04-04'))).toBe(false); // Saturday
    expect(dateOf(workingDayFrom(dayOf('2026-04-03')))).toBe('2026-04-07');
    expect(dateOf(addWorkingDays(dayOf('2026-04-02'), 15))).toBe('2026-04-27');
  });
});

describe('shareOut', () => {
  it('gives whole shares that add up, to the largest remainders first', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [0.5, 0.25, 0.25])).toEqual([3, 2, 2]);
    expect(shareOut(0, [1, 2])).toEqual([0, 0]);
  });
});
