import { DateInput } from 'react-admin';
import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { contactColumns } from './columns';
import type { EmployerContact } from './fields';

export const EmployerContactList = () => (
  <RecordList<EmployerContact>
    columns={contactColumns}
    sort={{ field: 'contactedOn', order: 'DESC' }}
    search="people"
    filters={[
      <DateInput key="from" source="contactedFrom" />,
      <DateInput key="to" source="contactedTo" />,
      <CodeInput key="kind" source="kind" list="employer_contact_kind" />,
      <CodeInput key="madeBy" source="madeBy" list="contact_made_by" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
  />
);
