import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { correctEarnings } from '../../../commands/work';
import { CodeField } from '../../../shared/codes/CodeField';
import { MoneyField } from '../../../shared/fields/MoneyField';
import { PeriodField } from '../../../shared/fields/PeriodField';
import { SectionCard } from '../../../shared/SectionCard';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { type FactColumn, FactTable } from './FactTable';
import { jobName } from './jobName';
import { Nothing } from './Nothing';
import { OutcomeProgress } from './OutcomeProgress';
import { Pager } from './Pager';
import type { SectionProps } from './sections';
import { rowsShown } from './selection';
import type { Earning, Job } from './types';

const columnsWith = (jobs: readonly Job[]): readonly FactColumn<Earning>[] => [
  {
    label: 'journey.earnings.period',
    render: ({ periodFrom, periodTo }) => <PeriodField from={periodFrom} to={periodTo} />,
  },
  {
    label: 'journey.earnings.gross',
    align: 'right',
    render: ({ grossPence }) => <MoneyField pence={grossPence} />,
  },
  {
    label: 'journey.earnings.source',
    render: ({ source }) => <CodeField list="earnings_source" code={source} />,
  },
  {
    label: 'journey.earnings.job',
    render: ({ jobId }) => {
      const job = jobs.find(({ id }) => id === jobId);
      return job && jobName(job);
    },
  },
];

function Rows({ journey, name }: SectionProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { earnings, jobs } = journey;
  const mayCorrect = journey.availableCommands.includes('recordEarnings');
  return (
    <>
      <FactTable
        label="journey.earnings.title"
        columns={columnsWith(jobs)}
        rows={earnings.slice(page * rowsShown, (page + 1) * rowsShown)}
        below={({ evidenceReference }) =>
          evidenceReference &&
          translate('journey.earnings.evidence', { reference: evidenceReference })
        }
        actions={
          mayCorrect
            ? (earning) => (
                <CardButton
                  command={correctEarnings}
                  fixed={{ id: earning.id, version: earning.version }}
                  defaults={{ ...earning }}
                  name={name}
                />
              )
            : undefined
        }
      />
      {earnings.length > rowsShown && (
        <Pager
          table="journey.earnings.title"
          page={page}
          total={earnings.length}
          onPage={setPage}
        />
      )}
    </>
  );
}

/** Earnings so far against the thresholds, and period by period. */
export function EarningsCard(props: SectionProps) {
  const { journey, name, today } = props;
  const record = actionOf(journey, 'recordEarnings', today);
  return (
    <SectionCard
      title="journey.earnings.title"
      flush
      actions={
        record &&
        journey.availableCommands.includes('recordEarnings') && (
          <CardButton {...record} name={name} />
        )
      }
    >
      <Box sx={{ px: 2.5, pb: 2.5, maxWidth: 640 }}>
        <OutcomeProgress {...journey} />
      </Box>
      {journey.earnings.length === 0 ? (
        <Box sx={{ px: 2.5, pb: 2.5 }}>
          <Nothing text="journey.earnings.none" />
        </Box>
      ) : (
        <Rows {...props} />
      )}
    </SectionCard>
  );
}
