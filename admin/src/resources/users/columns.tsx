import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RoleField } from '../../shared/roles/RoleField';
import { StatusChip } from '../../shared/StatusChip';
import { OrganisationField } from '../organisations/OrganisationField';
import type { User } from './fields';

type Access = Pick<User, 'disabledAt' | 'lockedUntil'>;

const isLocked = ({ lockedUntil }: Pick<User, 'lockedUntil'>) =>
  lockedUntil !== null && new Date(lockedUntil) > new Date();

/** Whether the person can sign in now. */
export function AccessChip({ disabledAt, lockedUntil }: Access) {
  if (disabledAt) return <StatusChip label="resources.users.access.disabled" />;
  if (isLocked({ lockedUntil }))
    return <StatusChip label="resources.users.access.locked" tone="attention" />;
  return <StatusChip label="resources.users.access.open" tone="good" />;
}

/** An address that may be folded at its dots, never within a word. */
const EmailField = ({ email }: Pick<User, 'email'>) =>
  email.split(/(?<=[@.])/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their order
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));

/** When the person was last here; whoever is shut out is marked. */
function LastSignIn(user: User) {
  const translate = useTranslate();
  const isShutOut = user.disabledAt !== null || isLocked(user);
  return (
    <>
      {user.lastSignInAt ? (
        <DateField value={user.lastSignInAt} />
      ) : (
        translate('resources.users.never')
      )}
      {isShutOut && (
        <div>
          <AccessChip {...user} />
        </div>
      )}
    </>
  );
}

export const userColumns: readonly Column<User>[] = [
  { source: 'name', minWidth: 150 },
  { source: 'email', render: ({ email }) => <EmailField email={email} /> },
  { source: 'role', minWidth: 140, render: ({ role }) => <RoleField role={role} /> },
  {
    source: 'organisation',
    sortable: false,
    minWidth: 190,
    render: ({ organisation }) => <OrganisationField organisation={organisation} />,
  },
  { source: 'lastSignInAt', render: (user) => <LastSignIn {...user} /> },
];
