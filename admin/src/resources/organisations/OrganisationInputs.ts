import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';

/** Kinds of organisation, as choices. */
export const kinds = ['delivery_partner', 'accountable_body', 'dwp'].map((id) => ({
  id,
  name: `resources.organisations.kinds.${id}`,
}));

const names: readonly FormField[] = [
  { kind: 'text', source: 'name' },
  { kind: 'text', source: 'nameCy' },
];

export const createOrganisation: Command = {
  name: 'createOrganisation',
  fields: [
    { kind: 'choice', source: 'kind', options: kinds },
    ...names,
    { kind: 'text', source: 'code' },
  ],
};

export const updateOrganisation: Command = { name: 'updateOrganisation', fields: names };
