import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { notFound } from '../../core/errors';
import { asDate, maybeDate } from '../../core/fields';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';
import { jobOf } from './jobs';

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
