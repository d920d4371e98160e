import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useApi } from '../api';
import { useAllCodes } from '../codes/useCodes';
import { useInLanguage } from '../fields/InLanguage';
import type { Measure } from './figures';
import type { FigureFilter } from './memberPath';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
}
interface Names {
  readonly organisations: readonly Named[];
  readonly areas: readonly { id: string; nameEn: string; nameCy: string }[];
  readonly authorities: readonly { code: string; nameEn: string; nameCy: string }[];
  readonly specialists: readonly { id: string; name: string }[];
}

/** Names of everything a figure can be filtered by that is no code of a list. */
export const filterNamesQuery = `query filterNames {
  organisations: allOrganisations(perPage: 1000) { id name nameCy }
  areas: allDeliveryAreas(perPage: 1000) { id nameEn nameCy }
  authorities: allLocalAuthorities(perPage: 1000) { code nameEn nameCy }
  specialists: allEmploymentSpecialists(perPage: 1000) { id name }
}`;

function useNames(isNeeded: boolean) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['filterNames'],
    queryFn: () => api.query<Names>(filterNamesQuery),
    staleTime: 600_000,
    enabled: isNeeded,
  });
  return data;
}

/** A filter as people read it: what it is about, and the values by name. */
export interface FilterText {
  readonly label: string;
  readonly value: string;
}

/** Puts the filters of a figure into words, in the reader's language. */
export function useFilterTexts(
  filters: readonly FigureFilter[],
  measure: Measure | undefined,
): readonly FilterText[] {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const codes = useAllCodes();
  const names = useNames(filters.length > 0);

  const organisation = (id: string) => {
    const found = names?.organisations.find((one) => one.id === id);
    return found && inLanguage(found.name, found.nameCy);
  };
  const area = (id: string) => {
    const found = names?.areas.find((one) => one.id === id);
    return found && inLanguage(found.nameEn, found.nameCy);
  };
  const authority = (code: string) => {
    const found = names?.authorities.find((one) => one.code === code);
    return found && inLanguage(found.nameEn, found.nameCy);
  };
  const nameOf: Readonly<Record<string, (value: string) => string | undefined>> = {
    accountableBody: organisation,
    partner: organisation,
    deliveryArea: area,
    localAuthority: authority,
    specialist: (id) => names?.specialists.find((one) => one.id === id)?.name,
  };
  const written = (dimension: string, value: string | null): string => {
    if (value === null) return translate('dimensions.none');
    const list = measure?.dimensions.find(({ name }) => name === dimension)?.list;
    const named = list
      ? codes(list).find(({ id }) => id === value)?.name
      : nameOf[dimension]?.(value);
    return named ?? translate(`dimensions.values.${dimension}.${value}`, { _: value });
  };
  return filters.map(({ dimension, values }) => ({
    label: translate(`dimensions.names.${dimension}`, { _: dimension }),
    value: values.map((value) => written(dimension, value)).join(', '),
  }));
}
