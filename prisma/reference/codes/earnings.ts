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

/** How a milestone stands over its paths of evidence; all but "agreed" is for somebody to look at. */
export const reconciliationStanding = fixedList(
  'Standing over the paths',
  'Sefyllfa dros y llwybrau',
  [
    {
      code: 'not_notified',
      en: 'Reached, not notified',
      cy: 'Wedi ei chyrraedd, heb ei hysbysu',
      guidanceEn: 'Local records show it and PRaP does not yet.',
      guidanceCy: 'Mae cofnodion lleol yn ei dangos ac nid yw PRaP eto.',
    },
    {
      code: 'not_shown',
      en: 'Notified, not in local records',
      cy: 'Wedi ei hysbysu, nid yn y cofnodion lleol',
      guidanceEn: 'PRaP shows it; jobs or earnings are missing in local records.',
      guidanceCy: 'Mae PRaP yn ei dangos; mae swyddi neu enillion ar goll o’r cofnodion lleol.',
    },
    {
      code: 'different_days',
      en: 'Different days',
      cy: 'Diwrnodau gwahanol',
      guidanceEn: 'Both show it, each on a day of its own.',
      guidanceCy: 'Mae’r ddau’n ei dangos, pob un ar ei ddiwrnod ei hun.',
    },
    {
      code: 'claim_due',
      en: 'Ready to claim',
      cy: 'Yn barod i’w hawlio',
      guidanceEn: 'The records of self-employment show enough trading, and nobody has claimed it.',
      guidanceCy:
        'Mae’r cofnodion hunangyflogaeth yn dangos digon o fasnachu, a neb wedi ei hawlio.',
    },
    {
      code: 'claim_open',
      en: 'Claim open',
      cy: 'Hawliad agored',
      guidanceEn: 'Claimed with evidence; PRaP does not show it yet.',
      guidanceCy: 'Wedi ei hawlio gyda thystiolaeth; nid yw PRaP yn ei ddangos eto.',
    },
    { code: 'agreed', en: 'Agreed', cy: 'Cytûn' },
  ],
);

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
