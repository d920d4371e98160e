import { SelectInput } from 'react-admin';
import { RecordList } from '../../shared/list/RecordList';
import { useRoles } from '../../shared/roles/useRoles';
import { OrganisationFilter } from '../organisations/OrganisationFilter';
import { userColumns } from './columns';
import type { User } from './fields';

function RoleFilter({ source }: { source: string }) {
  const roles = useRoles().filter(({ ofSystems }) => !ofSystems);
  return (
    <SelectInput
      source={source}
      choices={roles.map(({ name }) => ({ id: name, name: `roles.${name}` }))}
    />
  );
}

export const UserList = () => (
  <RecordList<User>
    search
    columns={userColumns}
    sort={{ field: 'name', order: 'ASC' }}
    filters={[
      <OrganisationFilter key="organisation" source="organisationId" />,
      <RoleFilter key="role" source="role" />,
    ]}
  />
);
