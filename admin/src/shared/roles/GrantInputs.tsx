import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useApi } from '../api';
import type { OwnInputProps } from '../commands/fields';
import { useInLanguage } from '../fields/InLanguage';
import { useRoles } from './useRoles';

interface Grants {
  readonly id: string;
  readonly name: string;
  readonly nameCy: string;
  readonly grantableRoles: readonly string[];
}

export const grantsQuery = `query grants {
  allOrganisations(perPage: 1000, sortField: name) { id name nameCy grantableRoles }
}`;

/** Which roles, of people or of systems, the viewer may hand out at which organisation. */
function useGrants(ofSystems: boolean) {
  const api = useApi();
  const roles = useRoles();
  const { data } = useQuery({
    queryKey: ['grants'],
    queryFn: () => api.query<{ allOrganisations: Grants[] }>(grantsQuery),
  });
  const isWanted = (name: string) =>
    roles.some((role) => role.name === name && role.ofSystems === ofSystems);
  return (data?.allOrganisations ?? [])
    .map((organisation) => ({
      ...organisation,
      grantableRoles: organisation.grantableRoles.filter(isWanted),
    }))
    .filter(({ grantableRoles }) => grantableRoles.length > 0);
}

function OrganisationInput({ ofSystems, ...props }: OwnInputProps & { ofSystems: boolean }) {
  const inLanguage = useInLanguage();
  const choices = useGrants(ofSystems).map(({ id, name, nameCy }) => ({
    id,
    name: inLanguage(name, nameCy),
  }));
  return <AutocompleteInput {...props} choices={choices} translateChoice={false} />;
}

function RoleInput({ ofSystems, ...props }: OwnInputProps & { ofSystems: boolean }) {
  const organisationId: unknown = useWatch({ name: 'organisationId' });
  const chosen: unknown = useWatch({ name: props.source });
  const here = useGrants(ofSystems).find(({ id }) => id === organisationId)?.grantableRoles ?? [];
  // The role that somebody has is shown even where the viewer could not give it.
  const names = typeof chosen === 'string' && !here.includes(chosen) ? [chosen, ...here] : here;
  return (
    <SelectInput
      {...props}
      disabled={!organisationId}
      choices={names.map((id) => ({ id, name: `roles.${id}` }))}
    />
  );
}

/** Organisations at which the viewer may give people a role, and the roles there. */
export const UserOrganisationInput = (props: OwnInputProps) => (
  <OrganisationInput {...props} ofSystems={false} />
);
export const UserRoleInput = (props: OwnInputProps) => <RoleInput {...props} ofSystems={false} />;

/** Organisations at which the viewer may give systems a role, and the roles there. */
export const ClientOrganisationInput = (props: OwnInputProps) => (
  <OrganisationInput {...props} ofSystems />
);
export const ClientRoleInput = (props: OwnInputProps) => <RoleInput {...props} ofSystems />;
