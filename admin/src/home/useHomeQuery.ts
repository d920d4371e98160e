import { useQuery } from '@tanstack/react-query';
import { useApi } from '../shared/api';

/** The number of rows that a list has. */
export interface Count {
  readonly count: number;
}

/** Everything that a home page shows, in one request. */
export function useHomeQuery<Data>(document: string, variables: Record<string, unknown> = {}) {
  const api = useApi();
  return useQuery({
    queryKey: ['home', document, variables],
    queryFn: () => api.query<Data>(document, variables),
    // Coming back from a visit shows the day as it is then.
    refetchOnWindowFocus: true,
  });
}
