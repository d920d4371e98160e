import { CodeField, CodesField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { MinutesField } from '../../shared/fields/MinutesField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import { AttendanceField } from './AttendanceField';
import type { Session } from './fields';

export const sessionColumns: readonly Column<Session>[] = [
  {
    source: 'surname',
    minWidth: 160,
    render: ({ referral }) => <PersonLink person={referral?.participant} />,
  },
  { source: 'heldOn', render: ({ heldOn }) => <DateField value={heldOn} /> },
  {
    source: 'attendance',
    sortable: false,
    render: ({ attendance }) => <AttendanceField attendance={attendance} />,
  },
  {
    source: 'minutes',
    align: 'right',
    nowrap: true,
    render: ({ minutes }) => <MinutesField minutes={minutes} />,
  },
  {
    source: 'mode',
    sortable: false,
    render: ({ mode }) => <CodeField list="support_mode" code={mode} />,
  },
  {
    source: 'contents',
    sortable: false,
    hiddenAtFirst: true,
    render: ({ contents }) => <CodesField list="support_content" codes={contents} />,
  },
  {
    source: 'specialist',
    minWidth: 150,
    sortable: false,
    render: ({ specialist }) => specialist?.name,
  },
];
