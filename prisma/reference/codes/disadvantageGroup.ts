import { openList } from './types';

/**
 * The 14 disadvantaged groups of the MI note. All that a person is in are recorded.
 * Group "offence" marks criminal-offence data (suspicion included), which fewer roles may see.
 */
export const disadvantageGroup = openList('Disadvantaged group', 'Grŵp dan anfantais', [
  {
    code: 'ex_offender',
    en: 'Ex-offender: has completed a custodial or community sentence',
    cy: 'Cyn-droseddwr: wedi cwblhau dedfryd o garchar neu ddedfryd gymunedol',
    group: 'offence',
  },
  {
    code: 'offender',
    en: 'Offender: is serving a community sentence',
    cy: 'Troseddwr: yn bwrw dedfryd gymunedol',
    group: 'offence',
  },
  {
    code: 'carer',
    en: 'Carer',
    cy: 'Gofalwr',
    guidanceEn: 'Cares, unpaid, for someone who could not manage without the help.',
    guidanceCy: 'Yn gofalu, yn ddi-dâl, am rywun na allai ymdopi heb y cymorth.',
  },
  { code: 'ex_carer', en: 'Former carer', cy: 'Cyn-ofalwr' },
  {
    code: 'homeless',
    en: 'Homeless person',
    cy: 'Person digartref',
    guidanceEn: 'Temporary accommodation counts as homelessness.',
    guidanceCy: 'Mae llety dros dro yn cyfrif fel digartrefedd.',
  },
  {
    code: 'forces_veteran',
    en: "Former member of His Majesty's Armed Forces",
    cy: 'Cyn-aelod o Luoedd Arfog Ei Fawrhydi',
  },
  {
    code: 'forces_reservist',
    en: "Member of the reserves of His Majesty's Armed Forces",
    cy: 'Aelod o luoedd wrth gefn Lluoedd Arfog Ei Fawrhydi',
  },
  {
    code: 'forces_partner',
    en: 'Partner of current or former Armed Forces personnel',
    cy: "Partner i aelod presennol neu gyn-aelod o'r Lluoedd Arfog",
  },
  {
    code: 'substance_dependency',
    en: 'Drug or alcohol dependency, now or in the past, that is a significant barrier to employment',
    cy: "Dibyniaeth ar gyffuriau neu alcohol, nawr neu yn y gorffennol, sy'n rhwystr sylweddol i waith",
  },
  { code: 'care_experience', en: 'Person with care experience', cy: 'Person â phrofiad o ofal' },
  {
    code: 'refugee',
    en: 'Refugee, resettled Afghan or resettled Ukrainian',
    cy: 'Ffoadur, neu berson o Affganistan neu Wcráin a ailsefydlwyd',
  },
  { code: 'domestic_abuse', en: 'Victim of domestic violence', cy: 'Dioddefwr trais domestig' },
  {
    code: 'gangs_serious_violence',
    en: 'Young person involved, or at risk of being involved, in gangs or serious violence',
    cy: "Person ifanc sy'n ymwneud, neu sydd mewn perygl o ymwneud, â gangiau neu drais difrifol",
    group: 'offence',
  },
  { code: 'modern_slavery', en: 'Victim of modern slavery', cy: 'Dioddefwr caethwasiaeth fodern' },
]);
