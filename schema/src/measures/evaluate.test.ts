import type { Actor } from '@placewell/prisma';
import { type Measure, measureOf } from '@placewell/prisma/reference';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { periodsOf } from './periods';
import type { Request } from './request';
import { type Count, counted, type Facts } from './statement';

const body = 'a0000000-0000-4000-8000-000000000000';
const measures = ['B3.02', 'B3.03', 'B3.05'].map((id) => measureOf(id) as Measure);
const request: Request = {
  actor: { accountableBodyIds: [body], partnerId: null } as unknown as Actor, // no more is asked here
  measures,
  periods: periodsOf('month', '2026-01-01', '2026-03-31'),
  breakdown: [],
  filters: [],
  basis: 'to_date',
  maturedMonths: 12,
  today: '2026-03-10',
};
const placeOf = (set: string) => counted(request).all.findIndex(({ part }) => part.set === set);
const number = (set: string, period: number, found: number): Count => ({
  count: placeOf(set),
  period,
  keys: [],
  number: found,
  quartiles: null,
});
const target = (measure: string, points: number, of: string | null = null) => ({
  measure_id: measure,
  accountable_body_id: of,
  target_basis_points: points,
  floor_basis_points: points * 0.9,
  valid_from: '2025-01-01',
});
const facts = (changes: Partial<Facts> = {}): Facts => ({
  counts: [
    number('initiative_start', 1, 10),
    number('initiative_start', 2, 30),
    number('first_earnings', 2, 18),
    number('lower_outcome', 2, 16),
  ],
  targets: [target('B3.02', 5000), target('B3.03', 4000)],
  unset: [],
  ...changes,
});
const at = (
  id: string,
  from: string,
  changes?: Partial<Facts>,
  basis: Request['basis'] = 'to_date',
) =>
  evaluate(facts(changes), { ...request, basis }).find(
    (figure) => figure.measureId === id && figure.from === from,
  );

describe('a KPI', () => {
  it('counts from the start of the programme, so that a council sees the share of all its starts', () => {
    expect(at('B3.02', '2026-02-01')).toMatchObject({
      numerator: 18,
      denominator: 40,
      value: 45,
      status: 'amber',
      toGo: 2,
      provisional: false,
    });
  });

  it('counts a month alone when asked', () => {
    expect(at('B3.02', '2026-02-01', {}, 'period')).toMatchObject({
      denominator: 30,
      status: 'green',
      toGo: 0,
    });
  });

  it('has not reached a target that it only rounds to, so that green and nothing to go always agree', () => {
    // 39,999 of 80,000 are 49.99875%, which is shown as 50.
    const counts = [number('initiative_start', 2, 80_000), number('first_earnings', 2, 39_999)];
    expect(at('B3.02', '2026-02-01', { counts })).toMatchObject({
      value: 50,
      status: 'amber',
      toGo: 1,
    });
  });

  it('is empty, never 0%, without a denominator', () => {
    expect(at('B3.05', '2026-02-01')).toMatchObject({ value: null, status: 'no_data', toGo: null });
    expect(at('B3.02', '2026-03-01', {}, 'period')).toMatchObject({ value: null });
  });

  it('says that it awaits a rule of DWP instead of guessing', () => {
    const unset = [{ rule: 'lower_threshold_weeks', body }];
    expect(at('B3.03', '2026-02-01', { unset })).toMatchObject({
      numerator: 16,
      value: null,
      status: 'awaiting_rule',
    });
  });

  it('takes the accountable body’s own target before the national one', () => {
    const targets = [target('B3.02', 5000), target('B3.02', 4000, body)];
    expect(at('B3.02', '2026-02-01', { targets })).toMatchObject({ target: 40, status: 'green' });
  });

  it('is provisional while its month runs', () => {
    expect(at('B3.02', '2026-03-01')?.provisional).toBe(true);
  });
});

describe('periodsOf', () => {
  it('passes the turn of the year', () => {
    expect(periodsOf('month', '2025-11-20', '2026-02-01').map(({ from }) => from)).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  it('begins quarters and financial years in April', () => {
    expect(periodsOf('quarter', '2026-03-31', '2026-04-01')).toEqual([
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-06-30' },
    ]);
    expect(periodsOf('financial_year', '2026-03-31', '2026-04-01')).toEqual([
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2027-03-31' },
    ]);
  });
});
