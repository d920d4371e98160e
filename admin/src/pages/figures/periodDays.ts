import { today } from '../../i18n/format';
import type { FigureAddress } from '../../shared/figures/memberPath';

/** A day of a month that is counted from the year 0; day 0 is the last one of the month before. */
const dayOf = (months: number, day: number) =>
  new Date(Date.UTC(Math.floor(months / 12), months % 12, day)).toISOString().slice(0, 10);
const days = (months: number, length: number) => ({
  from: dayOf(months, 1),
  to: dayOf(months + length, 0),
});
const monthsOf = (day: string) => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
};

const lengths = { month: 1, quarter: 3, financial_year: 12 } as const;
/** Months before April, with which quarters and financial years begin. */
const beforeApril = 3;

/** The first and last day of the month that a day lies in. */
export const monthOf = (day: string) => days(monthsOf(day), 1);

/** The days of the one period that an address names, as the API cuts time. */
export function periodDaysOf({ period, from, to }: FigureAddress): { from: string; to: string } {
  const last = to ?? today();
  const first = from ?? last;
  if (period === 'to_date' || period === 'range') return { from: first, to: last };
  const length = lengths[period];
  const since = monthsOf(first) - beforeApril;
  return days(since - (since % length) + beforeApril, length);
}
