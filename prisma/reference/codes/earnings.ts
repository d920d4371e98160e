import { fixedList, openList } from './types';

/** Where an earnings figure comes from. */
export const earningsSource = fixedList('Source of the earnings', 'Ffynhonnell yr enillion', [
  {
    code: 'rti',
    en: 'HMRC real time information (RTI)',
    cy: 'Gwybodaeth amser real CThEF (RTI)',
    guidanceEn: 'As DWP notified it. DWP and HMRC hold the evidence.',
    guidanceCy: "Fel y'i hysbyswyd gan DWP. DWP a CThEF sy'n cadw'r dystiolaeth.",
  },
  { code: 'payslip', en: 'Payslip', cy: 'Slip cyflog' },
  { code: 'employer_confirmation', en: 'Employer confirmation', cy: 'Cadarnhad gan gyflogwr' },
  { code: 'self_declared', en: 'Self-declared', cy: 'Hunanddatganiad' },
  { code: 'trading_accounts', en: 'Trading accounts', cy: 'Cyfrifon masnachu' },
]);

/** By which path a milestone is known. Paths never overwrite each other. */
export const evidencePath = fixedList('Evidence path', 'Llwybr tystiolaeth', [
  {
    code: 'local_records',
    en: 'Local records',
    cy: 'Cofnodion lleol',
    guidanceEn: 'Worked out from the jobs and earnings recorded here.',
    guidanceCy: "Wedi ei gyfrifo o'r swyddi a'r enillion a gofnodwyd yma.",
  },
  {
    code: 'prap',
    en: 'Notified in PRaP',
    cy: 'Hysbyswyd yn PRaP',
    guidanceEn: 'DWP shows the milestone in its Provider Referrals and Payments system.',
    guidanceCy: 'Mae DWP yn dangos y garreg filltir yn ei system Atgyfeirio a Thalu Darparwyr.',
  },
  {
    code: 'self_employed_claim',
    en: 'Self-employed claim',
    cy: 'Hawliad hunangyflogedig',
    guidanceEn: 'Claimed with evidence of trading.',
    guidanceCy: 'Wedi ei hawlio gyda thystiolaeth o fasnachu.',
  },
]);

/** Milestones of a journey (MI note, tables A and B). "Lower" is also called the baseline outcome. */
export const milestoneType = fixedList('Milestone', 'Carreg filltir', [
  { code: 'job_start', en: 'Job start', cy: 'Dechrau swydd' },
  { code: 'first_earnings', en: 'First earnings', cy: 'Enillion cyntaf' },
  { code: 'ping_1000', en: 'Earnings of £1,000', cy: 'Enillion o £1,000' },
  { code: 'ping_2000', en: 'Earnings of £2,000', cy: 'Enillion o £2,000' },
  { code: 'ping_3000', en: 'Earnings of £3,000', cy: 'Enillion o £3,000' },
  { code: 'ping_4000', en: 'Earnings of £4,000', cy: 'Enillion o £4,000' },
  { code: 'ping_5000', en: 'Earnings of £5,000', cy: 'Enillion o £5,000' },
  { code: 'lower', en: 'Lower (baseline) job outcome', cy: 'Canlyniad swydd is (sylfaenol)' },
  { code: 'higher', en: 'Higher job outcome', cy: 'Canlyniad swydd uwch' },
  { code: 'in_work', en: 'In-work retention outcome', cy: 'Canlyniad cadw gwaith' },
  { code: 'self_employed', en: 'Self-employed outcome', cy: 'Canlyniad hunangyflogedig' },
]);

export const selfEmploymentEvidence = openList(
  'Evidence of self-employment',
  'Tystiolaeth o hunangyflogaeth',
  [
    { code: 'hmrc_registration', en: 'Registration with HMRC', cy: 'Cofrestriad gyda CThEF' },
    { code: 'business_plan', en: 'Business plan', cy: 'Cynllun busnes' },
    { code: 'invoices', en: 'Invoices or receipts', cy: 'Anfonebau neu dderbynebau' },
    { code: 'bank_statements', en: 'Business bank statements', cy: 'Cyfriflenni banc y busnes' },
    { code: 'accounts', en: 'Accounts or bookkeeping', cy: 'Cyfrifon neu gadw llyfrau' },
    { code: 'tax_return', en: 'Tax return', cy: 'Ffurflen dreth' },
    { code: 'insurance_or_licence', en: 'Insurance or licence', cy: 'Yswiriant neu drwydded' },
    { code: 'contract', en: 'Contract with a customer', cy: 'Contract gyda chwsmer' },
    { code: 'other', en: 'Other', cy: 'Arall' },
  ],
);
