import { useTranslate } from 'react-admin';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { MinutesField } from '../../shared/fields/MinutesField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import { StatusChip } from '../../shared/StatusChip';
import { EmployerLink } from '../employers/EmployerLink';
import type { Job } from './fields';

function Employer({ kind, employer }: Job) {
  const translate = useTranslate();
  if (kind === 'self_employed' && !employer) return <>{translate('resources.jobs.selfEmployed')}</>;
  return <EmployerLink employer={employer} />;
}

export const jobColumns: readonly Column<Job>[] = [
  {
    source: 'person',
    minWidth: 150,
    sortable: false,
    render: ({ referral }) => <PersonLink person={referral?.participant} />,
  },
  { source: 'title', sortable: false },
  { source: 'employer', minWidth: 160, sortable: false, render: (job) => <Employer {...job} /> },
  { source: 'sector', render: ({ sector }) => <CodeField list="sector" code={sector} /> },
  {
    source: 'weeklyMinutes',
    nowrap: true,
    sortable: false,
    align: 'right',
    render: ({ weeklyMinutes }) => <MinutesField minutes={weeklyMinutes} />,
  },
  { source: 'startedOn', render: ({ startedOn }) => <DateField value={startedOn} /> },
  {
    source: 'endedOn',
    render: ({ endedOn }) =>
      endedOn ? (
        <DateField value={endedOn} />
      ) : (
        <StatusChip label="resources.jobs.goesOn" tone="good" />
      ),
  },
];
