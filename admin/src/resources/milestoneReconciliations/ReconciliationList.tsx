import { DateInput, SelectInput, useTranslate } from 'react-admin';
import { CodeField } from '../../shared/codes/CodeField';
import { CodeInput } from '../../shared/codes/CodeInput';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { PersonLink } from '../../shared/people/PersonLink';
import { SpecialistFilter } from '../employmentSpecialists/SpecialistFilter';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { LocalAuthorityFilter } from '../participants/LocalAuthorityFilter';
import type { Reconciliation } from './fields';
import { NextStep } from './NextStep';
import { StandingChip } from './StandingChip';

const columns: readonly Column<Reconciliation>[] = [
  {
    source: 'person',
    minWidth: 130,
    sortable: false,
    render: ({ referral }) => <PersonLink person={referral?.participant} />,
  },
  { source: 'type', render: ({ type }) => <CodeField list="milestone_type" code={type} /> },
  { source: 'standing', render: ({ standing }) => <StandingChip standing={standing} /> },
  {
    source: 'localOn',
    sortable: false,
    render: ({ localOn }) => <DateField value={localOn} />,
  },
  { source: 'prapOn', sortable: false, render: ({ prapOn }) => <DateField value={prapOn} /> },
  {
    source: 'claimedOn',
    sortable: false,
    render: ({ claimedOn }) => <DateField value={claimedOn} />,
  },
  { source: 'since', hiddenAtFirst: true, render: ({ since }) => <DateField value={since} /> },
  { source: 'action', sortable: false, render: (row) => <NextStep {...row} /> },
];

const openOrAgreed = [
  { id: true, name: 'resources.milestoneReconciliations.toReconcile' },
  { id: false, name: 'resources.milestoneReconciliations.agreed' },
];

/** What local records, PRaP and claims say of each milestone; to begin with, where they do not agree. */
export function ReconciliationList() {
  const translate = useTranslate();
  return (
    <RecordList<Reconciliation>
      columns={columns}
      sort={{ field: 'since', order: 'ASC' }}
      search="people"
      subtitle={translate('resources.milestoneReconciliations.intro')}
      initially={{ open: true }}
      filters={[
        <SelectInput key="open" source="open" choices={openOrAgreed} />,
        <CodeInput key="standing" source="standing" list="reconciliation_standing" />,
        <CodeInput key="type" source="type" list="milestone_type" />,
        <LocalAuthorityFilter key="place" source="localAuthorityCode" />,
        <SpecialistFilter key="specialist" source="specialistId" />,
        <DateInput key="from" source="sinceFrom" />,
        <DateInput key="to" source="sinceTo" />,
        <PartnerFilter key="partner" source="partnerId" />,
      ]}
    />
  );
}
