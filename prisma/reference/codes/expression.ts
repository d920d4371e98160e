import { fixedList, openList } from './types';

export const eoiSource = openList(
  'Source of the expression of interest',
  'Ffynhonnell y mynegiant o ddiddordeb',
  [
    { code: 'jobcentre_plus', en: 'Jobcentre Plus', cy: 'Canolfan Byd Gwaith' },
    { code: 'employer', en: 'Employer', cy: 'Cyflogwr' },
    {
      code: 'primary_care',
      en: 'Primary care',
      cy: 'Gofal sylfaenol',
      guidanceEn: 'General practice, social prescriber, pharmacy.',
      guidanceCy: 'Meddygfa, presgripsiynydd cymdeithasol, fferyllfa.',
    },
    {
      code: 'community_care',
      en: 'Community care',
      cy: 'Gofal cymunedol',
      guidanceEn: 'Community mental health team, adult social care, drug and alcohol service.',
      guidanceCy:
        'Tîm iechyd meddwl cymunedol, gofal cymdeithasol i oedolion, gwasanaeth cyffuriau ac alcohol.',
    },
    { code: 'self', en: 'Self-referral', cy: 'Hunanatgyfeirio' },
    {
      code: 'other',
      en: 'Other',
      cy: 'Arall',
      guidanceEn: 'Name the organisation in the detail.',
      guidanceCy: 'Enwch y sefydliad yn y manylion.',
    },
  ],
);

/** Employment status as the person declares it (MI note, Table A). */
export const declaredEmploymentStatus = fixedList(
  'Declared employment status',
  'Statws cyflogaeth a ddatganwyd',
  [
    { code: 'employee', en: 'Employee', cy: 'Cyflogai' },
    { code: 'self_employed', en: 'Self-employed', cy: 'Hunangyflogedig' },
    { code: 'not_in_employment', en: 'Not in employment', cy: 'Ddim mewn cyflogaeth' },
  ],
);

export const eligibilityBasis = fixedList('Eligibility reason', 'Rheswm dros fod yn gymwys', [
  {
    code: 'disabled',
    en: 'Disabled or with a health condition',
    cy: 'Anabl neu â chyflwr iechyd',
  },
  {
    code: 'disadvantaged',
    en: 'In one or more disadvantaged groups',
    cy: 'Mewn un neu fwy o grwpiau dan anfantais',
  },
  {
    code: 'both',
    en: 'Both disabled and in a disadvantaged group',
    cy: 'Yn anabl ac mewn grŵp dan anfantais',
  },
]);

export const contactChannel = openList('Preferred contact channel', 'Dewis sianel gyswllt', [
  { code: 'telephone', en: 'Telephone', cy: 'Ffôn' },
  { code: 'text_message', en: 'Text message', cy: 'Neges destun' },
  { code: 'email', en: 'E-mail', cy: 'E-bost' },
  { code: 'letter', en: 'Letter', cy: 'Llythyr' },
  { code: 'video_call', en: 'Video call', cy: 'Galwad fideo' },
  { code: 'face_to_face', en: 'Face to face', cy: 'Wyneb yn wyneb' },
  {
    code: 'relay_or_interpreter',
    en: 'Relay service or sign language interpreter',
    cy: 'Gwasanaeth cyfnewid neu ddehonglydd iaith arwyddion',
  },
  {
    code: 'representative',
    en: 'Through a carer, advocate or other representative',
    cy: 'Drwy ofalwr, eiriolwr neu gynrychiolydd arall',
  },
]);

/** The last stage reached before a person was removed (MI note, Table A). */
export const eoiStage = fixedList('Stage at which removed', 'Cam y tynnwyd y person ohono', [
  {
    code: 'expression_of_interest',
    en: 'Expression of interest, before the pre-screen',
    cy: 'Mynegiant o ddiddordeb, cyn y rhag-sgrinio',
  },
  { code: 'pre_screen', en: 'Pre-screen', cy: 'Rhag-sgrinio' },
  { code: 'initial_meeting', en: 'Initial meeting', cy: 'Cyfarfod cyntaf' },
  {
    code: 'before_referral',
    en: 'After the initial meeting, before the referral',
    cy: 'Ar ôl y cyfarfod cyntaf, cyn yr atgyfeiriad',
  },
]);

export const initialMeetingFinding = fixedList(
  'Finding of the initial meeting',
  'Canfyddiad y cyfarfod cyntaf',
  [
    { code: 'suitable', en: 'Eligible and suitable', cy: 'Yn gymwys ac yn addas' },
    { code: 'not_eligible', en: 'Not eligible', cy: 'Ddim yn gymwys' },
    { code: 'not_suitable', en: 'Not suitable', cy: 'Ddim yn addas' },
  ],
);
