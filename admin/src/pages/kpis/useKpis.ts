import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import { type Figure, type Measure, startsMeasure } from '../../shared/figures/figures';
import { basisOf, canNarrow, figuresInput, type KpiFilters } from './kpiFilters';

export const kpisQuery = `query kpiPage(
  $starts: FiguresInput!
  $shares: FiguresInput!
  $monitored: FiguresInput!
  $parts: FiguresInput!
) {
  starts: figures(input: $starts) { ...figure }
  shares: figures(input: $shares) { ...figure }
  monitored: figures(input: $monitored) { ...figure }
  parts: figures(input: $parts) { ...figure }
}
fragment figure on Figure {
  measure from to numerator denominator value target status awaits toGo provisional
  lowerQuartile upperQuartile
  dimensions { name value }
}`;

type Answer = Readonly<Record<'starts' | 'shares' | 'monitored' | 'parts', readonly Figure[]>>;

/** Measures that are asked together: starts, whose profile is no cohort; shares of starts; and what is monitored. */
export function groupsOf(measures: readonly Measure[], filters: KpiFilters) {
  const asked = measures.filter((measure) => canNarrow(measure, filters.rows));
  const chosen = asked.filter(({ id }) => basisOf(id, { basis: 'matured' }) === 'matured');
  const ids = (some: readonly Measure[]) => some.map(({ id }) => id);
  return {
    starts: [startsMeasure],
    shares: ids(chosen),
    monitored: ids(asked.filter((one) => one.id !== startsMeasure && !chosen.includes(one))),
  };
}

/** The series of all measures of the page, and the one that is shown by part at the last period, in one request. */
export function useKpis(
  filters: KpiFilters,
  measures: readonly Measure[],
  shown: string | undefined,
  breakdown: string,
) {
  const api = useApi();
  const { starts, shares, monitored } = groupsOf(measures, filters);
  const variables = {
    starts: figuresInput(starts, filters),
    shares: figuresInput(shares, filters),
    monitored: figuresInput(monitored, filters),
    parts: figuresInput([shown ?? startsMeasure], { ...filters, from: filters.to }, [breakdown]),
  };
  return useQuery({
    queryKey: ['kpiPage', variables],
    queryFn: async () => {
      const answer = await api.query<Answer>(kpisQuery, variables);
      return {
        series: [...answer.starts, ...answer.shares, ...answer.monitored],
        parts: answer.parts,
      };
    },
    enabled: measures.length > 0,
    // The figures before stay in sight until the new ones are there.
    placeholderData: (before) => before,
  });
}
