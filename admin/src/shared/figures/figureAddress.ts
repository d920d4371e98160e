import {
  type Basis,
  type FigureAddress,
  type FigureFilter,
  type Grain,
  memberPath,
} from './memberPath';

const grains: readonly Grain[] = ['month', 'quarter', 'financial_year', 'to_date', 'range'];
const bases: readonly Basis[] = ['period', 'to_date', 'matured'];

/** A day as the address says it: of one that is none the API says so, instead of a figure that nobody asked for. */
const dayOf = (text: string | null) => text || undefined;

/** The filters of an address: values of the same dimension are one filter, in the order in which they stand. */
function filtersOf(search: URLSearchParams): FigureFilter[] {
  const values = new Map<string, (string | null)[]>();
  for (const text of search.getAll('filter')) {
    const [dimension = '', ...rest] = text.split(':');
    const found = values.get(dimension) ?? [];
    values.set(dimension, [...found, rest.join(':') || null]);
  }
  return [...values].map(([dimension, each]) => ({ dimension, values: each }));
}

/** The figure that an address of `memberPath` names; undefined when it names none. */
export function addressOf(search: URLSearchParams): FigureAddress | undefined {
  const measure = search.get('measure');
  const period = grains.find((grain) => grain === search.get('period'));
  if (!measure || !period) return undefined;
  const months = Number(search.get('maturedMonths'));
  return {
    measure,
    part: search.get('part') === 'denominator' ? 'denominator' : 'numerator',
    period,
    from: dayOf(search.get('from')),
    to: dayOf(search.get('to')),
    basis: bases.find((basis) => basis === search.get('basis')) ?? 'period',
    maturedMonths: months >= 1 ? Math.min(Math.floor(months), 60) : undefined,
    filters: filtersOf(search),
  };
}

/** Rows that name none are asked for by an empty list: the API cannot mix them with others. */
const valuesOf = ({ values }: FigureFilter) =>
  values.filter((value): value is string => value !== null);

/** What figures, members and explanations are all asked: when, and which rows. */
export function rowsInput({ period, from, to, basis, maturedMonths, filters = [] }: FigureAddress) {
  return {
    period,
    from,
    to,
    basis,
    maturedMonths: basis === 'matured' ? maturedMonths : undefined,
    filters: filters.map((filter) => ({
      dimension: filter.dimension,
      values: valuesOf(filter),
    })),
  };
}

/** The page that says whether a journey is counted in a figure, and why. */
export function whyPath(address: FigureAddress, referral: string): string {
  const search = new URLSearchParams(memberPath(address).split('?')[1]);
  search.delete('part');
  search.set('referral', referral);
  return `/figures/why?${search}`;
}

/** The page of all figures that count a journey in a month. */
export const journeyFiguresPath = (referral: string, month?: string): string =>
  `/figures/journey?${new URLSearchParams({ referral, ...(month ? { month } : {}) })}`;
