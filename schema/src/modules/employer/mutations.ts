import { registerCommand } from '../../core/command';
import { createEmployerInput, recordEmployerContactInput, updateEmployerInput } from './inputs';
import { createEmployer, recordEmployerContact, updateEmployer } from './service';
import { Employer, EmployerContact } from './type';

const employer = { permission: 'employer.write', model: 'Employer', ref: Employer } as const;

registerCommand({
  ...employer,
  name: 'createEmployer',
  description: 'Adds an employer.',
  input: createEmployerInput,
  run: createEmployer,
});
registerCommand({
  ...employer,
  name: 'updateEmployer',
  description: 'Changes the details of an employer.',
  input: updateEmployerInput,
  run: updateEmployer,
});
registerCommand({
  name: 'recordEmployerContact',
  description: 'Records a contact with an employer, made by the specialist or by the participant.',
  permission: 'employer.write',
  model: 'EmployerContact',
  ref: EmployerContact,
  input: recordEmployerContactInput,
  run: recordEmployerContact,
});
