import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import type { Figure, Measure } from '../../shared/figures/figures';
import { figuresInput, type KpiFilters } from '../kpis/kpiFilters';
import { groupsOf } from '../kpis/useKpis';

export const comparisonQuery = `query comparison(
  $starts: FiguresInput!
  $shares: FiguresInput!
  $monitored: FiguresInput!
  $allStarts: FiguresInput!
  $allShares: FiguresInput!
  $allMonitored: FiguresInput!
) {
  starts: figures(input: $starts) { ...figure }
  shares: figures(input: $shares) { ...figure }
  monitored: figures(input: $monitored) { ...figure }
  allStarts: figures(input: $allStarts) { ...figure }
  allShares: figures(input: $allShares) { ...figure }
  allMonitored: figures(input: $allMonitored) { ...figure }
}
fragment figure on Figure {
  measure from to numerator denominator value target status awaits toGo provisional
  lowerQuartile upperQuartile
  dimensions { name value }
}`;

type Answer = Readonly<
  Record<
    'starts' | 'shares' | 'monitored' | 'allStarts' | 'allShares' | 'allMonitored',
    readonly Figure[]
  >
>;

/** The measures at the last period by part and for the whole, in one request. */
export function useComparison(filters: KpiFilters, measures: readonly Measure[], by: string) {
  const api = useApi();
  const divisible = measures.filter(({ dimensions }) => dimensions.some(({ name }) => name === by));
  const { starts, shares, monitored } = groupsOf(divisible, filters);
  const last = { ...filters, from: filters.to };
  const variables = {
    starts: figuresInput(starts, last, [by]),
    shares: figuresInput(shares, last, [by]),
    monitored: figuresInput(monitored, last, [by]),
    allStarts: figuresInput(starts, last),
    allShares: figuresInput(shares, last),
    allMonitored: figuresInput(monitored, last),
  };
  return useQuery({
    queryKey: ['comparison', variables],
    queryFn: async () => {
      const answer = await api.query<Answer>(comparisonQuery, variables);
      return {
        parts: [...answer.starts, ...answer.shares, ...answer.monitored],
        total: [...answer.allStarts, ...answer.allShares, ...answer.allMonitored],
      };
    },
    enabled: measures.length > 0,
    placeholderData: (before) => before,
  });
}
