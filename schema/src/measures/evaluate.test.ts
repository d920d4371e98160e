import { describe, expect, it } from 'vitest';
import { evaluate, monthsBetween } from './evaluate';
import type { Facts } from './statement';

const target = (measure: string, points: number, body: string | null = null) => ({
  measure_id: measure,
  accountable_body_id: body,
  target_basis_points: points,
  floor_basis_points: points * 0.9,
  valid_from: '2025-01-01',
});
const facts = (changes: Partial<Facts> = {}): Facts => ({
  counts: [
    { set: 'initiative_start', month: '2026-01-01', key: null, number: 10 },
    { set: 'initiative_start', month: '2026-02-01', key: null, number: 30 },
    { set: 'first_earnings', month: '2026-02-01', key: null, number: 18 },
    { set: 'lower_outcome', month: '2026-02-01', key: null, number: 16 },
  ],
  targets: [target('B3.02', 5000), target('B3.03', 4000)],
  unset: [],
  ...changes,
});
const period = { from: '2026-01-01', to: '2026-03-31', today: '2026-03-10' };
const at = (
  id: string,
  month: string,
  changes?: Partial<Facts>,
  basis: 'to_date' | 'in_month' = 'to_date',
) =>
  evaluate(facts(changes), { ...period, basis }).find(
    (f) => f.measureId === id && f.month === month,
  );

describe('a KPI', () => {
  it('counts from the start of the programme, so that a council sees the share of all its starts', () => {
    expect(at('B3.02', '2026-02-01')).toMatchObject({
      numerator: 18,
      denominator: 40,
      valueBasisPoints: 4500,
      status: 'amber',
      toGo: 2,
      provisional: false,
    });
  });

  it('counts a month alone when asked', () => {
    expect(at('B3.02', '2026-02-01', {}, 'in_month')).toMatchObject({
      denominator: 30,
      status: 'green',
      toGo: 0,
    });
  });

  it('is empty, never 0%, without a denominator', () => {
    expect(at('B3.05', '2026-02-01')).toMatchObject({
      valueBasisPoints: null,
      status: 'no_data',
      toGo: null,
    });
    expect(at('B3.02', '2026-03-01', {}, 'in_month')).toMatchObject({ valueBasisPoints: null });
  });

  it('says that it awaits a rule of DWP instead of guessing', () => {
    expect(at('B3.03', '2026-02-01', { unset: ['lower_threshold_weeks'] })).toMatchObject({
      numerator: 16,
      valueBasisPoints: null,
      status: 'awaiting_rule',
    });
  });

  it('takes the accountable body’s own target before the national one', () => {
    const targets = [target('B3.02', 5000), target('B3.02', 4000, 'kent')];
    expect(at('B3.02', '2026-02-01', { targets })).toMatchObject({
      targetBasisPoints: 4000,
      status: 'green',
    });
  });

  it('is provisional while its month runs', () => {
    expect(at('B3.02', '2026-03-01')?.provisional).toBe(true);
  });
});

describe('monthsBetween', () => {
  it('passes the turn of the year', () => {
    expect(monthsBetween('2025-11-20', '2026-02-01')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
  });
});
