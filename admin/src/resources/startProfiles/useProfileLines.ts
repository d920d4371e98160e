import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import type { ProfileLine } from './profileLines';

/** As many lines as the API gives at once. */
const perPage = 1000;

export const profileLinesQuery = `query profileLines($profileId: ID!, $page: Int!, $perPage: Int!) {
  lines: allStartProfileLines(
    page: $page, perPage: $perPage, sortField: month, filter: { profileId: $profileId }
  ) { month localAuthorityCode partnerId model cohort starts }
  total: _allStartProfileLinesMeta(filter: { profileId: $profileId }) { count }
}`;

interface Page {
  readonly lines: readonly ProfileLine[];
  readonly total: { readonly count: number };
}

/** Every line of a profile. */
export function useProfileLines(profileId: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['startProfileLines', profileId],
    queryFn: async () => {
      const ask = (page: number) =>
        api.query<Page>(profileLinesQuery, { profileId, page, perPage });
      const first = await ask(0);
      const pages = Math.ceil(first.total.count / perPage);
      const others = await Promise.all(
        Array.from({ length: Math.max(0, pages - 1) }, (_, at) => ask(at + 1)),
      );
      return [first, ...others].flatMap(({ lines }) => lines);
    },
  });
}
