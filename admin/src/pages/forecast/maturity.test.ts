import { expect, test } from 'vitest';
import type { Figure } from '../../shared/figures/figures';
import { maturityOf, shownMonths } from './maturity';

const figure = (month: string, milestone: string, since: string, numerator: number): Figure => ({
  measure: 'maturity',
  from: `${month}-01`,
  to: `${month}-28`,
  dimensions: [
    { name: 'milestone', value: milestone },
    { name: 'monthsSinceStart', value: since },
  ],
  numerator,
  denominator: month === '2026-06' ? 0 : 10,
  value: null,
  target: null,
  status: 'no_target',
  awaits: [],
  toGo: null,
  provisional: false,
  lowerQuartile: null,
  upperQuartile: null,
});

test('a start month counts up what was reached, and shows no month that is not over', () => {
  const figures = [
    figure('2026-08', 'higher', '1', 2),
    figure('2026-08', 'higher', '3', 1),
    figure('2026-08', 'lower', '0', 4),
    figure('2026-10', 'higher', '1', 0),
    figure('2026-06', 'higher', '1', 0),
  ];
  expect(
    maturityOf(figures, 'higher', '2026-11-28').map(({ from, starts, reached }) => [
      from,
      starts,
      reached,
    ]),
  ).toEqual([
    // November, the third month after, has brought one, but is not over.
    ['2026-08-01', 10, [0, 2, 2]],
    ['2026-10-01', 10, [0]],
  ]);
});

test('the table keeps to every third month and the last', () => {
  const month = { from: '2026-01-01', to: '2026-01-31', starts: 1 };
  expect(shownMonths([{ ...month, reached: Array(9).fill(0) }])).toEqual([0, 3, 6, 8]);
  expect(shownMonths([])).toEqual([]);
});
