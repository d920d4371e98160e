import { describe, expect, it } from 'vitest';
import { type Figure, isSmall, trendOf } from './figures';

const figure = (from: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  measure: 'B3.02',
  from,
  to: from,
  dimensions: [],
  numerator: 1,
  denominator: 20,
  value,
  target: 50,
  status: 'amber',
  awaits: [],
  toGo: 1,
  provisional: false,
  lowerQuartile: null,
  upperQuartile: null,
  ...more,
});

const ratio = { kind: 'ratio', unit: 'per_cent' } as const;

describe('the trend of a measure', () => {
  it('compares the last two periods', () => {
    const series = [
      figure('2026-08-01', 10),
      figure('2026-09-01', 46.1),
      figure('2026-10-01', 46.8),
    ];
    expect(trendOf(series, 'to_date', ratio)).toMatchObject({
      change: 0.7,
      since: { from: '2026-09-01' },
    });
  });

  it('is none where it would read as a change of nothing', () => {
    const series = [figure('2026-09-01', 46.12), figure('2026-10-01', 46.16)];
    expect(trendOf(series, 'to_date', ratio)?.change).toBe(0);
  });

  it('is unknown, not a fall to nothing, where a period has no value', () => {
    expect(
      trendOf([figure('2026-09-01', 46), figure('2026-10-01', null)], 'to_date', ratio),
    ).toBeNull();
    expect(trendOf([figure('2026-10-01', 46)], 'to_date', ratio)).toBeNull();
  });

  it('leaves out a period that is not over where only what happened in it counts', () => {
    const series = [
      figure('2026-09-01', 40),
      figure('2026-10-01', 50),
      figure('2026-11-01', 10, { provisional: true }),
    ];
    expect(trendOf(series, 'period', ratio)).toMatchObject({
      change: 10,
      since: { from: '2026-09-01' },
    });
    expect(trendOf(series, 'period', ratio)?.of?.from).toBe('2026-10-01');
    expect(trendOf(series, 'to_date', ratio)).toMatchObject({ change: -40, of: null });
    expect(trendOf(series, 'period', { kind: 'stock' })).toMatchObject({ change: -40 });
  });
});

it('a share of fewer than ten people is to be read with care, no share is not', () => {
  expect(isSmall(figure('2026-10-01', 50, { denominator: 9 }), ratio)).toBe(true);
  expect(isSmall(figure('2026-10-01', 50, { denominator: 10 }), ratio)).toBe(false);
  expect(isSmall(figure('2026-10-01', null, { denominator: 0 }), ratio)).toBe(false);
  expect(isSmall(figure('2026-10-01', 50, { denominator: null }), ratio)).toBe(false);
  // Specialists below the line are not people to be careful about.
  expect(
    isSmall(figure('2026-10-01', 22, { denominator: 5 }), { unit: 'per_full_time_equivalent' }),
  ).toBe(false);
});
