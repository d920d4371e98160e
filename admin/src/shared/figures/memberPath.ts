/** Periods and bases as the API names them. */
export type Grain = 'month' | 'quarter' | 'financial_year' | 'to_date' | 'range';
export type Basis = 'period' | 'to_date' | 'matured';

/** Rows whose dimension has one of the values; null, and an empty list, stand for rows that name none. */
export interface FigureFilter {
  readonly dimension: string;
  readonly values: readonly (string | null)[];
}

/** One figure: everything that says which rows were counted. */
export interface FigureAddress {
  /** Id of the measure. */
  readonly measure: string;
  readonly part?: 'numerator' | 'denominator' | undefined;
  readonly period: Grain;
  /** First and last day; a figure to date has no first one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly basis?: Basis | undefined;
  /** Months of a matured cohort. */
  readonly maturedMonths?: number | undefined;
  readonly filters?: readonly FigureFilter[] | undefined;
}

/**
 * The page of the people and records behind a figure. Every value of a filter is a `filter=<dimension>:<value>` of its
 * own; nothing after the colon stands for rows that name none. Ids and codes alone: nothing about a person.
 */
export function memberPath({ filters = [], ...address }: FigureAddress): string {
  const search = new URLSearchParams();
  const {
    measure,
    part = 'numerator',
    period,
    from,
    to,
    basis = 'period',
    maturedMonths,
  } = address;
  const stated = { measure, part, period, from, to, basis };
  for (const [name, value] of Object.entries(stated)) if (value) search.set(name, value);
  if (basis === 'matured' && maturedMonths) search.set('maturedMonths', String(maturedMonths));
  for (const { dimension, values } of filters)
    for (const value of values.length ? values : [null])
      search.append('filter', `${dimension}:${value ?? ''}`);
  return `/figures/members?${search}`;
}
