import { useTranslate } from 'react-admin';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { StatusChip } from '../../shared/StatusChip';
import type { StartProfile } from './fields';

/** Whether a version can still change. */
export const ProfileStatus = ({ status }: Pick<StartProfile, 'status'>) => (
  <StatusChip
    label={`resources.startProfiles.statuses.${status}`}
    tone={status === 'agreed' ? 'good' : 'attention'}
  />
);

function Version({ versionNumber }: StartProfile) {
  return <>{useTranslate()('resources.startProfiles.title', { version: versionNumber })}</>;
}

export const profileColumns: readonly Column<StartProfile>[] = [
  { source: 'versionNumber', render: (profile) => <Version {...profile} /> },
  { source: 'status', sortable: false, render: ({ status }) => <ProfileStatus status={status} /> },
  {
    source: 'agreedOn',
    sortable: false,
    render: ({ agreedOn }) => agreedOn && <DateField value={agreedOn} />,
  },
  { source: 'note', sortable: false },
];
