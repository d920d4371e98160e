import { fixedList, openList } from './types';

/** How support was given. The group is where the contact took place, as fidelity reviews ask. */
export const supportMode = openList('Mode of support', 'Dull y cymorth', [
  {
    code: 'face_to_face_office',
    en: 'Face to face at the provider office',
    cy: "Wyneb yn wyneb yn swyddfa'r darparwr",
    group: 'office',
  },
  {
    code: 'face_to_face_workplace',
    en: 'Face to face at the workplace',
    cy: 'Wyneb yn wyneb yn y gweithle',
    group: 'workplace',
  },
  {
    code: 'face_to_face_health_setting',
    en: 'Face to face in a healthcare setting',
    cy: 'Wyneb yn wyneb mewn lleoliad gofal iechyd',
    group: 'health_setting',
  },
  {
    code: 'face_to_face_community',
    en: 'Face to face in the community',
    cy: 'Wyneb yn wyneb yn y gymuned',
    guidanceEn: 'For example a library, a café or a jobcentre.',
    guidanceCy: 'Er enghraifft llyfrgell, caffi neu ganolfan waith.',
    group: 'community',
  },
  {
    code: 'face_to_face_home',
    en: "Face to face at the person's home",
    cy: 'Wyneb yn wyneb yng nghartref y person',
    group: 'home',
  },
  { code: 'telephone', en: 'Telephone', cy: 'Ffôn', group: 'remote' },
  { code: 'email', en: 'E-mail', cy: 'E-bost', group: 'remote' },
  { code: 'text_message', en: 'Text message', cy: 'Neges destun', group: 'remote' },
  { code: 'video_call', en: 'Video call', cy: 'Galwad fideo', group: 'remote' },
]);

/** What a session was about: the five contents that the MI note names, and those of daily practice. */
export const supportContent = openList('Content of support', 'Cynnwys y cymorth', [
  { code: 'action_plan_review', en: 'Action plan review', cy: "Adolygu'r cynllun gweithredu" },
  {
    code: 'managing_health',
    en: 'Advice on managing a health condition',
    cy: 'Cyngor ar reoli cyflwr iechyd',
  },
  { code: 'vocational_profiling', en: 'Vocational profiling', cy: 'Proffilio galwedigaethol' },
  { code: 'reasonable_adjustments', en: 'Reasonable adjustments', cy: 'Addasiadau rhesymol' },
  { code: 'job_search', en: 'Job search support', cy: 'Cymorth i chwilio am waith' },
  {
    code: 'benefits_advice',
    en: 'Benefits advice and better-off calculation',
    cy: 'Cyngor ar fudd-daliadau a chyfrifo a yw gwaith yn talu',
  },
  {
    code: 'disclosure_planning',
    en: 'Planning what to tell an employer',
    cy: "Cynllunio beth i'w ddweud wrth gyflogwr",
  },
  {
    code: 'applications_and_interviews',
    en: 'Applications and interviews',
    cy: 'Ceisiadau a chyfweliadau',
  },
  {
    code: 'meeting_employers',
    en: 'Meeting employers and job matching',
    cy: 'Cwrdd â chyflogwyr a pharu swyddi',
  },
  { code: 'skills_and_training', en: 'Skills and training', cy: 'Sgiliau a hyfforddiant' },
  { code: 'in_work_support', en: 'In-work support', cy: 'Cymorth mewn gwaith' },
  { code: 'self_employment', en: 'Self-employment support', cy: 'Cymorth i hunangyflogi' },
  {
    code: 'wider_services',
    en: 'Housing, money or other services',
    cy: 'Tai, arian neu wasanaethau eraill',
  },
  { code: 'other', en: 'Other', cy: 'Arall' },
]);

export const attendance = fixedList('Attendance', 'Presenoldeb', [
  { code: 'attended', en: 'Attended', cy: 'Wedi mynychu' },
  { code: 'did_not_attend', en: 'Did not attend', cy: 'Heb fynychu' },
  { code: 'cancelled', en: 'Cancelled beforehand', cy: 'Wedi ei ganslo ymlaen llaw' },
]);

/** The five stages of supported employment. */
export const supportedEmploymentStage = fixedList(
  'Stage of supported employment',
  'Cam cyflogaeth â chymorth',
  [
    {
      code: 'engagement',
      en: 'Engagement',
      cy: 'Ymgysylltu',
      guidanceEn:
        'The person learns about supported employment and decides whether it is right for them.',
      guidanceCy: "Mae'r person yn dysgu am gyflogaeth â chymorth ac yn penderfynu a yw'n addas.",
    },
    {
      code: 'vocational_profiling',
      en: 'Vocational profiling',
      cy: 'Proffilio galwedigaethol',
      guidanceEn: 'What the person wants to achieve, and a plan for getting there.',
      guidanceCy: "Yr hyn y mae'r person am ei gyflawni, a chynllun i gyrraedd yno.",
    },
    {
      code: 'employer_engagement',
      en: 'Employer engagement',
      cy: 'Ymgysylltu â chyflogwyr',
      guidanceEn:
        'How the person will be supported in recruitment and at work, agreed with an employer.',
      guidanceCy:
        'Sut y caiff y person gymorth wrth recriwtio ac yn y gwaith, wedi ei gytuno â chyflogwr.',
    },
    {
      code: 'job_matching',
      en: 'Job matching',
      cy: 'Paru swyddi',
      guidanceEn: "Vacancies that meet the person's goals.",
      guidanceCy: "Swyddi gwag sy'n bodloni nodau'r person.",
    },
    {
      code: 'on_and_off_the_job_support',
      en: 'On and off the job support',
      cy: "Cymorth yn y swydd a'r tu allan iddi",
      guidanceEn: 'Learning the job and keeping it: coaching, mentoring, reviews.',
      guidanceCy: "Dysgu'r swydd a'i chadw: hyfforddi, mentora, adolygiadau.",
    },
  ],
);

export const actionPlanOwner = fixedList('Who does it', "Pwy sy'n gwneud", [
  { code: 'specialist', en: 'Employment Specialist', cy: 'Arbenigwr Cyflogaeth' },
  { code: 'participant', en: 'Participant', cy: 'Cyfranogwr' },
  { code: 'other', en: 'Someone else', cy: 'Rhywun arall' },
]);
