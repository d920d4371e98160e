import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { UserOrganisationInput, UserRoleInput } from '../../shared/roles/GrantInputs';

const person: readonly FormField[] = [
  { kind: 'text', source: 'name' },
  { kind: 'email', source: 'email' },
];
const role: FormField = { kind: 'own', source: 'role', input: UserRoleInput };

/** Languages, each under its own name. */
const locales = [
  { id: 'en', name: 'English' },
  { id: 'cy', name: 'Cymraeg' },
];

export const createUser: Command = {
  name: 'createUser',
  selection: 'temporaryPassword user { id name }',
  fields: [
    { kind: 'own', source: 'organisationId', input: UserOrganisationInput },
    role,
    ...person,
    { kind: 'choice', source: 'locale', options: locales },
  ],
};

export const updateUser: Command = { name: 'updateUser', fields: [...person, role] };

export const disableUser: Command = { name: 'disableUser', fields: [] };
export const enableUser: Command = { name: 'enableUser', fields: [] };
export const endSessions: Command = { name: 'endSessions', fields: [] };
export const resetPassword: Command = {
  name: 'resetPassword',
  selection: 'temporaryPassword user { id name }',
  fields: [],
};

/** What createUser and resetPassword answer. */
export interface UserAndPassword {
  /** Null when an earlier answer held it and never arrived. */
  readonly temporaryPassword: string | null;
  readonly user: { readonly id: string; readonly name: string };
}
