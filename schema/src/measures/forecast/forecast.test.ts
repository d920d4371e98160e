import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOutcome, type Reached, sharesByMonth } from './outcomes';
import { addUp, forecastStarts, type MonthOfStarts } from './starts';

/** Months from April 2026, with their starts and profile. */
const months = (...rows: [starts: number, profile: number][]): MonthOfStarts[] =>
  rows.map(([starts, profile], index) => ({
    month: new Date(Date.UTC(2026, 3 + index, 1)).toISOString().slice(0, 10),
    starts,
    profile,
  }));
const current = '2026-10-01';
const row = (starts: number, profile: number, times: number) =>
  Array.from({ length: times }, (): [number, number] => [starts, profile]);

describe('a forecast of starts', () => {
  it('takes the rest of the profile at the pace so far, and the worst and best three months as its range', () => {
    const recorded = months(...row(5, 10, 3), ...row(10, 10, 3), [2, 10], ...row(0, 20, 2));
    const expected = forecastStarts(recorded, current);
    // Six months: 45 of 60, that is 0.75; the worst three 0.5, the best 1.
    expect(expected?.slice(6)).toEqual([
      { ...recorded[6], expected: 7.5, low: 5, high: 10 },
      { ...recorded[7], expected: 15, low: 10, high: 20 },
      { ...recorded[8], expected: 15, low: 10, high: 20 },
    ]);
    expect(addUp(expected ?? [])).toEqual({ expected: 83, low: 70, high: 95 });
  });

  it('goes by the average of the months where the profile does not reach', () => {
    const expected = forecastStarts(months(...row(6, 0, 6), [1, 0], [0, 0]), current);
    expect(expected?.at(-1)).toMatchObject({ expected: 6, low: 6, high: 6 });
    const without = forecastStarts(months(...row(6, 12, 6), [1, 12], [0, 0]), current);
    expect(without?.at(-1)).toMatchObject({ expected: 6 });
  });

  it('never falls short of what the month has already brought', () => {
    const expected = forecastStarts(months(...row(4, 10, 6), [9, 10]), current);
    expect(expected?.at(-1)).toMatchObject({ expected: 9, low: 9, high: 9 });
  });

  it('says nothing before six complete months, the empty ones before the first start not among them', () => {
    expect(forecastStarts(months([0, 10], ...row(5, 10, 5), [1, 10]), current)).toBeNull();
    expect(forecastStarts(months(...row(0, 10, 8)), current)).toBeNull();
  });

  it('lies within its range, whatever happened', () => {
    const month = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(month, { minLength: 7, maxLength: 12 }), (rows) => {
        const expected = forecastStarts(months([1, 1], ...rows), current) ?? [];
        for (const { low, expected: middle, high, starts } of expected) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(starts);
        }
      }),
    );
  });
});

/** A steady programme: 20 starts a month, of whom 2 reach the outcome in the third month after the start. */
const steady = (over: number, toCome: number) => {
  const recorded = Array.from(
    { length: over + toCome },
    (_, index): MonthOfStarts => ({
      month: new Date(Date.UTC(2025, 3 + index, 1)).toISOString().slice(0, 10),
      starts: index < over ? 20 : 0,
      profile: 20,
    }),
  );
  const currentMonth = recorded[over]?.month ?? '';
  const reached = recorded
    .slice(0, Math.max(0, over - 3))
    .map(({ month }): Reached => ({ month, monthsSince: 3, people: 2 }));
  return { recorded, currentMonth, reached };
};

describe('a forecast of outcomes', () => {
  it('adds what start months will bring at the pace of earlier ones', () => {
    const { recorded, currentMonth, reached } = steady(12, 3);
    const starts = forecastStarts(recorded, currentMonth) ?? [];
    const forecast = forecastOutcome(starts, reached, currentMonth);
    // 9 start months of 2; the three months to come bring those of the start months 10, 11 and 12.
    expect(forecast).toMatchObject({ recorded: 18, expected: 24, monthsKnown: 12 });
    expect(forecast?.low).toBe(Math.round(18 + 6 - 1.28 * Math.sqrt(6)));
    expect(forecast?.high).toBe(Math.round(18 + 6 + 1.28 * Math.sqrt(6)));
  });

  it('learns a month after the start only from start months for which it is over', () => {
    const { recorded, currentMonth, reached } = steady(12, 3);
    const starts = forecastStarts(recorded, currentMonth) ?? [];
    const countOf = (start: number, since: number) =>
      reached.find(
        ({ month, monthsSince }) => month === starts[start]?.month && monthsSince === since,
      )?.people ?? 0;
    const shares = sharesByMonth(starts, countOf, 12);
    expect(shares).toHaveLength(12);
    expect(shares[3]).toBeCloseTo(0.1, 9);
    expect(shares.filter((share) => share > 0)).toHaveLength(1);
  });

  it('does not count twice what the current month has brought', () => {
    const { recorded, currentMonth, reached } = steady(12, 1);
    const starts = forecastStarts(recorded, currentMonth) ?? [];
    const inCurrent = [...reached, { month: '2026-01-01', monthsSince: 3, people: 2 }];
    expect(starts[9]?.month).toBe('2026-01-01');
    expect(forecastOutcome(starts, inCurrent, currentMonth)).toMatchObject({
      recorded: 20,
      expected: 20,
    });
  });

  it('says nothing with fewer than five outcomes, or too few starts behind the first six months', () => {
    const { recorded, currentMonth, reached } = steady(12, 3);
    const starts = forecastStarts(recorded, currentMonth) ?? [];
    expect(forecastOutcome(starts, reached.slice(0, 2), currentMonth)).toBeNull();
    const few = starts.map((start) => ({ ...start, starts: 1 }));
    expect(forecastOutcome(few, reached, currentMonth)).toBeNull();
  });
});
