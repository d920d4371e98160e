import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { notFound } from '../../core/errors';
import { asDate, dayOf, maybeDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { daysBetween } from '../../rules/calendar';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';
import { jobOf } from './jobs';

/** Throws BAD_USER_INPUT for a pay period longer than a year: that of trading accounts is the longest there is. */
function checkPeriod(from: string, to: string): void {
  if (daysBetween(from, to) > 366)
    throw badInputFor('periodFrom', {
      en: 'A pay period cannot be longer than a year.',
      cy: 'Ni all cyfnod cyflog fod yn hwy na blwyddyn.',
    });
}

/** Records gross earnings of a period. Gives their id. */
export async function recordEarnings(
  work: Work,
  {
    referralId,
    periodFrom,
    periodTo,
    reason,
    ...details
  }: z.output<typeof inputs.recordEarningsInput> & { reason?: string },
): Promise<string> {
  checkPeriod(periodFrom, periodTo);
  const job = await jobOf(work, details.jobId, referralId);
  const jobStartedOn = dayOf(job?.startedOn);
  const referral = await loadFor(work, 'recordEarnings', referralId, {
    periodFrom,
    periodTo,
    jobStartedOn,
  });
  const { id } = await work.tx.earning.create({
    data: {
      ...tie(referral),
      ...details,
      periodFrom: asDate(periodFrom),
      periodTo: asDate(periodTo),
    },
    select: { id: true },
  });
  return id;
}

/** Corrects earnings that were recorded wrongly. */
export async function correctEarnings(
  work: Work,
  {
    id,
    version,
    periodFrom,
    periodTo,
    grossPence,
    source,
    evidenceReference,
  }: z.output<typeof inputs.correctEarningsInput>,
): Promise<string> {
  checkPeriod(periodFrom, periodTo);
  const earning = await work.tx.earning.findUnique({
    where: { id },
    include: { job: { select: { startedOn: true } } },
  });
  if (!earning) throw notFound();
  const jobStartedOn = dayOf(earning.job?.startedOn);
  await loadFor(work, 'recordEarnings', earning.referralId, { periodFrom, periodTo, jobStartedOn });
  return change(
    work,
    work.tx.earning,
    { id, version },
    {
      periodFrom: asDate(periodFrom),
      periodTo: asDate(periodTo),
      grossPence,
      source,
      evidenceReference: evidenceReference ?? null,
    },
  );
}

/**
 * Confirms that a milestone was reached, by one path of evidence. The wage rate, its basis and the threshold that
 * apply are kept with it, so that a later change of the rules does not change what was achieved.
 */
export async function confirmMilestone(
  work: Work,
  {
    referralId,
    type,
    achievedOn,
    evidencePath,
    reportingMonth,
    note,
  }: z.output<typeof inputs.confirmMilestoneInput>,
): Promise<string> {
  const referral = await loadFor(work, 'confirmMilestone', referralId, { achievedOn });
  const reportedOn = reportingMonth ?? achievedOn;
  checkReportingMonth(
    reportedOn.slice(0, 7),
    achievedOn.slice(0, 7),
    work.context.today.slice(0, 7),
  );
  const terms = outcomes.has(type) ? await termsOf(work, referralId, type, achievedOn) : {};
  const { id } = await work.tx.milestone.create({
    data: {
      ...tie(referral),
      type,
      achievedOn: asDate(achievedOn),
      reportingMonth: asDate(`${reportedOn.slice(0, 7)}-01`),
      evidencePath,
      ...terms,
      note,
    },
    select: { id: true },
  });
  return id;
}

/** Milestones that are worth hours at a wage rate. */
const outcomes: ReadonlySet<string> = new Set(['lower', 'higher', 'in_work', 'self_employed']);

interface Terms {
  rateBasis: string | null;
  hourlyRatePence: number | null;
  thresholdPence: number | null;
}

/** The wage rate, its basis and the money of an outcome reached on a day; empty while the rule is unset. */
async function termsOf(
  { tx }: Work,
  referralId: string,
  type: string,
  on: string,
): Promise<Partial<Terms>> {
  const [terms] = await tx.$queryRaw<Terms[]>`
    select rate_basis as "rateBasis", hourly_rate_pence as "hourlyRatePence", threshold_pence as "thresholdPence"
      from app.milestone_terms(${referralId}::uuid, ${type}, ${on}::date)`;
  return terms ?? {};
}

/** Throws BAD_USER_INPUT when a milestone would be reported before it was reached, or in a month yet to come. */
function checkReportingMonth(month: string, achieved: string, current: string): void {
  if (month < achieved)
    throw badInputFor('reportingMonth', {
      en: 'The month cannot be before the one in which it was reached.',
      cy: 'Ni all y mis fod cyn yr un y cyrhaeddwyd hi.',
    });
  if (month > current)
    throw badInputFor('reportingMonth', {
      en: 'The month cannot be in the future.',
      cy: 'Ni all y mis fod yn y dyfodol.',
    });
}

function adjustmentOf(details: Omit<z.output<typeof inputs.agreeAdjustmentInput>, 'referralId'>) {
  const { agreedOn, inPlaceOn, reviewOn } = details;
  checkOrder('inPlaceOn', agreedOn, inPlaceOn);
  checkOrder('reviewOn', agreedOn, reviewOn);
  return {
    description: details.description,
    employerId: details.employerId ?? null,
    jobId: details.jobId ?? null,
    agreedOn: asDate(agreedOn),
    inPlaceOn: maybeDate(inPlaceOn),
    reviewOn: maybeDate(reviewOn),
  };
}

/** Records a reasonable adjustment agreed with an employer. */
export async function agreeAdjustment(
  work: Work,
  { referralId, ...details }: z.output<typeof inputs.agreeAdjustmentInput>,
): Promise<string> {
  const referral = await loadFor(work, 'recordSession', referralId, { heldOn: details.agreedOn });
  await jobOf(work, details.jobId, referralId);
  const { id } = await work.tx.adjustment.create({
    data: { ...tie(referral), ...adjustmentOf(details) },
    select: { id: true },
  });
  return id;
}

/** Changes a reasonable adjustment, for instance to say that it is in place. */
export async function updateAdjustment(
  work: Work,
  { id, version, ...details }: z.output<typeof inputs.updateAdjustmentInput>,
): Promise<string> {
  const found = await work.tx.adjustment.findUnique({
    where: { id },
    select: { referralId: true },
  });
  if (!found) throw notFound();
  await loadFor(work, 'recordSession', found.referralId, { heldOn: details.agreedOn });
  await jobOf(work, details.jobId, found.referralId);
  return change(work, work.tx.adjustment, { id, version }, adjustmentOf(details));
}
