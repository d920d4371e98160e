import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { employerColumns } from './columns';
import type { Employer } from './fields';

export const EmployerList = () => (
  <RecordList<Employer>
    search
    columns={employerColumns}
    sort={{ field: 'name', order: 'ASC' }}
    filters={[
      <CodeInput key="sector" source="sector" list="sector" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
  />
);
