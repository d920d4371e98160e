import { openList } from './types';

/** Benefits claimed at the start of support. Universal Credit is told apart by conditionality group. */
export const benefit = openList('Benefit claimed at the start', 'Budd-dal a hawlir ar y dechrau', [
  {
    code: 'universal_credit_searching',
    en: 'Universal Credit: searching for work',
    cy: 'Credyd Cynhwysol: chwilio am waith',
    group: 'universal_credit',
  },
  {
    code: 'universal_credit_working',
    en: 'Universal Credit: working',
    cy: 'Credyd Cynhwysol: yn gweithio',
    group: 'universal_credit',
  },
  {
    code: 'universal_credit_preparing',
    en: 'Universal Credit: preparing for work',
    cy: 'Credyd Cynhwysol: paratoi ar gyfer gwaith',
    group: 'universal_credit',
  },
  {
    code: 'universal_credit_planning',
    en: 'Universal Credit: planning for work',
    cy: 'Credyd Cynhwysol: cynllunio ar gyfer gwaith',
    group: 'universal_credit',
  },
  {
    code: 'universal_credit_no_requirements',
    en: 'Universal Credit: no work requirements',
    cy: 'Credyd Cynhwysol: dim gofynion gwaith',
    group: 'universal_credit',
  },
  {
    code: 'universal_credit_unknown_group',
    en: 'Universal Credit: group not known',
    cy: 'Credyd Cynhwysol: grŵp yn anhysbys',
    group: 'universal_credit',
  },
  {
    code: 'new_style_jobseekers_allowance',
    en: "New Style Jobseeker's Allowance",
    cy: 'Lwfans Ceisio Gwaith Dull Newydd',
  },
  {
    code: 'new_style_employment_support_allowance',
    en: 'New Style Employment and Support Allowance',
    cy: 'Lwfans Cyflogaeth a Chymorth Dull Newydd',
  },
  {
    code: 'income_related_employment_support_allowance',
    en: 'Income-related Employment and Support Allowance',
    cy: 'Lwfans Cyflogaeth a Chymorth yn seiliedig ar incwm',
  },
  {
    code: 'personal_independence_payment',
    en: 'Personal Independence Payment',
    cy: 'Taliad Annibyniaeth Personol',
  },
  {
    code: 'disability_living_allowance',
    en: 'Disability Living Allowance',
    cy: "Lwfans Byw i'r Anabl",
  },
  { code: 'carers_allowance', en: "Carer's Allowance", cy: 'Lwfans Gofalwr' },
  { code: 'income_support', en: 'Income Support', cy: 'Cymhorthdal Incwm' },
  { code: 'housing_benefit', en: 'Housing Benefit', cy: 'Budd-dal Tai' },
  { code: 'pension_credit', en: 'Pension Credit', cy: 'Credyd Pensiwn' },
  { code: 'none', en: 'None', cy: 'Dim' },
  { code: 'unknown', en: 'Unknown', cy: 'Anhysbys' },
]);
