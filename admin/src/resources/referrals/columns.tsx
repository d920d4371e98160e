import { Box } from '@mui/material';
import { today } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { DueBadge } from '../../shared/DueBadge';
import { DateField } from '../../shared/fields/DateField';
import { MoneyField } from '../../shared/fields/MoneyField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import { OrganisationField } from '../organisations/OrganisationField';
import { dueOf } from './journey/due';
import { firstDue } from './journey/FirstDue';
import { StatusField } from './journey/StatusField';
import type { Referral } from './journey/types';
import { RowAction } from './RowAction';
import type { Worklist } from './worklists';

/** What a person has earned on the way to the higher threshold. */
function Earned({ cumulativePence, higherThresholdPence, higherReachedOn }: Referral) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <MoneyField pence={cumulativePence ?? 0} />
      {!higherReachedOn && higherThresholdPence !== null && (
        <>
          {' / '}
          <MoneyField pence={higherThresholdPence} />
        </>
      )}
    </Box>
  );
}

const day = (
  source: 'referredOn' | 'startedOn' | 'endedOn' | 'lastContactOn',
): Column<Referral> => ({
  source,
  render: (referral) => referral[source] && <DateField value={referral[source]} />,
});

const badge = (source: 'startKeyingDue' | 'supportEndDue'): Column<Referral> => ({
  source,
  render: (referral) => {
    const dueOn = referral[source];
    return dueOn && <DueBadge dueOn={dueOn} />;
  },
});

/** Every column that a list of journeys can have, the person first. */
const columns: readonly Column<Referral>[] = [
  {
    source: 'surname',
    minWidth: 150,
    render: ({ participant }) => <PersonLink person={participant} />,
  },
  {
    source: 'reference',
    sortable: false,
    nowrap: true,
    render: ({ participant }) => participant?.reference,
  },
  {
    source: 'status',
    sortable: false,
    render: ({ status }) => <StatusField status={status} folds />,
  },
  {
    source: 'specialist',
    sortable: false,
    minWidth: 130,
    render: ({ currentSpecialist }) => currentSpecialist?.name,
  },
  {
    source: 'partner',
    sortable: false,
    minWidth: 160,
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
  day('referredOn'),
  day('startedOn'),
  badge('startKeyingDue'),
  day('lastContactOn'),
  {
    source: 'daysSinceContact',
    sortable: false,
    align: 'right',
    render: ({ daysSinceContact }) => daysSinceContact,
  },
  {
    source: 'due',
    sortable: false,
    minWidth: 150,
    render: (referral) => firstDue(dueOf(referral, today())),
  },
  badge('supportEndDue'),
  {
    source: 'extensionsLeft',
    sortable: false,
    align: 'right',
    render: ({ extensionsLeft }) => extensionsLeft,
  },
  {
    source: 'earned',
    sortable: false,
    align: 'right',
    render: (referral) => <Earned {...referral} />,
  },
  {
    source: 'projectedHigherOn',
    sortable: false,
    render: ({ higherReachedOn, projectedHigherOn }) =>
      !higherReachedOn && projectedHigherOn && <DateField value={projectedHigherOn} />,
  },
  day('endedOn'),
  {
    source: 'endReason',
    sortable: false,
    render: ({ endReason }) => <CodeField list="end_reason" code={endReason} />,
  },
  {
    source: 'cohort',
    sortable: false,
    render: ({ cohort }) => <CodeField list="cohort" code={cohort} />,
  },
  {
    source: 'model',
    sortable: false,
    render: ({ currentModel }) => <CodeField list="support_model" code={currentModel} />,
  },
];

const columnNamed = (name: string) => columns.filter(({ source }) => source === name);

/** The columns of a list in its order, then the step that its rows ask for, then what may be brought in. */
export function columnsOf({ columns: shown, more, action }: Worklist): readonly Column<Referral>[] {
  const step: Column<Referral> = {
    source: 'action',
    sortable: false,
    nowrap: true,
    render: (referral) => action && <RowAction referral={referral} name={action} />,
  };
  return [
    ...shown.flatMap(columnNamed),
    ...(action ? [step] : []),
    ...more.flatMap(columnNamed).map((column) => ({ ...column, hiddenAtFirst: true })),
  ];
}
