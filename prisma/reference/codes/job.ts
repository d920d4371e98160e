import { fixedList, openList } from './types';

export const jobKind = fixedList('Kind of work', 'Math o waith', [
  { code: 'employed', en: 'Employed', cy: 'Cyflogedig' },
  { code: 'self_employed', en: 'Self-employed', cy: 'Hunangyflogedig' },
]);

export const employmentType = openList('Employment type', 'Math o gyflogaeth', [
  { code: 'permanent', en: 'Permanent', cy: 'Parhaol' },
  { code: 'fixed_term', en: 'Fixed term', cy: 'Cyfnod penodol' },
  { code: 'temporary_or_agency', en: 'Temporary or agency', cy: 'Dros dro neu drwy asiantaeth' },
  { code: 'zero_hours', en: 'Zero hours', cy: 'Contract dim oriau' },
  { code: 'apprenticeship', en: 'Apprenticeship', cy: 'Prentisiaeth' },
  { code: 'self_employed', en: 'Self-employed', cy: 'Hunangyflogedig' },
]);

export const earningsCycle = openList('Earnings cycle', 'Cylch enillion', [
  { code: 'weekly', en: 'Weekly', cy: 'Wythnosol' },
  { code: 'fortnightly', en: 'Fortnightly', cy: 'Bob pythefnos' },
  { code: 'four_weekly', en: 'Four-weekly', cy: 'Bob pedair wythnos' },
  { code: 'monthly', en: 'Monthly', cy: 'Misol' },
  { code: 'irregular', en: 'Irregular', cy: 'Afreolaidd' },
]);

export const leavingReason = openList('Reason for leaving the job', 'Rheswm dros adael y swydd', [
  { code: 'moved_to_another_job', en: 'Moved to another job', cy: 'Wedi symud i swydd arall' },
  { code: 'contract_ended', en: 'Contract ended', cy: 'Contract wedi dod i ben' },
  { code: 'redundancy', en: 'Redundancy', cy: 'Dileu swydd' },
  { code: 'dismissed', en: 'Dismissed', cy: 'Wedi cael ei ddiswyddo neu ei diswyddo' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'caring_responsibilities', en: 'Caring responsibilities', cy: 'Cyfrifoldebau gofalu' },
  {
    code: 'difficulties_at_work',
    en: 'Difficulties at work',
    cy: 'Anawsterau yn y gwaith',
    guidanceEn: 'For example relations with colleagues or duties that did not fit.',
    guidanceCy: 'Er enghraifft perthynas â chydweithwyr neu ddyletswyddau nad oeddent yn addas.',
  },
  {
    code: 'adjustments_not_made',
    en: 'Adjustments were not made',
    cy: 'Ni wnaed addasiadau',
  },
  { code: 'hours_or_pay', en: 'Hours or pay', cy: 'Oriau neu gyflog' },
  { code: 'travel', en: 'Travel to work', cy: "Teithio i'r gwaith" },
  {
    code: 'business_closed',
    en: 'Business closed or stopped trading',
    cy: "Busnes wedi cau neu roi'r gorau i fasnachu",
  },
  { code: 'retired', en: 'Retired', cy: 'Wedi ymddeol' },
  { code: 'other', en: 'Other', cy: 'Arall' },
  { code: 'unknown', en: 'Unknown', cy: 'Anhysbys' },
]);

export const workingPattern = openList('Working pattern', 'Patrwm gweithio', [
  { code: 'full_time', en: 'Full time', cy: 'Llawn amser' },
  { code: 'part_time_days', en: 'Part time, days', cy: 'Rhan-amser, yn ystod y dydd' },
  { code: 'evenings', en: 'Evenings', cy: "Gyda'r nos" },
  { code: 'nights', en: 'Nights', cy: 'Dros nos' },
  { code: 'weekends', en: 'Weekends', cy: 'Penwythnosau' },
  { code: 'shifts', en: 'Shifts', cy: 'Sifftiau' },
  { code: 'term_time', en: 'Term time', cy: 'Yn ystod y tymor' },
  { code: 'flexible', en: 'Flexible hours', cy: 'Oriau hyblyg' },
]);

/** How far the person is willing and able to go for work. */
export const mobility = openList('Geographic mobility', 'Symudedd daearyddol', [
  { code: 'from_home', en: 'Work from home only', cy: 'Gweithio gartref yn unig' },
  { code: 'walking_distance', en: 'Walking distance', cy: 'Pellter cerdded' },
  { code: 'up_to_30_minutes', en: 'Up to 30 minutes', cy: 'Hyd at 30 munud' },
  { code: 'up_to_60_minutes', en: 'Up to 60 minutes', cy: 'Hyd at 60 munud' },
  { code: 'over_60_minutes', en: 'More than 60 minutes', cy: 'Mwy na 60 munud' },
  { code: 'would_move', en: 'Would move for work', cy: 'Yn fodlon symud er mwyn gweithio' },
]);
