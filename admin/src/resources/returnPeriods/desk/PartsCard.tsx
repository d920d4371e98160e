import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import { EmptyState } from '../../../shared/EmptyState';
import { DateField } from '../../../shared/fields/DateField';
import type { Column } from '../../../shared/list/columns';
import { Rows } from '../../../shared/list/Rows';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import type { OrganisationName } from '../../organisations/fields';
import { OrganisationField } from '../../organisations/OrganisationField';
import { type Revision, signaturesOf } from '../types';
import { type Check, partsCheck } from './desk';

export const partnersQuery = `query returnPartners {
  allOrganisations(perPage: 1000) { id name nameCy }
}`;

interface Part {
  readonly id: string;
  readonly partner: OrganisationName | null;
  readonly signedAt: string | null;
  readonly signedByName: string | null;
}

const columns: readonly Column<Part>[] = [
  {
    source: 'partner',
    label: 'returns.parts.partner',
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
  {
    source: 'signedAt',
    label: 'returns.parts.signed',
    render: ({ signedAt, signedByName }) =>
      signedAt ? (
        <>
          <DateField value={signedAt} /> · {signedByName}
        </>
      ) : (
        <StatusChip label="returns.parts.waiting" tone="attention" />
      ),
  },
];

/** Which partners have signed their part of a return, and which have not. */
export function PartsCard({ revision, checks }: { revision: Revision; checks: readonly Check[] }) {
  const api = useApi();
  const waiting = checks.find(({ key }) => key === partsCheck)?.byPartner ?? [];
  const { data } = useQuery({
    queryKey: ['returnPartners'],
    queryFn: async () =>
      (await api.query<{ allOrganisations: OrganisationName[] }>(partnersQuery)).allOrganisations,
    enabled: waiting.length > 0,
  });
  const parts: Part[] = [
    ...waiting.flatMap(({ partnerId }) =>
      partnerId
        ? [
            {
              id: partnerId,
              partner: data?.find(({ id }) => id === partnerId) ?? null,
              signedAt: null,
              signedByName: null,
            },
          ]
        : [],
    ),
    ...signaturesOf(revision).map((signature) => ({ ...signature, id: signature.partnerId })),
  ];
  return (
    <SectionCard title="returns.parts.title" flush>
      {parts.length === 0 ? (
        <EmptyState text="returns.parts.none" compact />
      ) : (
        <Rows resource="returnPeriods" rows={parts} columns={columns} />
      )}
    </SectionCard>
  );
}
