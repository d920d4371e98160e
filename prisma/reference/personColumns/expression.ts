import { column } from './types';

const whereabouts = { withheld: 'restricted' } as const;

/** Table A, expressions of interest: who the person is. The identifiers go with every row about a person. */
export const expressionColumns = [
  column('A1.03.nino', 'nino', 'National Insurance number', 'Rhif Yswiriant Gwladol', {
    rows: ['A1.03', 'A2.05', 'B1.23', 'B3.15'],
  }),
  column('A1.03', 'text', 'Unique identifier', 'Dynodydd unigryw', {
    rows: ['A1.03', 'A2.05', 'B1.23', 'B3.15'],
  }),
  column('A1.04', 'date', 'Expression of interest on', 'Mynegiant o ddiddordeb ar'),
  column('A1.05.forename', 'text', 'Forename', 'Enw cyntaf'),
  column('A1.05.middle_names', 'text', 'Middle names', 'Enwau canol'),
  column('A1.05.surname', 'text', 'Surname', 'Cyfenw'),
  column('A1.06', 'date', 'Date of birth', 'Dyddiad geni'),
  column('A1.07.line1', 'text', 'Address line 1', 'Llinell gyntaf y cyfeiriad', whereabouts),
  column('A1.07.line2', 'text', 'Address line 2', 'Ail linell y cyfeiriad', whereabouts),
  column('A1.07.town', 'text', 'Town', 'Tref', whereabouts),
  column('A1.07.postcode', 'text', 'Postcode', 'Cod post', whereabouts),
  column('A1.07.local_authority', 'code', 'Local authority', 'Awdurdod lleol', {
    list: 'local_authority',
  }),
  column('A1.08', 'text', 'Telephone', 'Ffôn', whereabouts),
  column('A1.09', 'text', 'E-mail', 'E-bost', whereabouts),
  column('A1.10', 'code', 'Employment status as declared', 'Statws cyflogaeth fel y’i datganwyd', {
    list: 'declared_employment_status',
  }),
  column('A1.11', 'code', 'Eligibility reason', 'Rheswm dros fod yn gymwys', {
    list: 'eligibility_basis',
  }),
  column(
    'A1.11.declared',
    'code',
    'Eligibility reason as declared',
    'Rheswm dros fod yn gymwys fel y’i datganwyd',
    { list: 'eligibility_basis' },
  ),
  column('A1.12', 'codes', 'Disadvantaged groups', 'Grwpiau dan anfantais', {
    list: 'disadvantage_group',
  }),
  column('A1.12.offence', 'codes', 'Groups about offending', 'Grwpiau ynghylch troseddu', {
    list: 'disadvantage_group',
    withheld: 'offence',
  }),
  column('A1.13', 'codes', 'Disabilities and health conditions', 'Anableddau a chyflyrau iechyd', {
    list: 'condition',
  }),
  column('A1.13.several', 'yes-no', 'Several conditions', 'Sawl cyflwr'),
  column('A1.14', 'codes', 'Contact preferences', 'Dewisiadau cyswllt', {
    list: 'contact_channel',
  }),
];
