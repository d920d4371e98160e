import { registerCommand } from '../../core/command';
import { createDeliveryAgreement, updateDeliveryAgreement } from './agreements';
import * as inputs from './inputs';
import * as service from './service';
import { createEmploymentSpecialist, updateEmploymentSpecialist } from './specialists';
import { DeliveryAgreement, DeliveryArea, EmploymentSpecialist, Organisation } from './type';

const organisation = {
  permission: 'organisation.manage',
  model: 'Organisation',
  ref: Organisation,
} as const;
const agreement = {
  permission: 'agreement.manage',
  model: 'DeliveryAgreement',
  ref: DeliveryAgreement,
} as const;
const area = { permission: 'agreement.manage', model: 'DeliveryArea', ref: DeliveryArea } as const;
const specialist = {
  permission: 'specialist.manage',
  model: 'EmploymentSpecialist',
  ref: EmploymentSpecialist,
} as const;

registerCommand({
  ...organisation,
  name: 'createOrganisation',
  description: 'Adds an organisation; an accountable body adds delivery partners only.',
  input: inputs.createOrganisationInput,
  run: service.createOrganisation,
});
registerCommand({
  ...organisation,
  name: 'updateOrganisation',
  description: 'Changes the names of an organisation; an accountable body changes its own only.',
  input: inputs.updateOrganisationInput,
  run: service.updateOrganisation,
});
registerCommand({
  ...agreement,
  name: 'createDeliveryAgreement',
  description: 'Records what your accountable body agreed with a delivery partner.',
  input: inputs.createDeliveryAgreementInput,
  run: createDeliveryAgreement,
});
registerCommand({
  ...agreement,
  name: 'updateDeliveryAgreement',
  description: 'Changes an agreement. Ending its data sharing locks the partner out at once.',
  input: inputs.updateDeliveryAgreementInput,
  run: updateDeliveryAgreement,
});
registerCommand({
  ...area,
  name: 'createDeliveryArea',
  description: 'Adds a delivery area, a cluster of local authorities.',
  input: inputs.createDeliveryAreaInput,
  run: service.createDeliveryArea,
});
registerCommand({
  ...area,
  name: 'updateDeliveryArea',
  description: 'Changes a delivery area.',
  input: inputs.updateDeliveryAreaInput,
  run: service.updateDeliveryArea,
});
registerCommand({
  ...specialist,
  name: 'createEmploymentSpecialist',
  description: 'Adds an Employment Specialist.',
  input: inputs.createEmploymentSpecialistInput,
  run: createEmploymentSpecialist,
});
registerCommand({
  ...specialist,
  name: 'updateEmploymentSpecialist',
  description: 'Changes the details of an Employment Specialist, or records that they left.',
  input: inputs.updateEmploymentSpecialistInput,
  run: updateEmploymentSpecialist,
});
