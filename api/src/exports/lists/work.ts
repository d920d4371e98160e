import {
  type Column,
  coded,
  hours,
  partnerColumn,
  partnerReference,
  personColumns,
  plain,
  pounds,
} from '../column';

const whose = [...personColumns('referral.participant'), partnerColumn('referral.partner')];

/** Spells of work. */
export const jobs: Column[] = [
  ...whose,
  plain('Employer', 'Cyflogwr', 'employer.name'),
  coded('kind', 'job_kind'),
  plain('Job title', 'Teitl y swydd', 'title'),
  coded('occupation', 'occupation'),
  coded('sector', 'sector'),
  coded('employmentType', 'employment_type'),
  hours('Hours a week', 'Oriau’r wythnos', 'weeklyMinutes'),
  pounds('Pay an hour', 'Cyflog yr awr', 'hourlyRatePence'),
  coded('earningsCycle', 'earnings_cycle'),
  plain('Started on', 'Dechreuwyd ar', 'startedOn'),
  plain('Ended on', 'Daeth i ben ar', 'endedOn'),
  coded('leavingReason', 'leaving_reason'),
  coded('selfEmploymentEvidence', 'self_employment_evidence'),
  partnerReference,
];

/** Gross earnings by period. */
export const earnings: Column[] = [
  ...whose,
  plain('Employer', 'Cyflogwr', 'job.employer.name'),
  plain('From', 'O', 'periodFrom'),
  plain('To', 'Hyd at', 'periodTo'),
  pounds('Gross pay', 'Cyflog gros', 'grossPence'),
  coded('source', 'earnings_source'),
  plain('Evidence reference', 'Cyfeirnod y dystiolaeth', 'evidenceReference'),
  partnerReference,
];

/** Milestones by the path of their evidence. */
export const milestones: Column[] = [
  ...whose,
  coded('type', 'milestone_type'),
  plain('Achieved on', 'Cyflawnwyd ar', 'achievedOn'),
  plain('Reporting month', 'Mis adrodd', 'reportingMonth'),
  coded('evidencePath', 'evidence_path'),
  pounds('Wage rate used', 'Cyfradd cyflog a ddefnyddiwyd', 'hourlyRatePence'),
  pounds('Threshold used', 'Trothwy a ddefnyddiwyd', 'thresholdPence'),
];

/** Milestones as each path of evidence shows them, side by side. */
export const milestoneReconciliations: Column[] = [
  ...whose,
  coded('type', 'milestone_type'),
  coded('standing', 'reconciliation_standing'),
  plain('Local records', 'Cofnodion lleol', 'localOn'),
  plain('PRaP', 'PRaP', 'prapOn'),
  plain('Claim', 'Hawliad', 'claimedOn'),
];
