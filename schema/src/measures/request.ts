import type { Actor } from '@placewell/prisma';
import type { DimensionName, Measure } from '@placewell/prisma/reference';
import type { Period } from './periods';

/** period counts what happened in it; to_date all up to its end; matured those who had so many months by its end. */
export const bases = ['period', 'to_date', 'matured'] as const;
export type Basis = (typeof bases)[number];

/** Rows whose dimension has one of the values; an empty list means rows that name none. */
export interface DimensionFilter {
  dimension: DimensionName;
  values: string[];
}

/** What the evaluator is asked: everything that a statement and a figure depend on. */
export interface Request {
  actor: Actor;
  measures: Measure[];
  /** Beside each other and in order. */
  periods: Period[];
  breakdown: DimensionName[];
  filters: DimensionFilter[];
  basis: Basis;
  /** Months a member of a matured cohort has had. */
  maturedMonths: number;
  /** Nothing after this day is counted. */
  today: string;
}

/** The end of a period as far as it has come. */
export const reachedEnd = (period: Period, today: string) =>
  period.to < today ? period.to : today;
