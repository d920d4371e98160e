import { DateInput } from 'react-admin';
import { today } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { CodeInput } from '../../shared/codes/CodeInput';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DueBadge } from '../../shared/DueBadge';
import { EmptyState } from '../../shared/EmptyState';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { personName } from '../../shared/people/personName';
import { OrganisationField } from '../organisations/OrganisationField';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { StatusField } from '../referrals/journey/StatusField';
import { actionsOfExpression } from './actions';
import type { ExpressionOfInterest } from './types';

/** The step that comes next, for those who may take it. */
function NextStep(expression: ExpressionOfInterest) {
  const [action] = expression.referral ? [] : actionsOfExpression(expression, today());
  if (!action) return null;
  const { participant } = expression;
  return (
    <CommandButton
      {...action}
      about={participant ? { name: personName(participant) } : undefined}
      size="small"
    />
  );
}

const columns: readonly Column<ExpressionOfInterest>[] = [
  {
    source: 'surname',
    minWidth: 150,
    render: ({ participant }) => participant && personName(participant),
  },
  {
    source: 'reference',
    sortable: false,
    nowrap: true,
    render: ({ participant }) => participant?.reference,
  },
  {
    source: 'submittedOn',
    label: 'resources.participants.chapters.submittedOn',
    render: ({ submittedOn }) => <DateField value={submittedOn} />,
  },
  { source: 'status', render: ({ status }) => <StatusField status={status} folds /> },
  {
    source: 'source',
    hiddenAtFirst: true,
    render: ({ source }) => <CodeField list="eoi_source" code={source} />,
  },
  {
    source: 'firstContactDue',
    sortable: false,
    render: ({ status, firstContactDue }) =>
      status === 'submitted' && firstContactDue && <DueBadge dueOn={firstContactDue} />,
  },
  {
    source: 'partner',
    sortable: false,
    hiddenAtFirst: true,
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
  {
    source: 'declaredEmploymentStatus',
    sortable: false,
    hiddenAtFirst: true,
    render: ({ declaredEmploymentStatus }) => (
      <CodeField list="declared_employment_status" code={declaredEmploymentStatus} />
    ),
  },
  {
    source: 'action',
    sortable: false,
    nowrap: true,
    render: (expression) => <NextStep {...expression} />,
  },
];

/** Everybody who was interested, with the step that comes next. */
export const ExpressionList = () => (
  <RecordList<ExpressionOfInterest>
    search
    columns={columns}
    sort={{ field: 'submittedOn', order: 'DESC' }}
    filters={[
      <CodeInput key="status" source="status" list="expression_status" />,
      <CodeInput key="source" source="source" list="eoi_source" />,
      <DateInput key="from" source="submittedFrom" />,
      <DateInput key="to" source="submittedTo" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
    empty={
      <EmptyState
        title="resources.expressionsOfInterest.emptyTitle"
        text="resources.expressionsOfInterest.emptyText"
      />
    }
  />
);
