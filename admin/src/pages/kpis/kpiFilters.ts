import type { Figure, Measure } from '../../shared/figures/figures';
import { startsMeasure } from '../../shared/figures/figures';
import type { Basis, FigureAddress } from '../../shared/figures/memberPath';
import { isMonth, monthAway, type SeriesGrain, seriesGrains } from '../../shared/figures/periods';
import { filtersOf, type RowFilters, rowsOf, withChanges } from '../../shared/figures/rows';

/** The seven KPIs, by their ids in the catalogue. */
export const kpiIds = ['B3.01', 'B3.02', 'B3.03', 'B3.04', 'B3.05', 'B3.06', 'B3.07'] as const;

/** Shares of starts that are watched beside the KPIs; the rest of what is watched belongs to a period. */
const sharesOfStarts = ['B3.08', 'B2.07'] as const;
export const monitoredIds = [
  'B3.08',
  'B1.07',
  'A4.03',
  'A4.01.full_time_equivalent',
  'B2.12',
  'B1.06',
  'B2.07',
  'A4.15',
] as const;
export const pageIds: readonly string[] = [...kpiIds, ...monitoredIds];

export const bases = ['to_date', 'period', 'matured'] as const;
export const maturities = [3, 6, 9, 12, 18] as const;

/** What a page of KPIs shows: all of it stands in its address, none of it is about a person. */
export interface KpiFilters {
  readonly period: SeriesGrain;
  /** First days of the first and the last month. */
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly maturedMonths: number;
  readonly measure: string | null;
  readonly breakdown: string | null;
  readonly rows: RowFilters;
}

/** The most months that one chart shows, as the API gives them. */
export const mostMonths = 60;
/** Months a series usually goes back. */
const usualMonths: Readonly<Record<SeriesGrain, number>> = {
  month: 11,
  quarter: 20,
  financial_year: 23,
};

const oneOf = <Value>(values: readonly Value[], wanted: string | null) =>
  values.find((value) => String(value) === wanted);

/** The filters that an address holds; what it leaves out or gets wrong is the usual: the last year by month, to date. */
export function kpiFiltersOf(search: URLSearchParams, today: string): KpiFilters {
  const wanted = (name: string) => search.get(name);
  const period = oneOf(seriesGrains, wanted('period')) ?? 'month';
  const latest = monthAway(today, 0);
  const to = wanted('to');
  const last = isMonth(to) && to <= latest ? to : latest;
  const from = wanted('from');
  const earliest = monthAway(last, 1 - mostMonths);
  const usual = monthAway(last, -usualMonths[period]);
  return {
    period,
    from: isMonth(from) && from <= last && from >= earliest ? from : usual,
    to: last,
    basis: oneOf(bases, wanted('basis')) ?? 'to_date',
    maturedMonths: oneOf(maturities, wanted('maturedMonths')) ?? 12,
    measure: wanted('measure'),
    breakdown: wanted('breakdown'),
    rows: rowsOf(search),
  };
}

/** The address of the KPI page with some of its filters set. */
export function kpiPath(changes: Readonly<Record<string, string | null>>): string {
  const search = withChanges(changes).toString();
  return search ? `/kpis?${search}` : '/kpis';
}

/**
 * On what basis a measure is shown: shares of starts as chosen, a profile never as a cohort, what is monitored always
 * within its period.
 */
export function basisOf(id: string, { basis }: Pick<KpiFilters, 'basis'>): Basis {
  if (id === startsMeasure) return basis === 'matured' ? 'to_date' : basis;
  const ofStarts: readonly string[] = [...kpiIds, ...sharesOfStarts];
  return ofStarts.includes(id) ? basis : 'period';
}

/** Whether a measure can be narrowed to the rows that are chosen. */
export const canNarrow = ({ dimensions }: Measure, rows: RowFilters): boolean =>
  Object.keys(rows).every((row) => dimensions.some(({ name }) => name === row));

type Asked = Pick<KpiFilters, 'period' | 'from' | 'to' | 'basis' | 'maturedMonths' | 'rows'>;

/** The question to the API about some measures that share a basis, by part of a breakdown if one is given. */
export function figuresInput(
  ids: readonly string[],
  { period, from, to, maturedMonths, rows, ...filters }: Asked,
  breakdown: readonly string[] = [],
) {
  const basis = basisOf(ids[0] ?? '', filters);
  return {
    measures: ids,
    period,
    from,
    to,
    basis,
    filters: filtersOf(rows),
    breakdown,
    ...(basis === 'matured' ? { maturedMonths } : {}),
  };
}

/** Where the people behind a figure are found: it is asked again just so. */
export function addressOf(figure: Figure, filters: Asked): Omit<FigureAddress, 'part'> {
  return {
    measure: figure.measure,
    period: filters.period,
    from: figure.from,
    to: figure.to,
    basis: basisOf(figure.measure, filters),
    maturedMonths: filters.maturedMonths,
    filters: [
      ...filtersOf(filters.rows),
      ...figure.dimensions.map(({ name, value }) => ({ dimension: name, values: [value] })),
    ],
  };
}
