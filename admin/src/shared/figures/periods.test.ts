import { expect, test } from 'vitest';
import { financialYear, monthAway, monthEnd, quarterOf } from './periods';

test('quarters and financial years begin in April', () => {
  expect(['2026-03-31', '2026-04-01', '2027-01-15'].map(financialYear)).toEqual([
    '2025-26',
    '2026-27',
    '2026-27',
  ]);
  expect(['2026-04-01', '2026-07-01', '2026-12-31', '2027-03-01'].map(quarterOf)).toEqual([
    1, 2, 3, 4,
  ]);
  expect(financialYear('2099-05-01')).toBe('2099-00');
});

test('months are counted over the turn of a year, and end on their own last day', () => {
  expect(monthAway('2026-11-28', -11)).toBe('2025-12-01');
  expect(monthEnd('2028-02-01')).toBe('2028-02-29');
});
