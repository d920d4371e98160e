import { describe, expect, it } from 'vitest';
import { type Figure, trendOf } from './figures';

const figure = (month: string, valueBasisPoints: number | null): Figure => ({
  measureId: 'B3.02',
  month,
  key: null,
  numerator: 1,
  denominator: 2,
  valueBasisPoints,
  targetBasisPoints: 5000,
  status: 'amber',
  toGo: 1,
  provisional: false,
});

describe('the trend of a KPI', () => {
  it('compares the last two months', () => {
    const series = [
      figure('2026-08-01', 1000),
      figure('2026-09-01', 4610),
      figure('2026-10-01', 4680),
    ];
    expect(trendOf(series)).toEqual({ change: 70, since: '2026-09-01' });
  });

  it('is unknown, not a fall to nothing, where a month has no value', () => {
    expect(trendOf([figure('2026-09-01', 4610), figure('2026-10-01', null)])).toBeNull();
    expect(trendOf([figure('2026-10-01', 4610)])).toBeNull();
  });
});
