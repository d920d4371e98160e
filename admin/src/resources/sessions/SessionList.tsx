import { DateInput } from 'react-admin';
import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { SpecialistFilter } from '../employmentSpecialists/SpecialistFilter';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { sessionColumns } from './columns';
import type { Session } from './fields';
import { RecordSessionButton } from './RecordSessionButton';

export const SessionList = () => (
  <RecordList<Session>
    columns={sessionColumns}
    sort={{ field: 'heldOn', order: 'DESC' }}
    search="people"
    filters={[
      <DateInput key="from" source="heldFrom" />,
      <DateInput key="to" source="heldTo" />,
      <CodeInput key="attendance" source="attendance" list="attendance" />,
      <CodeInput key="mode" source="mode" list="support_mode" />,
      <SpecialistFilter key="specialist" source="specialistId" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
    actions={<RecordSessionButton />}
  />
);
