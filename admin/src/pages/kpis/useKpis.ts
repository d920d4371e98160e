import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import type { Figure, Measure } from './figures';
import { type Breakdown, type KpiFilters, kpiInput } from './kpiFilters';

interface Kpis {
  readonly measures: readonly Measure[];
  readonly series: readonly Figure[];
  readonly parts: readonly Figure[];
}

export const kpisQuery = `query kpis($series: KpiInput!, $parts: KpiInput!) {
  measures: allMeasures(perPage: 100) { id titleEn titleCy definitionEn definitionCy }
  series: kpis(input: $series) { ...figure }
  parts: kpis(input: $parts) { ...figure }
}
fragment figure on KpiFigure {
  measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
  provisional
}`;

/** The KPIs by month, and at the last month by part of a breakdown, in one request. */
export function useKpis(filters: KpiFilters, breakdown: Breakdown) {
  const api = useApi();
  const variables = { series: kpiInput(filters), parts: kpiInput(filters, breakdown) };
  return useQuery({
    queryKey: ['kpis', variables],
    queryFn: () => api.query<Kpis>(kpisQuery, variables),
    // The figures before stay in sight until the new ones are there.
    placeholderData: (before) => before,
  });
}
