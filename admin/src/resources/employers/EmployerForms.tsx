import { createEmployer, updateEmployer } from '../../commands/work';
import type { Command } from '../../shared/commands/useCommand';
import { CreatePage, EditPage } from '../../shared/record/CommandPage';
import { AccountableBodyInput, PartnerInput } from '../organisations/OwnerInputs';
import type { Employer } from './fields';

/** Adding also says whose employer it becomes, where there is a choice. */
const addEmployer: Command = {
  ...createEmployer,
  fields: [
    { kind: 'own', source: 'accountableBodyId', input: AccountableBodyInput },
    { kind: 'own', source: 'partnerId', input: PartnerInput },
    ...createEmployer.fields,
  ],
};

export const EmployerCreate = () => <CreatePage<Employer> command={addEmployer} />;
export const EmployerEdit = () => (
  <EditPage<Employer> command={updateEmployer} title={({ name }) => name} />
);
