import type { Figure } from '../../shared/figures/figures';
import { monthAway } from '../../shared/figures/periods';

/** What can be reached after a start, as the API names it. */
export const milestones = ['job_start', 'first_earnings', 'lower', 'higher'] as const;

/** Those who started in a month, and how many of them had reached something after so many months. */
export interface StartMonth {
  /** First and last day of the month of the start. */
  readonly from: string;
  readonly to: string;
  readonly starts: number;
  /** Up to and with each calendar month after that of the start; as many as are over. */
  readonly reached: readonly number[];
}

/**
 * The table of maturity of one milestone: start months with a start, each with a number for every month after it that is
 * over. A month that is not over has no number: it would only grow.
 */
export function maturityOf(
  figures: readonly Figure[],
  milestone: string,
  today: string,
): readonly StartMonth[] {
  const current = monthAway(today, 0);
  const value = ({ dimensions }: Figure, dimension: string) =>
    dimensions.find(({ name }) => name === dimension)?.value;
  const byMonth = new Map<string, StartMonth>();
  for (const { from, to, denominator } of figures) {
    if (byMonth.has(from) || !denominator) continue;
    const own = figures.filter(
      (figure) => figure.from === from && value(figure, 'milestone') === milestone,
    );
    const reached: number[] = [];
    for (let since = 0; monthAway(from, since) < current; since += 1)
      reached.push(
        own
          .filter((figure) => Number(value(figure, 'monthsSinceStart')) <= since)
          .reduce((sum, { numerator }) => sum + numerator, 0),
      );
    byMonth.set(from, { from, to, starts: denominator, reached });
  }
  return [...byMonth.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** The months after the start that the table shows: every one at first, then every third. */
export function shownMonths(months: readonly StartMonth[]): readonly number[] {
  const most = Math.max(0, ...months.map(({ reached }) => reached.length));
  return Array.from({ length: most }, (_, since) => since).filter(
    (since) => since % 3 === 0 || since === most - 1,
  );
}
