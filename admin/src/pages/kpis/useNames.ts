import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { useApi } from '../../shared/api';
import { type Choice, useCodes } from '../../shared/codes/useCodes';
import type { Breakdown } from './kpiFilters';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
}
interface Names {
  readonly agreements: readonly {
    readonly partner: Organisation | null;
    readonly accountableBody: Organisation | null;
    readonly localAuthorityCodes: readonly string[];
  }[];
  readonly authorities: readonly {
    readonly code: string;
    readonly nameEn: string;
    readonly nameCy: string;
  }[];
}

export const namesQuery = `query kpiNames {
  agreements: allDeliveryAgreements(perPage: 1000) {
    partner { id name nameCy }
    accountableBody { id name nameCy }
    localAuthorityCodes
  }
  authorities: allLocalAuthorities(perPage: 1000) { code nameEn nameCy }
}`;

/** Something to choose, or a part of a breakdown, by name. */
export type Named = Pick<Choice, 'id' | 'name'>;

const byName = (one: Named, other: Named) => one.name.localeCompare(other.name);
const distinct = (items: readonly Named[]): Named[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort(byName);

/** What the figures can be of, by dimension, in the reader's language: those that agreements cover. */
export function useNames(): Readonly<Record<Breakdown, readonly Named[]>> {
  const api = useApi();
  const isWelsh = useLocale() === 'cy';
  const model = useCodes('support_model');
  const cohort = useCodes('cohort');
  const { data } = useQuery({
    queryKey: ['kpiNames'],
    queryFn: () => api.query<Names>(namesQuery),
    staleTime: 600_000,
  });
  const { agreements = [], authorities = [] } = data ?? {};
  const organisations = (role: 'partner' | 'accountableBody') =>
    distinct(
      agreements.flatMap(({ [role]: organisation }) =>
        organisation
          ? [{ id: organisation.id, name: isWelsh ? organisation.nameCy : organisation.name }]
          : [],
      ),
    );
  const covered = new Set(agreements.flatMap(({ localAuthorityCodes }) => localAuthorityCodes));
  return {
    partner: organisations('partner'),
    accountableBody: organisations('accountableBody'),
    localAuthority: distinct(
      authorities
        .filter(({ code }) => covered.has(code))
        .map(({ code, nameEn, nameCy }) => ({ id: code, name: isWelsh ? nameCy : nameEn })),
    ),
    model,
    cohort,
  };
}

/** The name of a part of a breakdown; a part that no record names is called so. */
export function useNameOf() {
  const translate = useTranslate();
  return (names: readonly Named[], key: string | null): string =>
    key === null
      ? translate('kpis.unnamed')
      : (names.find(({ id }) => id === key)?.name ?? translate('kpis.other'));
}
