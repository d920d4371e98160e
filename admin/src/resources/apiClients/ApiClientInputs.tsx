import { CheckboxGroupInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { OwnInputProps } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { ClientOrganisationInput, ClientRoleInput } from '../../shared/roles/GrantInputs';
import { useRoles } from '../../shared/roles/useRoles';

/** What the key may do, out of all that its role may. */
function ScopesInput(props: OwnInputProps) {
  const role: unknown = useWatch({ name: 'role' });
  const permissions = useRoles().find(({ name }) => name === role)?.permissions ?? [];
  if (permissions.length === 0) return null;
  return (
    <CheckboxGroupInput
      {...props}
      row={false}
      choices={permissions.map((id) => ({ id, name: `permissions.${id}` }))}
      sx={{ '& .MuiFormGroup-root': { display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' } } }}
    />
  );
}

export const createApiClient: Command = {
  name: 'createApiClient',
  selection: 'key apiClient { id name }',
  fields: [
    { kind: 'own', source: 'organisationId', input: ClientOrganisationInput },
    { kind: 'own', source: 'role', input: ClientRoleInput },
    { kind: 'text', source: 'name' },
    { kind: 'date', source: 'expiresOn', half: true },
    { kind: 'own', source: 'scopes', input: ScopesInput },
  ],
};

export const revokeApiClient: Command = { name: 'revokeApiClient', fields: [] };

/** What createApiClient answers. */
export interface ClientAndKey {
  /** Null when an earlier answer held it and never arrived. */
  readonly key: string | null;
  readonly apiClient: { readonly id: string; readonly name: string };
}
