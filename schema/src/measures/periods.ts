/** A stretch of days, both included. */
export interface Period {
  from: string;
  to: string;
}

export const grains = ['month', 'quarter', 'financial_year', 'to_date', 'range'] as const;
/** How a stretch of time is cut: to_date is one period from the beginning of the programme, range one as given. */
export type Grain = (typeof grains)[number];

/** Nothing of the programme lies before this day. */
export const programmeBeginning = '2025-01-01';

/** First day of a month, counted from the year 0. */
const firstDay = (months: number) =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;

/** The day before another. */
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const lengths = { month: 1, quarter: 3, financial_year: 12 } as const;
/** Months before an April, with which financial years and quarters begin. */
const beforeApril = 3;

/**
 * The periods that a stretch of days touches, whole and in order. Quarters and financial years begin in April.
 */
export function periodsOf(grain: Grain, from: string, to: string): Period[] {
  if (grain === 'range') return [{ from, to }];
  if (grain === 'to_date') return [{ from: programmeBeginning, to }];
  const length = lengths[grain];
  const [year = 0, month = 1] = from.split('-').map(Number);
  const since = year * 12 + month - 1 - beforeApril;
  const periods: Period[] = [];
  for (let first = since - (since % length) + beforeApril; ; first += length) {
    const period = { from: firstDay(first), to: dayBefore(firstDay(first + length)) };
    if (period.from > to) return periods;
    periods.push(period);
  }
}
