import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import type { FigureAddress } from '../../shared/figures/memberPath';
import { isMonth, monthAway, monthEnd } from '../../shared/figures/periods';
import { filtersOf, type RowDimension, type RowFilters, rowsOf } from '../../shared/figures/rows';
import type { StepFigure } from './steps';

/** Before a referral there is neither model nor cohort. */
export const funnelRows = [
  'accountableBody',
  'partner',
  'deliveryArea',
  'localAuthority',
] as const satisfies readonly RowDimension[];

/** What the funnel can be split by. */
export const funnelParts = [
  'partner',
  'accountableBody',
  'deliveryArea',
  'localAuthority',
  'source',
];

/** Whose expressions are followed: submitted in which months, by which rows, split by what. */
export interface FunnelFilters {
  readonly from: string;
  readonly to: string;
  readonly breakdown: string | null;
  readonly rows: RowFilters;
}

/** The filters that an address holds; the usual is the last twelve months. */
export function funnelFiltersOf(search: URLSearchParams, today: string): FunnelFilters {
  const latest = monthAway(today, 0);
  const [from, to] = [search.get('from'), search.get('to')];
  const last = isMonth(to) && to <= latest ? to : latest;
  const known: readonly string[] = funnelRows;
  return {
    from: isMonth(from) && from <= last ? from : monthAway(last, -11),
    to: last,
    breakdown: funnelParts.find((one) => one === search.get('breakdown')) ?? null,
    rows: Object.fromEntries(
      Object.entries(rowsOf(search)).filter(([name]) => known.includes(name)),
    ),
  };
}

const period = ({ from, to }: FunnelFilters) =>
  ({ period: 'range', from, to: monthEnd(to), basis: 'period' }) as const;

/** Where the people of one number of the funnel are found. */
export function stepAddress(
  filters: FunnelFilters,
  step: string,
  more: Readonly<Record<string, string | null>> = {},
): FigureAddress {
  return {
    measure: 'funnel',
    ...period(filters),
    filters: [
      ...filtersOf(filters.rows),
      ...Object.entries({ step, ...more }).map(([dimension, value]) => ({
        dimension,
        values: [value],
      })),
    ],
  };
}

export const funnelQuery = `query funnel($whole: FiguresInput!, $parts: FiguresInput!) {
  whole: figures(input: $whole) { ...step }
  parts: figures(input: $parts) { ...step }
}
fragment step on Figure {
  numerator
  dimensions { name value }
}`;

/** The funnel as a whole and by part, in one request. */
export function useFunnel(filters: FunnelFilters, breakdown: string) {
  const api = useApi();
  const input = (dimensions: readonly string[]) => ({
    measures: ['funnel'],
    ...period(filters),
    filters: filtersOf(filters.rows),
    breakdown: [...dimensions, 'step', 'stepBefore'],
  });
  const variables = { whole: input([]), parts: input([breakdown]) };
  return useQuery({
    queryKey: ['funnel', variables],
    queryFn: () =>
      api.query<Readonly<Record<'whole' | 'parts', readonly StepFigure[]>>>(funnelQuery, variables),
    placeholderData: (before) => before,
  });
}
