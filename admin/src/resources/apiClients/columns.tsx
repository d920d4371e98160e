import { useTranslate } from 'react-admin';
import { daysBetween, today } from '../../i18n/format';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RoleField } from '../../shared/roles/RoleField';
import { StatusChip } from '../../shared/StatusChip';
import { OrganisationField } from '../organisations/OrganisationField';
import type { ApiClient } from './fields';

/** Days before its last one from which a key asks to be renewed. */
const soon = 30;

/** The last day on which a key works: it ends with that day. */
export const lastDayOf = (expiresAt: string): string =>
  new Date(Date.parse(expiresAt) - 1).toISOString().slice(0, 10);

/** Whether the key works, and for how long. */
export function KeyChip({ revokedAt, expiresAt }: Pick<ApiClient, 'revokedAt' | 'expiresAt'>) {
  if (revokedAt) return <StatusChip label="resources.apiClients.states.revoked" />;
  const daysLeft = daysBetween(today(), lastDayOf(expiresAt));
  if (daysLeft < 0) return <StatusChip label="resources.apiClients.states.expired" tone="bad" />;
  if (daysLeft <= soon)
    return <StatusChip label="resources.apiClients.states.expiring" tone="attention" />;
  return <StatusChip label="resources.apiClients.states.works" tone="good" />;
}

/** When the key was last shown; a key that never was may not be needed. */
export function LastUsed({ at }: { at: string | null }) {
  const translate = useTranslate();
  return at ? <DateField value={at} /> : translate('resources.apiClients.neverUsed');
}

export const clientColumns: readonly Column<ApiClient>[] = [
  { source: 'name' },
  {
    source: 'organisation',
    sortable: false,
    render: ({ organisation }) => <OrganisationField organisation={organisation} />,
  },
  { source: 'role', sortable: false, render: ({ role }) => <RoleField role={role} /> },
  {
    source: 'state',
    label: 'resources.apiClients.states.label',
    sortable: false,
    render: (client) => <KeyChip {...client} />,
  },
  { source: 'expiresAt', render: ({ expiresAt }) => <DateField value={lastDayOf(expiresAt)} /> },
  { source: 'lastUsedAt', render: ({ lastUsedAt }) => <LastUsed at={lastUsedAt} /> },
];
