import { useGetMany, useTranslate } from 'react-admin';
import { useCodes } from '../../shared/codes/useCodes';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useLocalAuthorityNames } from '../localAuthorities/LocalAuthoritiesField';
import type { OrganisationName } from '../organisations/fields';
import type { Dimensions, GridRow } from './profileLines';

const distinct = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

/** The dimensions of a row in words; "all" where a dimension is left open. */
export interface RowName {
  readonly partner: string;
  readonly area: string;
  readonly model: string;
  readonly cohort: string;
}

/** Names rows of the grid in the reader's language. */
export function useRowNames(rows: readonly Dimensions[]): (row: Dimensions) => RowName {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const partnerIds = distinct(rows.map(({ partnerId }) => partnerId));
  const { data: partners = [] } = useGetMany<OrganisationName>(
    'organisations',
    { ids: partnerIds },
    { enabled: partnerIds.length > 0 },
  );
  const areas = useLocalAuthorityNames(distinct(rows.map((row) => row.localAuthorityCode)));
  const cohorts = useCodes('cohort');
  const all = (dimension: string) => translate(`resources.startProfiles.all.${dimension}`);
  return ({ partnerId, localAuthorityCode, model, cohort }) => {
    const partner = partners.find(({ id }) => id === partnerId);
    return {
      partner: partner
        ? inLanguage(partner.name, partner.nameCy)
        : partnerId === null
          ? all('partners')
          : '',
      area:
        localAuthorityCode === null
          ? all('areas')
          : (areas.get(localAuthorityCode) ?? localAuthorityCode),
      model: model?.toUpperCase() ?? all('models'),
      cohort:
        cohort === null
          ? all('cohorts')
          : (cohorts.find(({ id }) => id === cohort)?.name ?? cohort),
    };
  };
}

/** The rows by partner, each partner's in the order of area, model and cohort. */
export function byPartner(rows: readonly GridRow[], nameOf: (row: Dimensions) => RowName) {
  const named = rows.map((row) => ({ row, name: nameOf(row) }));
  const sortText = ({ partner, area, model, cohort }: RowName) =>
    [partner, area, model, cohort].join(' ');
  named.sort((one, other) => sortText(one.name).localeCompare(sortText(other.name)));
  const groups: { partner: string; rows: typeof named }[] = [];
  for (const entry of named) {
    const last = groups.at(-1);
    if (last?.partner === entry.name.partner) last.rows.push(entry);
    else groups.push({ partner: entry.name.partner, rows: [entry] });
  }
  return groups;
}
