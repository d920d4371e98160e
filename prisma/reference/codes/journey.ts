import { fixedList } from './types';

// Codes that the rules name one by one. They are lists so that their labels exist once, in both languages.

export const cohort = fixedList('Cohort', 'Carfan', [
  { code: 'out_of_work', en: 'Out of work', cy: 'Allan o waith' },
  { code: 'in_work_retention', en: 'In-work retention', cy: 'Cadw gwaith' },
]);

export const supportModel = fixedList('Model of support', 'Model cymorth', [
  {
    code: 'ips',
    en: 'Individual Placement and Support (IPS)',
    cy: 'Lleoli a Chefnogi Unigol (IPS)',
  },
  {
    code: 'seqf',
    en: 'Supported Employment Quality Framework (SEQF)',
    cy: 'Fframwaith Ansawdd Cyflogaeth â Chymorth (SEQF)',
  },
]);

/** Derived status of an expression of interest. */
export const expressionStatus = fixedList(
  'Status of the expression of interest',
  'Statws y mynegiant o ddiddordeb',
  [
    { code: 'submitted', en: 'Awaiting pre-screen', cy: 'Yn aros am rag-sgrinio' },
    { code: 'pre_screen_passed', en: 'Pre-screen passed', cy: "Wedi pasio'r rhag-sgrinio" },
    { code: 'pre_screen_failed', en: 'Pre-screen not passed', cy: "Heb basio'r rhag-sgrinio" },
    {
      code: 'initial_meeting_held',
      en: 'Initial meeting held',
      cy: 'Cyfarfod cyntaf wedi ei gynnal',
    },
    { code: 'not_referred', en: 'Not referred', cy: 'Heb gael atgyfeiriad' },
    { code: 'referred', en: 'Referred', cy: 'Wedi cael atgyfeiriad' },
  ],
);

/** Derived status of a referral. */
export const referralStatus = fixedList('Status of the referral', 'Statws yr atgyfeiriad', [
  {
    code: 'awaiting_acknowledgement',
    en: 'Awaiting acknowledgement',
    cy: 'Yn aros am gydnabyddiaeth',
  },
  {
    code: 'acknowledged',
    en: 'Acknowledged, awaiting start',
    cy: 'Wedi ei gydnabod, yn aros i ddechrau',
  },
  { code: 'rejected', en: 'Rejected', cy: 'Wedi ei wrthod' },
  { code: 'cancelled', en: 'Cancelled', cy: 'Wedi ei ganslo' },
  { code: 'in_support', en: 'Engaging with specialist', cy: "Yn ymgysylltu â'r arbenigwr" },
  { code: 'in_work_support', en: 'In-work support', cy: 'Cymorth mewn gwaith' },
  { code: 'paused', en: 'Paused', cy: 'Wedi oedi' },
  { code: 'disengaged', en: 'Disengaged', cy: 'Wedi ymddieithrio' },
  { code: 'ended', en: 'Ended', cy: 'Wedi dod i ben' },
]);

/** Current status in the words of the MI note (Table A, Supported Employment). */
export const currentStage = fixedList('Current stage', 'Cam presennol', [
  { code: 'initial_meeting', en: 'Initial meeting', cy: 'Cyfarfod cyntaf' },
  { code: 'engaging', en: 'Engaging with specialist', cy: "Yn ymgysylltu â'r arbenigwr" },
  { code: 'in_work_support', en: 'In-work support', cy: 'Cymorth mewn gwaith' },
]);
