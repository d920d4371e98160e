import { expect, test } from 'vitest';
import { monthOf, periodDaysOf } from './periodDays';

const of = (period: 'month' | 'quarter' | 'financial_year' | 'to_date' | 'range') =>
  periodDaysOf({ measure: 'B1.02', period, from: '2026-02-10', to: '2026-02-10' });

test('months, quarters and financial years are whole, and begin in April', () => {
  expect(monthOf('2028-02-29')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(of('month')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(of('quarter')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(of('financial_year')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
});

test('a range is as it is given', () => {
  expect(of('range')).toEqual({ from: '2026-02-10', to: '2026-02-10' });
});
