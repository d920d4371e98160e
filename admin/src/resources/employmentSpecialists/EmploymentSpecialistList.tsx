import { NullableBooleanInput } from 'react-admin';
import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { OrganisationFilter } from '../organisations/OrganisationFilter';
import { specialistColumns } from './columns';
import type { EmploymentSpecialist } from './fields';

export const EmploymentSpecialistList = () => (
  <RecordList<EmploymentSpecialist>
    search
    columns={specialistColumns}
    sort={{ field: 'name', order: 'ASC' }}
    filters={[
      <OrganisationFilter key="partner" source="partnerId" />,
      <CodeInput key="model" source="model" list="support_model" />,
      <NullableBooleanInput key="overCap" source="overCap" />,
      <NullableBooleanInput key="current" source="current" />,
    ]}
  />
);
