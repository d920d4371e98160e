import type { PersonColumnKey } from '@placewell/prisma/reference';

/** Values of the person `p`, as recorded when the return is made: they have no history. */
export const personValues = {
  'A1.03': 'p.reference',
  'A1.05.forename': 'p.forename',
  'A1.05.middle_names': 'p.middle_names',
  'A1.05.surname': 'p.surname',
  'A1.06': 'p.date_of_birth',
  'A1.07.line1': 'p.address_line1',
  'A1.07.line2': 'p.address_line2',
  'A1.07.town': 'p.town',
  'A1.07.postcode': 'p.postcode',
  'A1.07.local_authority': 'p.local_authority_code',
  'A1.08': 'p.phone',
  'A1.09': 'p.email',
  'A1.11': 'p.eligibility_basis',
  'A1.12': 'p.disadvantage_groups',
  'A1.12.offence': 'p.offence_groups',
  'A1.13': 'p.conditions',
  'A1.13.several':
    '(select state.multiple_conditions from participant_state state where state.participant_id = p.id)',
  'A1.14': 'p.contact_channels',
  'A3.04': 'p.gender',
  'A3.05': 'p.ethnicity',
  'A3.07': 'p.marital_status',
  'A3.08': 'p.housing',
  'A3.09': 'p.attainment',
  'A3.11': 'p.parent_or_guardian',
} as const satisfies Partial<Record<PersonColumnKey, string>>;
