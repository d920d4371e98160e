import { z } from 'zod';
import { codeOf, codesOf, day, id, line, version, yesNo } from '../../core/fields';
import { confirmWarnings } from '../../core/warnings';
import { email, personName, phone, postcode } from '../../rules/fields';

/** GSS code of a local authority of the United Kingdom. */
export const localAuthorityCode = () =>
  z
    .string()
    .regex(/^[ENSW]\d{8}$/)
    .meta({ description: 'GSS code of the local authority the person lives in.' });

const restricted = 'Address, telephone and e-mail are withheld for the person’s safety.';

const details = {
  forename: personName().meta({ description: 'First name.' }),
  middleNames: personName().meta({ description: 'Middle names.' }).optional(),
  surname: personName().meta({ description: 'Family name.' }),
  preferredName: personName()
    .meta({ description: 'Name the person likes to be called.' })
    .optional(),
  dateOfBirth: day('Date of birth.').optional(),
  addressLine1: line('First line of the address.').optional(),
  addressLine2: line('Second line of the address.').optional(),
  town: line('Town.').optional(),
  postcode: postcode().meta({ description: 'Postcode.' }).optional(),
  localAuthorityCode: localAuthorityCode().optional(),
  phone: phone().meta({ description: 'Telephone number.' }).optional(),
  email: email().meta({ description: 'E-mail address.' }).optional(),
  contactChannels: codesOf('contact_channel', 'How the person likes to be contacted.').default([]),
  conditions: codesOf(
    'condition',
    'Every disability or health condition, whether or not it is the reason for support.',
  ).default([]),
  disadvantageGroups: codesOf(
    'disadvantage_group',
    'Every disadvantaged group the person is in, those about offending included.',
  ).default([]),
  partnerReference: line('Your own reference of the person.', 100).optional(),
};

/** A person as the details are given with an expression of interest. */
export const personInput = z
  .object({
    ...details,
    restricted: yesNo(restricted).default(false),
    nino: line('National Insurance number. It may follow later.', 20).optional(),
  })
  .meta({ inputName: 'PersonInput', description: 'The details of a person.' });

export const updateParticipantInput = z.object({
  id: id('The person.'),
  version: version(),
  ...details,
  // A system that does not know the field must not open a record by leaving it out.
  restricted: yesNo(
    `${restricted} Left out, it stays; no longer to withhold them needs a reason.`,
  ).optional(),
});

/** The details of a person, new or known. */
export type PersonDetails = Omit<z.output<typeof updateParticipantInput>, 'id' | 'version'>;

export const updateCharacteristicsInput = z.object({
  id: id('The person.'),
  version: version(),
  gender: codeOf('gender', 'Gender.').optional(),
  ethnicity: codeOf('ethnicity', 'Ethnicity.').optional(),
  maritalStatus: codeOf('marital_status', 'Marital status.').optional(),
  housing: codeOf('housing', 'Housing situation.').optional(),
  attainment: codeOf('attainment', 'Highest academic attainment.').optional(),
  parentOrGuardian: yesNo('Parent or guardian of children.').optional(),
});

export const setNinoInput = z.object({
  id: id('The person.'),
  version: version(),
  nino: line('National Insurance number; left out, the number recorded is removed.', 20).optional(),
});

export const mergeParticipantsInput = z.object({
  keepId: id('The record that is kept.'),
  removeId: id('The record of the same person that is merged into it.'),
  confirmWarnings: confirmWarnings(),
});
