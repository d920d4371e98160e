/** What the page shows: all of it stands in its address, none of it is about a person. */
export interface KpiFilters {
  /** First days of the first and the last month. */
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly measure: string | null;
  readonly breakdown: Breakdown | null;
  readonly accountableBodyId: string | null;
  readonly partnerId: string | null;
  readonly localAuthorityCode: string | null;
  readonly model: string | null;
  readonly cohort: string | null;
}

export type Basis = 'to_date' | 'in_month';

/** What the figures can be broken down by, as the API names it. */
export const breakdowns = [
  'partner',
  'localAuthority',
  'model',
  'cohort',
  'accountableBody',
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The filters that choose which rows count. */
export const rowFilters = [
  'accountableBodyId',
  'partnerId',
  'localAuthorityCode',
  'model',
  'cohort',
] as const;

/** The month some months away from the month of a calendar date, by its first day. */
export function monthAway(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The most months that one chart shows, as the API gives them. */
export const mostMonths = 60;

const isMonth = (text: string | null): text is string => /^\d{4}-\d{2}-01$/.test(text ?? '');

/** The filters that an address holds; what it leaves out or gets wrong is the usual: the last year, to date. */
export function filtersOf(search: URLSearchParams, today: string): KpiFilters {
  const wanted = (name: string) => search.get(name);
  const latest = monthAway(today, 0);
  const to = wanted('to');
  const last = isMonth(to) && to <= latest ? to : latest;
  const from = wanted('from');
  const earliest = monthAway(last, 1 - mostMonths);
  const first = isMonth(from) && from <= last && from >= earliest ? from : monthAway(last, -11);
  return {
    from: first,
    to: last,
    basis: wanted('basis') === 'in_month' ? 'in_month' : 'to_date',
    measure: wanted('measure'),
    breakdown: breakdowns.find((one) => one === wanted('breakdown')) ?? null,
    accountableBodyId: wanted('accountableBodyId'),
    partnerId: wanted('partnerId'),
    localAuthorityCode: wanted('localAuthorityCode'),
    model: wanted('model'),
    cohort: wanted('cohort'),
  };
}

/** The page's address with some of its filters changed; null takes a filter away. */
export function kpiPath(
  changes: Partial<Record<keyof KpiFilters, string | null>>,
  search?: URLSearchParams,
): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const text = next.toString();
  return text ? `/kpis?${text}` : '/kpis';
}

/** What the API is asked for: the months of the series, or one part of the breakdown at the last month. */
export function kpiInput(filters: KpiFilters, breakdown?: Breakdown) {
  const rows = Object.fromEntries(
    rowFilters.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  );
  const { to, basis } = filters;
  const from = breakdown ? to : filters.from;
  return { from, to, basis, ...rows, ...(breakdown ? { breakdown } : {}) };
}
