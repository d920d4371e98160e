import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { MoneyField } from '../../shared/fields/MoneyField';
import { MonthField } from '../../shared/fields/MonthField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import { ConfirmOtherPath } from './ConfirmOtherPath';
import type { Milestone } from './fields';
import { OtherPathField } from './OtherPathField';

export const milestoneColumns: readonly Column<Milestone>[] = [
  {
    source: 'person',
    minWidth: 160,
    sortable: false,
    render: ({ referral }) => <PersonLink person={referral?.participant} />,
  },
  {
    source: 'type',
    sortable: false,
    render: ({ type }) => <CodeField list="milestone_type" code={type} />,
  },
  { source: 'achievedOn', render: ({ achievedOn }) => <DateField value={achievedOn} /> },
  {
    source: 'evidencePath',
    sortable: false,
    render: ({ evidencePath }) => <CodeField list="evidence_path" code={evidencePath} />,
  },
  {
    source: 'otherPathOn',
    sortable: false,
    render: (milestone) => <OtherPathField {...milestone} />,
  },
  {
    source: 'thresholdPence',
    sortable: false,
    align: 'right',
    hiddenAtFirst: true,
    render: ({ thresholdPence }) => <MoneyField pence={thresholdPence} />,
  },
  {
    source: 'reportingMonth',
    sortable: false,
    hiddenAtFirst: true,
    render: ({ reportingMonth }) => <MonthField value={reportingMonth} />,
  },
  {
    source: 'action',
    nowrap: true,
    sortable: false,
    render: (milestone) => milestone.onePathOnly && <ConfirmOtherPath {...milestone} />,
  },
];
