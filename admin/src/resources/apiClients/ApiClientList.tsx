import { RecordList } from '../../shared/list/RecordList';
import { OrganisationFilter } from '../organisations/OrganisationFilter';
import { clientColumns } from './columns';
import type { ApiClient } from './fields';

export const ApiClientList = () => (
  <RecordList<ApiClient>
    columns={clientColumns}
    sort={{ field: 'name', order: 'ASC' }}
    filters={[<OrganisationFilter key="organisation" source="organisationId" />]}
  />
);
