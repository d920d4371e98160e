import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import {
  claimSelfEmployedOutcome,
  confirmMilestone,
  correctMilestone,
  withdrawMilestone,
} from '../../../commands/work';
import { formatDate, formatMoney, formatMonth } from '../../../i18n/format';
import { CodeField, CodesField } from '../../../shared/codes/CodeField';
import { useCodes } from '../../../shared/codes/useCodes';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { type FactColumn, FactTable } from './FactTable';
import { type MilestonePair, pairsOf } from './milestonePairs';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { Milestone, WithdrawnMilestone } from './types';

function Agreement({ oneOnly, differs, local, prap }: MilestonePair) {
  if (differs) return <StatusChip label="journey.milestones.differs" tone="attention" />;
  if (oneOnly) {
    const label = local ? 'journey.milestones.notInPrap' : 'journey.milestones.notLocal';
    return <StatusChip label={label} tone="attention" />;
  }
  return local && prap ? <StatusChip label="journey.milestones.agree" tone="good" /> : null;
}

const Day = ({ milestone }: { milestone: Milestone | undefined }) =>
  milestone ? <DateField value={milestone.achievedOn} /> : <>–</>;

/** The month it is reported in, and what it was measured by. */
function Basis({ local, prap, claim }: MilestonePair) {
  const translate = useTranslate();
  const locale = useLocale();
  const milestone = local ?? claim ?? prap;
  if (!milestone) return null;
  const { reportingMonth, thresholdPence, hourlyRatePence, rateBasis } = milestone;
  const notes = [...new Set([local, prap, claim].flatMap((one) => one?.note ?? []))];
  return (
    <Box component="span">
      {translate('journey.milestones.month', { month: formatMonth(reportingMonth, locale) })}
      {thresholdPence !== null &&
        ` · ${translate('journey.milestones.threshold', { amount: formatMoney(thresholdPence) })}`}
      {hourlyRatePence !== null && (
        <>
          {` · ${translate('journey.money.rate', { rate: formatMoney(hourlyRatePence) })} `}
          <CodeField list="rule_option" code={rateBasis} />
        </>
      )}
      {claim?.thresholdDays
        ? ` · ${translate('journey.milestones.days', { smart_count: claim.thresholdDays })}`
        : null}
      {claim && claim.evidenceKinds.length > 0 && (
        <>
          {` · ${translate('journey.jobs.evidence')} `}
          <CodesField list="self_employment_evidence" codes={claim.evidenceKinds} />
        </>
      )}
      {notes.map((note) => ` · ${note}`)}
    </Box>
  );
}

const claims: FactColumn<MilestonePair> = {
  label: 'journey.milestones.claim',
  render: ({ claim }) => <Day milestone={claim} />,
};
const columnsFor = (pairs: readonly MilestonePair[]): readonly FactColumn<MilestonePair>[] => [
  {
    label: 'journey.milestones.type',
    render: ({ id }) => <CodeField list="milestone_type" code={id} />,
  },
  { label: 'journey.milestones.local', render: ({ local }) => <Day milestone={local} /> },
  { label: 'journey.milestones.prap', render: ({ prap }) => <Day milestone={prap} /> },
  ...(pairs.some(({ claim }) => claim) ? [claims] : []),
  { label: 'journey.milestones.agreement', render: (pair) => <Agreement {...pair} /> },
];

interface RowProps {
  pair: MilestonePair;
  /** The journey. */
  id: string;
  name: string;
}

/** Records the notice of what local records show; corrects or takes back what somebody confirmed or claimed. */
function RowActions({ pair: { id: type, local, prap, claim, oneOnly }, id, name }: RowProps) {
  const milestones = useCodes('milestone_type');
  const of = milestones.find((one) => one.id === type)?.name ?? type;
  const byHand = [prap, claim].flatMap((one) => one ?? []);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {(oneOnly && local) || (claim && !prap) ? (
        <CardButton
          command={confirmMilestone}
          fixed={{ referralId: id }}
          defaults={{ type, achievedOn: (claim ?? local)?.achievedOn }}
          name={name}
          of={of}
        />
      ) : null}
      {prap && (
        <CardButton
          command={correctMilestone}
          fixed={{ id: prap.id, version: prap.version }}
          defaults={{
            achievedOn: prap.achievedOn,
            reportingMonth: prap.reportingMonth,
            note: prap.note,
          }}
          name={name}
          of={of}
        />
      )}
      {byHand.map((one) => (
        <CardButton
          key={one.id}
          command={withdrawMilestone}
          fixed={{ id: one.id, version: one.version }}
          name={name}
          of={of}
        />
      ))}
    </Box>
  );
}

/** What was taken back: on file, and counted nowhere. */
function Withdrawn({ milestones }: { milestones: readonly WithdrawnMilestone[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (milestones.length === 0) return null;
  return (
    <Box sx={{ px: 2.5, py: 2 }}>
      <Typography component="h3" variant="subtitle2">
        {translate('journey.milestones.withdrawn')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {milestones.map(({ id, type, achievedOn, evidencePath, withdrawnOn, reason }) => (
          <li key={id}>
            <CodeField list="milestone_type" code={type} />, <DateField value={achievedOn} /> (
            <CodeField list="evidence_path" code={evidencePath} />){' '}
            {translate('journey.milestones.withdrawnOn', { date: formatDate(withdrawnOn, locale) })}
            {reason && `: ${reason}`}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Milestones with what each path of evidence says, kept apart and compared. */
export function MilestonesCard({ journey, name, today }: SectionProps) {
  const pairs = pairsOf(journey.milestones);
  const confirm = actionOf(journey, 'confirmMilestone', today);
  const mayConfirm = journey.availableCommands.includes('confirmMilestone');
  const rowActions = (pair: MilestonePair) => (
    <RowActions pair={pair} id={journey.id} name={name} />
  );
  const claimDue = journey.reconciliation.some(({ standing }) => standing === 'claim_due');
  return (
    <SectionCard
      anchor="milestones"
      title="journey.milestones.title"
      flush={pairs.length > 0}
      actions={
        mayConfirm && (
          <>
            {claimDue && (
              <CardButton
                command={claimSelfEmployedOutcome}
                fixed={{ referralId: journey.id }}
                name={name}
              />
            )}
            {confirm && <CardButton {...confirm} name={name} />}
          </>
        )
      }
    >
      {pairs.length === 0 ? (
        <Nothing text="journey.milestones.none" />
      ) : (
        <FactTable
          label="journey.milestones.title"
          columns={columnsFor(pairs)}
          rows={pairs}
          below={(pair) => <Basis {...pair} />}
          actions={mayConfirm ? rowActions : undefined}
        />
      )}
      <Withdrawn milestones={journey.withdrawnMilestones} />
    </SectionCard>
  );
}
