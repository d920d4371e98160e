/** Periods that a series of figures can have. */
export const seriesGrains = ['month', 'quarter', 'financial_year'] as const;
export type SeriesGrain = (typeof seriesGrains)[number];

/** The month some months away from the month of a calendar date, by its first day. */
export function monthAway(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The last day of the month of a calendar date. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The financial year of a calendar date, which begins in April: 2026-27. */
export function financialYear(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = month < 4 ? year - 1 : year;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The number of the quarter of a calendar date within its financial year: April to June is the first. */
export const quarterOf = (day: string): number =>
  Math.floor(((Number(day.slice(5, 7)) + 8) % 12) / 3) + 1;

export const isMonth = (text: string | null): text is string => /^\d{4}-\d{2}-01$/.test(text ?? '');
