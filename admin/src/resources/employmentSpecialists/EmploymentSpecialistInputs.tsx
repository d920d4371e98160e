import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { usePermitted } from '../../access/usePermitted';
import { useViewer } from '../../layout/useViewer';
import type { FormField, OwnInputProps } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { AccountableBodyInput, PartnerInput } from '../organisations/OwnerInputs';

/** The user they sign in as: one of the same organisation, for those who may see users. */
function SignsInAsInput(props: OwnInputProps) {
  const partnerId: unknown = useWatch({ name: 'partnerId' });
  const viewer = useViewer();
  const organisationId = partnerId ?? viewer?.organisationId;
  if (!usePermitted('user.manage')) return null;
  return (
    <ReferenceInput
      source={props.source}
      reference="users"
      filter={{ organisationId, role: 'EMPLOYMENT_SPECIALIST' }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteInput {...props} filterToQuery={(q: string) => (q ? { q } : {})} />
    </ReferenceInput>
  );
}

const details: readonly FormField[] = [
  { kind: 'text', source: 'name' },
  { kind: 'code', source: 'model', list: 'support_model', half: true },
  { kind: 'hundredths', source: 'fullTimeEquivalent', half: true },
  { kind: 'own', source: 'userId', input: SignsInAsInput },
  { kind: 'date', source: 'startedOn', half: true },
];

export const createEmploymentSpecialist: Command = {
  name: 'createEmploymentSpecialist',
  fields: [
    { kind: 'own', source: 'accountableBodyId', input: AccountableBodyInput },
    { kind: 'own', source: 'partnerId', input: PartnerInput },
    ...details,
  ],
};

export const updateEmploymentSpecialist: Command = {
  name: 'updateEmploymentSpecialist',
  fields: [...details, { kind: 'date', source: 'leftOn', half: true }],
};
