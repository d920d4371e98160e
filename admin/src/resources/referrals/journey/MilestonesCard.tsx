import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { confirmMilestone } from '../../../commands/work';
import { formatMoney, formatMonth } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { type FactColumn, FactTable } from './FactTable';
import { type MilestonePair, pairsOf } from './milestonePairs';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { Milestone } from './types';

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

/** Milestones with what each path of evidence says, kept apart and compared. */
export function MilestonesCard({ journey, name, today }: SectionProps) {
  const pairs = pairsOf(journey.milestones);
  const confirm = actionOf(journey, 'confirmMilestone', today);
  const mayConfirm = journey.availableCommands.includes('confirmMilestone');
  /** Confirms on the other path what the first one shows. */
  const confirmOther = ({ id, local, prap, oneOnly }: MilestonePair) =>
    oneOnly && (
      <CardButton
        command={confirmMilestone}
        fixed={{ referralId: journey.id }}
        defaults={{
          type: id,
          achievedOn: (local ?? prap)?.achievedOn,
          evidencePath: local ? 'prap' : 'local_records',
        }}
        name={name}
      />
    );
  return (
    <SectionCard
      anchor="milestones"
      title="journey.milestones.title"
      flush={pairs.length > 0}
      actions={mayConfirm && confirm && <CardButton {...confirm} name={name} />}
    >
      {pairs.length === 0 ? (
        <Nothing text="journey.milestones.none" />
      ) : (
        <FactTable
          label="journey.milestones.title"
          columns={columnsFor(pairs)}
          rows={pairs}
          below={(pair) => <Basis {...pair} />}
          actions={mayConfirm ? confirmOther : undefined}
        />
      )}
    </SectionCard>
  );
}
