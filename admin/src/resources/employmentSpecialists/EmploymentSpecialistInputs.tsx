import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { usePermitted } from '../../access/usePermitted';
import { useViewer } from '../../layout/useViewer';
import type { FormField, OwnInputProps } from '../../shared/commands/fields';
import { RecordInput } from '../../shared/commands/RecordInput';
import type { Command } from '../../shared/commands/useCommand';

const organisation = {
  resource: 'organisations',
  optionText: { en: 'name', cy: 'nameCy' },
  sort: { field: 'name', order: 'ASC' },
} as const;

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

/** Which accountable body's programme; asked of those who work for several. */
function AccountableBodyInput(props: OwnInputProps) {
  const bodies = useViewer()?.accountableBodyIds ?? [];
  if (bodies.length < 2) return null;
  return <RecordInput {...props} {...organisation} filter={{ ids: bodies }} />;
}

/** Which partner; whoever works for one partner adds to its staff. */
function PartnerInput(props: OwnInputProps) {
  const viewer = useViewer();
  if (!viewer || viewer.partnerId) return null;
  return <RecordInput {...props} {...organisation} />;
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
