import { fixedList, openList } from './types';

export const pauseKind = fixedList('Kind of interruption', 'Math o ymyriad', [
  { code: 'pause', en: 'Pause', cy: 'Saib' },
  { code: 'disengagement', en: 'Disengagement', cy: 'Ymddieithrio' },
]);

export const pauseReason = openList('Reason for pausing', 'Rheswm dros y saib', [
  { code: 'health', en: 'Health has become worse', cy: 'Iechyd wedi gwaethygu' },
  {
    code: 'treatment',
    en: 'Hospital or other treatment',
    cy: 'Triniaeth ysbyty neu driniaeth arall',
  },
  { code: 'bereavement', en: 'Bereavement', cy: 'Profedigaeth' },
  { code: 'caring_responsibilities', en: 'Caring responsibilities', cy: 'Cyfrifoldebau gofalu' },
  {
    code: 'parental_leave',
    en: 'Birth of a child or parental leave',
    cy: 'Geni plentyn neu absenoldeb rhiant',
  },
  { code: 'housing', en: 'Housing crisis', cy: 'Argyfwng tai' },
  { code: 'time_away', en: 'Time away from the area', cy: "Amser i ffwrdd o'r ardal" },
  { code: 'other', en: 'Other', cy: 'Arall' },
]);

export const disengagementReason = openList('Reason for disengaging', 'Rheswm dros ymddieithrio', [
  {
    code: 'no_response',
    en: 'Does not respond to contact',
    cy: 'Ddim yn ymateb i gyswllt',
    guidanceEn: 'After several attempts in more than one way, recorded as sessions not attended.',
    guidanceCy:
      'Ar ôl sawl ymgais mewn mwy nag un ffordd, wedi eu cofnodi fel sesiynau heb eu mynychu.',
  },
  { code: 'own_choice', en: 'Own choice', cy: 'Dewis personol' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'caring_responsibilities', en: 'Caring responsibilities', cy: 'Cyfrifoldebau gofalu' },
  { code: 'moved_away', en: 'Moved away', cy: 'Wedi symud i ffwrdd' },
  { code: 'support_did_not_fit', en: 'The support did not fit', cy: 'Nid oedd y cymorth yn addas' },
  {
    code: 'in_work_without_support',
    en: 'In work and wants no further support',
    cy: 'Mewn gwaith a heb fod eisiau rhagor o gymorth',
  },
  { code: 'education_or_training', en: 'Education or training', cy: 'Addysg neu hyfforddiant' },
  { code: 'other', en: 'Other', cy: 'Arall' },
  { code: 'unknown', en: 'Unknown', cy: 'Anhysbys' },
]);

export const extensionReason = openList('Reason for the extension', 'Rheswm dros yr estyniad', [
  { code: 'close_to_work', en: 'Close to starting work', cy: 'Yn agos at ddechrau gweithio' },
  {
    code: 'near_outcome',
    en: 'In work and close to an outcome',
    cy: 'Mewn gwaith ac yn agos at ganlyniad',
  },
  {
    code: 'settling_into_work',
    en: 'Needs support to settle into work',
    cy: 'Angen cymorth i ymgartrefu yn y gwaith',
  },
  { code: 'interrupted', en: 'Support was interrupted', cy: 'Amharwyd ar y cymorth' },
  { code: 'lost_job', en: 'Lost a job during support', cy: 'Wedi colli swydd yn ystod y cymorth' },
  { code: 'other', en: 'Other', cy: 'Arall' },
]);

export const modelChangeReason = openList('Reason for changing model', 'Rheswm dros newid model', [
  { code: 'needs_changed', en: 'Support needs have changed', cy: 'Anghenion cymorth wedi newid' },
  {
    code: 'model_did_not_fit',
    en: 'The first model did not fit',
    cy: 'Nid oedd y model cyntaf yn addas',
  },
  { code: 'own_choice', en: 'Own choice', cy: 'Dewis personol' },
  {
    code: 'health_team',
    en: 'Now supported, or no longer supported, by a health team',
    cy: 'Bellach yn cael cymorth gan dîm iechyd, neu ddim mwyach',
  },
  { code: 'specialist_change', en: 'Change of specialist or team', cy: 'Newid arbenigwr neu dîm' },
  { code: 'other', en: 'Other', cy: 'Arall' },
]);

/** What a person moved into after the end (MI note, Table A: "unknown" is an option for each person). */
export const furtherSupport = openList(
  'Further support after the end',
  'Cymorth pellach ar ôl y diwedd',
  [
    { code: 'none', en: 'None', cy: 'Dim' },
    {
      code: 'employment_programme',
      en: 'Another employment programme',
      cy: 'Rhaglen gyflogaeth arall',
    },
    { code: 'jobcentre_plus', en: 'Jobcentre Plus', cy: 'Canolfan Byd Gwaith' },
    { code: 'employer', en: "The employer's own support", cy: 'Cymorth y cyflogwr ei hun' },
    { code: 'education_or_training', en: 'Education or training', cy: 'Addysg neu hyfforddiant' },
    { code: 'health_service', en: 'Health service', cy: 'Gwasanaeth iechyd' },
    { code: 'social_care', en: 'Social care', cy: 'Gofal cymdeithasol' },
    { code: 'voluntary_sector', en: 'Voluntary sector', cy: 'Sector gwirfoddol' },
    { code: 'other', en: 'Other', cy: 'Arall' },
    { code: 'unknown', en: 'Unknown', cy: 'Anhysbys' },
  ],
);

/** Why an identity field (name, date of birth, National Insurance number) was changed. */
export const identityChangeReason = openList(
  'Reason for changing identity',
  'Rheswm dros newid manylion adnabod',
  [
    { code: 'typing_error', en: 'Typing error', cy: 'Gwall teipio' },
    { code: 'evidence_seen', en: 'Evidence seen', cy: 'Wedi gweld tystiolaeth' },
    { code: 'legal_change', en: 'Legal change of name', cy: 'Newid enw cyfreithiol' },
    { code: 'at_request', en: "At the person's request", cy: 'Ar gais y person' },
    { code: 'duplicate_record', en: 'Duplicate record', cy: 'Cofnod dyblyg' },
    { code: 'other', en: 'Other', cy: 'Arall' },
  ],
);

/** Why a National Insurance number was revealed. */
export const revealReason = openList(
  'Reason for revealing the number',
  "Rheswm dros ddatgelu'r rhif",
  [
    { code: 'keying_into_prap', en: 'Keying into PRaP', cy: 'Mewnbynnu i PRaP' },
    {
      code: 'checking_identity',
      en: 'Checking identity with the person',
      cy: "Gwirio pwy yw'r person gyda nhw",
    },
    { code: 'resolving_duplicate', en: 'Resolving a duplicate', cy: 'Datrys cofnod dyblyg' },
    { code: 'dwp_query', en: 'Query of DWP', cy: 'Ymholiad gan DWP' },
    { code: 'subject_access', en: 'Request for own data', cy: 'Cais am ddata personol' },
    { code: 'other', en: 'Other', cy: 'Arall' },
  ],
);
