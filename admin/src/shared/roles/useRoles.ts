import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api';

/** A role and what it permits, as the API holds it. */
export interface Role {
  readonly name: string;
  /** Of API clients; the others are of people who sign in. */
  readonly ofSystems: boolean;
  readonly permissions: readonly string[];
}

export const rolesQuery = 'query roles { roles { name ofSystems permissions } }';

/** Every role of the permission table. Empty while loading. */
export function useRoles(): readonly Role[] {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['roles'],
    queryFn: () => api.query<{ roles: Role[] }>(rolesQuery),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.roles ?? [];
}
