import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { correctJob, takeBackJob } from '../../../commands/corrections';
import { endJob, updateJob } from '../../../commands/work';
import { CodeField, CodesField } from '../../../shared/codes/CodeField';
import { MinutesField } from '../../../shared/fields/MinutesField';
import { MoneyField } from '../../../shared/fields/MoneyField';
import { PeriodField } from '../../../shared/fields/PeriodField';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { EmployerLink } from '../../employers/EmployerLink';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import { type FactColumn, FactTable } from './FactTable';
import { jobName } from './jobName';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { Job } from './types';

const columns: readonly FactColumn<Job>[] = [
  {
    label: 'journey.jobs.job',
    render: ({ title, occupation }) => title ?? <CodeField list="occupation" code={occupation} />,
  },
  {
    label: 'journey.jobs.employer',
    render: ({ kind, employer }) =>
      kind === 'self_employed' ? (
        <CodeField list="job_kind" code={kind} />
      ) : (
        <EmployerLink employer={employer} />
      ),
  },
  {
    label: 'journey.jobs.period',
    render: ({ startedOn, endedOn }) =>
      endedOn ? (
        <PeriodField from={startedOn} to={endedOn} />
      ) : (
        <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <PeriodField from={startedOn} to={null} />
          <StatusChip label="journey.jobs.current" tone="good" />
        </Box>
      ),
  },
  {
    label: 'journey.jobs.hours',
    align: 'right',
    render: ({ weeklyMinutes }) => <MinutesField minutes={weeklyMinutes} />,
  },
  {
    label: 'journey.jobs.pay',
    align: 'right',
    render: ({ hourlyRatePence }) => <MoneyField pence={hourlyRatePence} />,
  },
];

function MoreOfJob({ title, ...job }: Job) {
  const translate = useTranslate();
  return (
    <>
      {title && (
        <>
          <CodeField list="occupation" code={job.occupation} /> ·{' '}
        </>
      )}
      <CodeField list="sector" code={job.sector} /> ·{' '}
      <CodeField list="employment_type" code={job.employmentType} /> ·{' '}
      <CodeField list="earnings_cycle" code={job.earningsCycle} />
      {job.leavingReason && (
        <>
          {' '}
          · {translate('journey.jobs.left')}{' '}
          <CodeField list="leaving_reason" code={job.leavingReason} />
        </>
      )}
      {job.selfEmploymentEvidence.length > 0 && (
        <>
          {' '}
          · {translate('journey.jobs.evidence')}{' '}
          <CodesField list="self_employment_evidence" codes={job.selfEmploymentEvidence} />
        </>
      )}
    </>
  );
}

/** Spells of work, the latest first. */
export function JobsCard({ journey, name, today }: SectionProps) {
  const { jobs, availableCommands } = journey;
  const start = actionOf(journey, 'startJob', today);
  const mayWrite = availableCommands.includes('startJob');
  // A job that pay or an adjustment rests on cannot go before them.
  const isPaid = ({ id }: Job) =>
    [...journey.earnings, ...journey.adjustments].some(({ jobId }) => jobId === id);
  const rowActions = (job: Job) => {
    const { id, version } = job;
    return (
      <Corrections
        journey={journey}
        row={job}
        name={name}
        of={jobName(job)}
        correct={{ command: correctJob, defaults: { ...job } }}
        takeBack={isPaid(job) ? undefined : takeBackJob}
      >
        <CardButton
          command={updateJob}
          fixed={{ id, version }}
          defaults={{ ...job }}
          name={name}
          of={jobName(job)}
        />
        {!job.endedOn && (
          <CardButton
            command={endJob}
            fixed={{ id, version }}
            defaults={{ endedOn: today }}
            name={name}
            of={jobName(job)}
          />
        )}
      </Corrections>
    );
  };
  return (
    <SectionCard
      anchor="jobs"
      title="journey.jobs.title"
      flush={jobs.length > 0}
      actions={mayWrite && start && <CardButton {...start} name={name} />}
    >
      {jobs.length === 0 ? (
        <Nothing text="journey.jobs.none" />
      ) : (
        <FactTable
          label="journey.jobs.title"
          columns={columns}
          rows={jobs}
          below={(job) => <MoreOfJob {...job} />}
          actions={mayWrite ? rowActions : undefined}
        />
      )}
    </SectionCard>
  );
}
