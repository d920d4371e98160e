import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RoleField } from '../../shared/roles/RoleField';
import { StatusChip } from '../../shared/StatusChip';
import { OrganisationField } from '../organisations/OrganisationField';
import type { User } from './fields';

type Access = Pick<User, 'disabledAt' | 'lockedUntil'>;

/** Whether the person can sign in now. */
export function AccessChip({ disabledAt, lockedUntil }: Access) {
  if (disabledAt) return <StatusChip label="resources.users.access.disabled" />;
  if (lockedUntil && new Date(lockedUntil) > new Date())
    return <StatusChip label="resources.users.access.locked" tone="attention" />;
  return <StatusChip label="resources.users.access.open" tone="good" />;
}

export const userColumns: readonly Column<User>[] = [
  { source: 'name' },
  { source: 'email' },
  { source: 'role', render: ({ role }) => <RoleField role={role} /> },
  {
    source: 'organisation',
    sortable: false,
    render: ({ organisation }) => <OrganisationField organisation={organisation} />,
  },
  {
    source: 'access',
    label: 'resources.users.access.label',
    sortable: false,
    render: (user) => <AccessChip {...user} />,
  },
  { source: 'lastSignInAt', render: ({ lastSignInAt }) => <DateField value={lastSignInAt} /> },
];
