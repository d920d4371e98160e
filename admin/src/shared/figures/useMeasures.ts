import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api';
import type { Measure } from './figures';

export const measuresQuery = `query measures($ids: [ID!]) {
  measures: measureCatalogue(ids: $ids) {
    id titleEn titleCy definitionEn definitionCy kind unit direction matures hasDenominator
    dimensions { name list }
  }
}`;

/** Measures by their ids, in that order; without ids every one the viewer may see. They change with the product only. */
export function useMeasures(ids?: readonly string[]) {
  const api = useApi();
  return useQuery({
    queryKey: ['measures', ids ?? null],
    queryFn: async () => {
      const { measures } = await api.query<{ measures: readonly Measure[] }>(measuresQuery, {
        ids,
      });
      return ids
        ? ids.flatMap((id) => measures.find((measure) => measure.id === id) ?? [])
        : measures;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
