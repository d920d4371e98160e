import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { useApi } from '../api';
import { type Choice, useCodes } from '../codes/useCodes';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
}
interface Area {
  readonly nameEn: string;
  readonly nameCy: string;
}
interface Names {
  readonly agreements: readonly {
    readonly partner: Organisation | null;
    readonly accountableBody: Organisation | null;
    readonly localAuthorityCodes: readonly string[];
  }[];
  readonly areas: readonly (Area & { readonly id: string })[];
  readonly authorities: readonly (Area & { readonly code: string })[];
}

export const namesQuery = `query figureNames {
  agreements: allDeliveryAgreements(perPage: 1000) {
    partner { id name nameCy }
    accountableBody { id name nameCy }
    localAuthorityCodes
  }
  areas: allDeliveryAreas(perPage: 1000) { id nameEn nameCy }
  authorities: allLocalAuthorities(perPage: 1000) { code nameEn nameCy }
}`;

export const specialistNamesQuery = `query specialistNames {
  specialists: allEmploymentSpecialists(perPage: 1000) { id name }
}`;

/** Something to choose, or a part of a breakdown, by name. */
export type Named = Pick<Choice, 'id' | 'name'>;
export type NamesByDimension = Readonly<Record<string, readonly Named[]>>;

const byName = (one: Named, other: Named) => one.name.localeCompare(other.name);
const distinct = (items: readonly Named[]): Named[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort(byName);

/** What figures can be of, by dimension, in the reader's language: what agreements cover, and codes. */
export function useNames(): NamesByDimension {
  const api = useApi();
  const isWelsh = useLocale() === 'cy';
  const model = useCodes('support_model');
  const cohort = useCodes('cohort');
  const source = useCodes('eoi_source');
  const { data } = useQuery({
    queryKey: ['figureNames'],
    queryFn: () => api.query<Names>(namesQuery),
    staleTime: 600_000,
  });
  const { agreements = [], areas = [], authorities = [] } = data ?? {};
  const organisations = (role: 'partner' | 'accountableBody') =>
    distinct(
      agreements.flatMap(({ [role]: organisation }) =>
        organisation
          ? [{ id: organisation.id, name: isWelsh ? organisation.nameCy : organisation.name }]
          : [],
      ),
    );
  const named = (id: string, { nameEn, nameCy }: Area) => ({ id, name: isWelsh ? nameCy : nameEn });
  const covered = new Set(agreements.flatMap(({ localAuthorityCodes }) => localAuthorityCodes));
  return {
    partner: organisations('partner'),
    accountableBody: organisations('accountableBody'),
    deliveryArea: distinct(areas.map((area) => named(area.id, area))),
    localAuthority: distinct(
      authorities.filter(({ code }) => covered.has(code)).map((area) => named(area.code, area)),
    ),
    model,
    cohort,
    source,
  };
}

/** Employment Specialists by name, for a breakdown by them. */
export function useSpecialistNames(enabled: boolean): readonly Named[] {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['specialistNames'],
    queryFn: () => api.query<{ specialists: readonly Named[] }>(specialistNamesQuery),
    staleTime: 600_000,
    enabled,
  });
  return data?.specialists ?? [];
}

/** The name of a part of a breakdown; a part that no record names is called so. */
export function useNameOf() {
  const translate = useTranslate();
  return (names: readonly Named[] | undefined, key: string | null): string =>
    key === null
      ? translate('kpis.unnamed')
      : (names?.find(({ id }) => id === key)?.name ?? translate('kpis.other'));
}
