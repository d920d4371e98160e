import { fixedList } from './types';

// Words of the rule settings themselves, so that their page reads in both languages.

/** How far DWP's own rule is known. */
export const ruleCertainty = fixedList('How sure the rule is', "Pa mor sicr yw'r rheol", [
  {
    code: 'documented',
    en: 'Documented',
    cy: 'Wedi ei ddogfennu',
    guidanceEn: 'A document about Connect to Work states it.',
    guidanceCy: 'Mae dogfen am Connect to Work yn ei nodi.',
  },
  {
    code: 'analogue',
    en: 'From a sister programme',
    cy: 'O chwaer-raglen',
    guidanceEn: 'Another programme of DWP has this rule. It is not proven for Connect to Work.',
    guidanceCy:
      'Mae gan raglen arall DWP y rheol hon. Nid yw wedi ei phrofi ar gyfer Connect to Work.',
  },
  {
    code: 'unset',
    en: 'Not published',
    cy: 'Heb ei gyhoeddi',
    guidanceEn: 'No rule of DWP is known. A value here is a local standard.',
    guidanceCy: 'Nid oes rheol hysbys gan DWP. Safon leol yw unrhyw werth yma.',
  },
]);

export const ruleUnit = fixedList('Unit', 'Uned', [
  { code: 'hours_a_week', en: 'hours a week', cy: 'o oriau yr wythnos' },
  { code: 'weeks', en: 'weeks', cy: 'o wythnosau' },
  { code: 'months', en: 'months', cy: 'o fisoedd' },
  { code: 'years', en: 'years', cy: 'o flynyddoedd' },
  { code: 'days', en: 'days', cy: 'o ddiwrnodau' },
  { code: 'working_days', en: 'working days', cy: 'o ddiwrnodau gwaith' },
  { code: 'per_cent', en: 'per cent', cy: 'y cant' },
  { code: 'people', en: 'people', cy: 'o bobl' },
  { code: 'times', en: 'times', cy: 'o weithiau' },
  { code: 'pence', en: 'pence', cy: 'o geiniogau' },
]);

/** The choices of settings that are a choice. */
export const ruleOption = fixedList('Choice', 'Dewis', [
  {
    code: 'adult_rate',
    en: 'The adult rate, whatever the age',
    cy: "Y gyfradd i oedolion, beth bynnag yw'r oedran",
  },
  {
    code: 'rate_for_age',
    en: 'The rate for the age of the person',
    cy: 'Y gyfradd ar gyfer oedran y person',
  },
  { code: 'start_date', en: 'The rate on the start date', cy: 'Y gyfradd ar y dyddiad dechrau' },
  {
    code: 'first_job_start',
    en: 'The rate on the first job start',
    cy: 'Y gyfradd pan ddechreuodd y swydd gyntaf',
  },
  {
    code: 'achievement_date',
    en: 'The rate on the day the threshold is reached',
    cy: 'Y gyfradd ar y diwrnod y cyrhaeddir y trothwy',
  },
  {
    code: 'per_week_worked',
    en: 'The rate of each week worked',
    cy: 'Cyfradd pob wythnos a weithiwyd',
  },
  { code: 'at_least', en: 'At least the threshold', cy: 'O leiaf y trothwy' },
  { code: 'more_than', en: 'More than the threshold', cy: "Mwy na'r trothwy" },
  {
    code: 'equivalent_earnings',
    en: 'Earnings equal to the threshold',
    cy: "Enillion cyfwerth â'r trothwy",
  },
  { code: 'trading_days', en: 'Days of trading', cy: 'Diwrnodau masnachu' },
  { code: 'out_of_work', en: 'Out-of-work cohort', cy: 'Carfan allan o waith' },
  { code: 'all', en: 'All participants', cy: 'Pob cyfranogwr' },
  { code: 'public_task', en: 'Public task', cy: 'Tasg gyhoeddus' },
  { code: 'consent', en: 'Consent', cy: 'Cydsyniad' },
  { code: 'contract', en: 'Contract', cy: 'Contract' },
]);
