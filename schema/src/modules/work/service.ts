import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import { asDate, dayOf, maybeDate } from '../../core/fields';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';
import { jobOf } from './jobs';

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
  const money = await work.tx.referralMoney.findUnique({ where: { referralId } });
  const threshold: Record<string, number | null | undefined> = {
    lower: money?.lowerThresholdPence,
    higher: money?.higherThresholdPence,
    in_work: money?.higherThresholdPence,
    self_employed: money?.higherThresholdPence,
  };
  const byThreshold = type in threshold;
  const { id } = await work.tx.milestone.create({
    data: {
      ...tie(referral),
      type,
      achievedOn: asDate(achievedOn),
      reportingMonth: asDate(`${(reportingMonth ?? achievedOn).slice(0, 7)}-01`),
      evidencePath,
      thresholdPence: threshold[type] ?? null,
      hourlyRatePence: byThreshold ? (money?.hourlyRatePence ?? null) : null,
      rateBasis: byThreshold ? (money?.rateBasis ?? null) : null,
      note,
    },
    select: { id: true },
  });
  return id;
}

const adjustmentOf = (
  details: Omit<z.output<typeof inputs.agreeAdjustmentInput>, 'referralId'>,
) => ({
  description: details.description,
  employerId: details.employerId ?? null,
  jobId: details.jobId ?? null,
  agreedOn: asDate(details.agreedOn),
  inPlaceOn: maybeDate(details.inPlaceOn),
  reviewOn: maybeDate(details.reviewOn),
});

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
