import { fixedList, openList } from './types';

export const employerContactKind = fixedList('Purpose of the contact', 'Diben y cyswllt', [
  {
    code: 'competitive_job',
    en: 'About a competitive job for a named person',
    cy: 'Ynghylch swydd gystadleuol i berson penodol',
    guidanceEn:
      'A job open to anyone, at the going rate. The first one counts as first employer contact.',
    guidanceCy:
      "Swydd sy'n agored i bawb, ar y gyfradd arferol. Mae'r un gyntaf yn cyfrif fel cyswllt cyntaf â chyflogwr.",
  },
  {
    code: 'relationship',
    en: 'To build the relationship',
    cy: 'I feithrin y berthynas',
  },
]);

export const employerContactMode = openList(
  'Mode of employer contact',
  'Dull y cyswllt â chyflogwr',
  [
    {
      code: 'face_to_face_employer_premises',
      en: "Face to face at the employer's premises",
      cy: "Wyneb yn wyneb yn safle'r cyflogwr",
      group: 'face_to_face',
    },
    {
      code: 'face_to_face_elsewhere',
      en: 'Face to face elsewhere',
      cy: 'Wyneb yn wyneb yn rhywle arall',
      group: 'face_to_face',
    },
    {
      code: 'event',
      en: 'Jobs fair or employer event',
      cy: 'Ffair swyddi neu ddigwyddiad cyflogwyr',
      group: 'face_to_face',
    },
    { code: 'telephone', en: 'Telephone', cy: 'Ffôn', group: 'remote' },
    { code: 'email', en: 'E-mail', cy: 'E-bost', group: 'remote' },
    { code: 'video_call', en: 'Video call', cy: 'Galwad fideo', group: 'remote' },
    { code: 'letter', en: 'Letter', cy: 'Llythyr', group: 'remote' },
  ],
);

export const contactMadeBy = fixedList('Contact made by', 'Cyswllt a wnaed gan', [
  { code: 'specialist', en: 'Employment Specialist', cy: 'Arbenigwr Cyflogaeth' },
  { code: 'participant', en: 'Participant', cy: 'Cyfranogwr' },
]);

/** Where a reasonable adjustment has got to; it follows from its dates. */
export const adjustmentStatus = fixedList('Status of the adjustment', 'Statws yr addasiad', [
  { code: 'agreed', en: 'Agreed, not yet in place', cy: 'Wedi ei gytuno, heb ei roi ar waith eto' },
  { code: 'in_place', en: 'In place', cy: 'Ar waith' },
  { code: 'review_due', en: 'Review due', cy: 'Adolygiad yn ddyledus' },
]);
