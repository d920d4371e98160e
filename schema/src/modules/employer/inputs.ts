import { z } from 'zod';
import { codeOf, day, id, line, partnerReference, prose, version, yesNo } from '../../core/fields';
import { email, phone } from '../../rules/fields';

const details = {
  name: line('Name of the employer.'),
  sector: codeOf('sector', 'Sector.').optional(),
  town: line('Town.').optional(),
  localAuthorityCode: line('GSS code of the local authority.', 9).optional(),
  contactName: line('Person to speak to.').optional(),
  contactEmail: email().meta({ description: 'Their e-mail address.' }).optional(),
  contactPhone: phone().meta({ description: 'Their telephone number.' }).optional(),
  disabilityConfident: yesNo('Signed up to Disability Confident.').optional(),
};

export const createEmployerInput = z.object({
  ...details,
  accountableBodyId: id('The accountable body; needed when you work for several.').optional(),
  partnerId: id('The partner that keeps the employer; left out, your own organisation.').optional(),
});

export const updateEmployerInput = z.object({
  id: id('The employer.'),
  version: version(),
  ...details,
});

const contact = {
  employerId: id('The employer.'),
  madeBy: codeOf('contact_made_by', 'Who made it.'),
  contactedOn: day('The day of the contact.'),
  mode: codeOf('employer_contact_mode', 'How it was made.'),
  kind: codeOf('employer_contact_kind', 'What it was about.'),
  specialistId: id('The Employment Specialist; left out, yourself or the one assigned.').optional(),
  note: prose('A note for colleagues.').optional(),
};

export const recordEmployerContactInput = z.object({
  referralId: id(
    'The person the contact was about; left out when it was to build the relationship.',
  ).optional(),
  ...contact,
  partnerReference: partnerReference(),
});

export const correctEmployerContactInput = z.object({
  id: id('The contact.'),
  version: version(),
  ...contact,
});
