import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api';
import type { Measure } from './figures';

export const measuresQuery = `query measureDefinitions($ids: [ID!]!) {
  measures: measureCatalogue(ids: $ids) {
    id titleEn titleCy definitionEn definitionCy kind unit direction matures
    dimensions { name }
  }
}`;

/** Measures by their ids, in that order. They change with a new version of the product only. */
export function useMeasures(ids: readonly string[]) {
  const api = useApi();
  return useQuery({
    queryKey: ['measureDefinitions', ids],
    queryFn: async () => {
      const { measures } = await api.query<{ measures: readonly Measure[] }>(measuresQuery, {
        ids,
      });
      return ids.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
