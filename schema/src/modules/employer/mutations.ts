import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import * as contacts from './contacts';
import * as inputs from './inputs';
import { createEmployer, updateEmployer } from './service';
import { Employer, EmployerContact } from './type';

const permission = 'employer.write';
const employer = { permission, model: 'Employer', ref: Employer } as const;
const contact = { permission, model: 'EmployerContact', ref: EmployerContact } as const;

registerCommand({
  ...employer,
  name: 'createEmployer',
  description: 'Adds an employer.',
  input: inputs.createEmployerInput,
  run: createEmployer,
});
registerCommand({
  ...employer,
  name: 'updateEmployer',
  description: 'Changes the details of an employer.',
  input: inputs.updateEmployerInput,
  run: updateEmployer,
});
registerCommand({
  ...contact,
  name: 'recordEmployerContact',
  description: 'Records a contact with an employer, made by the specialist or by the participant.',
  input: inputs.recordEmployerContactInput,
  run: contacts.recordEmployerContact,
});
registerCommand({
  ...contact,
  name: 'correctEmployerContact',
  description: 'Corrects a contact with an employer that was recorded wrongly, with a reason.',
  input: inputs.correctEmployerContactInput,
  run: contacts.correctEmployerContact,
});
registerCommandWith(theId, {
  name: 'takeBackEmployerContact',
  description: 'Takes back a contact with an employer that never was, with a reason.',
  permission,
  input: takeBackInput,
  run: contacts.takeBackEmployerContact,
});
