import { z } from 'zod';
import {
  codeOf,
  codesOf,
  day,
  id,
  line,
  partnerReference,
  pence,
  prose,
  version,
  weeklyMinutes,
} from '../../core/fields';
import { confirmWarnings } from '../../core/warnings';

const jobDetails = {
  employerId: id('The employer; left out for self-employment.').optional(),
  kind: codeOf('job_kind', 'Employed or self-employed.'),
  title: line('Job title.'),
  occupation: codeOf('occupation', 'Occupation.'),
  sector: codeOf('sector', 'Sector.'),
  employmentType: codeOf('employment_type', 'Employment type.'),
  weeklyMinutes: weeklyMinutes('Average working time.'),
  hourlyRatePence: pence('Pay an hour.').optional(),
  earningsCycle: codeOf('earnings_cycle', 'How often pay comes.'),
  selfEmploymentEvidence: codesOf(
    'self_employment_evidence',
    'Evidence held for self-employment.',
  ).optional(),
};

export const startJobInput = z.object({
  referralId: id('The journey it belongs to.'),
  startedOn: day('First day of work.'),
  ...jobDetails,
  partnerReference: partnerReference(),
});

export const updateJobInput = z.object({ id: id('The job.'), version: version(), ...jobDetails });

export const endJobInput = z.object({
  id: id('The job.'),
  version: version(),
  endedOn: day('Last day of work.'),
  leavingReason: codeOf('leaving_reason', 'Why it ended.'),
});

export const correctJobInput = z.object({
  id: id('The job.'),
  version: version(),
  startedOn: day('The right first day of work.'),
  endedOn: day('The right last day of work; left out, the job goes on.').optional(),
  leavingReason: codeOf('leaving_reason', 'Why it ended; needed with its last day.').optional(),
});

export const recordEarningsInput = z.object({
  referralId: id('The journey they belong to.'),
  jobId: id('The job they come from.').optional(),
  periodFrom: day('First day of the pay period.'),
  periodTo: day('Last day of the pay period.'),
  grossPence: pence('Gross pay.'),
  source: codeOf('earnings_source', 'Where the figure comes from.'),
  evidenceReference: line('Where the evidence is kept.').optional(),
  partnerReference: partnerReference(),
  confirmWarnings: confirmWarnings(),
});

export const correctEarningsInput = z.object({
  id: id('The earnings to correct.'),
  version: version(),
  periodFrom: day('First day of the pay period.'),
  periodTo: day('Last day of the pay period.'),
  grossPence: pence('Gross pay.'),
  source: codeOf('earnings_source', 'Where the figure comes from.'),
  evidenceReference: line('Where the evidence is kept.').optional(),
  confirmWarnings: confirmWarnings(),
});

const reportingMonth = () =>
  day(
    'Any day of the month in which it is reported; left out, the month it was reached.',
  ).optional();

export const confirmMilestoneInput = z.object({
  referralId: id('The journey it belongs to.'),
  type: codeOf('milestone_type', 'What was reached.'),
  achievedOn: day('The day it was reached.'),
  evidencePath: codeOf(
    'evidence_path',
    'How it is evidenced: prap. Local records speak for themselves, and self-employment is claimed.',
  ).default('prap'),
  reportingMonth: reportingMonth(),
  note: prose('What the evidence is.').optional(),
  confirmWarnings: confirmWarnings(),
});

export const correctMilestoneInput = z.object({
  id: id('The milestone.'),
  version: version(),
  achievedOn: day('The day it was reached.'),
  reportingMonth: reportingMonth(),
  note: prose('What the evidence is.').optional(),
  confirmWarnings: confirmWarnings(),
});

export const withdrawMilestoneInput = z.object({ id: id('The milestone.'), version: version() });

export const claimSelfEmployedOutcomeInput = z.object({
  referralId: id('The journey it belongs to.'),
  evidenceKinds: codesOf('self_employment_evidence', 'Evidence held of trading, at least one.'),
  evidenceReference: line('Where the evidence is kept.').optional(),
  note: prose('What else there is to say.').optional(),
});

const adjustment = {
  description: prose('What was agreed.'),
  employerId: id('The employer it was agreed with.').optional(),
  jobId: id('The job it is for.').optional(),
  agreedOn: day('The day it was agreed.'),
  inPlaceOn: day('The day it was in place.').optional(),
  reviewOn: day('When it is looked at again.').optional(),
};
export const agreeAdjustmentInput = z.object({
  referralId: id('The journey it belongs to.'),
  ...adjustment,
});
export const updateAdjustmentInput = z.object({
  id: id('The adjustment.'),
  version: version(),
  ...adjustment,
});
