import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate } from '../../core/fields';
import { guard, loadFor } from './guard';
import { closeHistories } from './histories';
import type * as inputs from './inputs';
import { changeReferral, loadForWriting } from './load';
import { lastRecorded } from './recorded';

/** Ends participation; what is open of model, specialist and interruptions ends with it. Jobs go on. */
export async function endParticipation(
  work: Work,
  {
    referralId,
    version,
    endReason,
    furtherSupport,
    ...given
  }: z.output<typeof inputs.endParticipationInput>,
): Promise<string> {
  const endedOn = given.endedOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const lastRecordedOn = await lastRecorded(work, referral);
  guard(work, 'endParticipation', referral, { endedOn, lastRecordedOn });
  const data = { endedOn: asDate(endedOn), endReason, furtherSupport: furtherSupport ?? null };
  await changeReferral(work, referral, version, data);
  await closeHistories(work, referralId, endedOn);
  return referralId;
}

/** Records the support a person moved into after the end, often known only later. */
export async function recordFurtherSupport(
  work: Work,
  { referralId, version, furtherSupport }: z.output<typeof inputs.recordFurtherSupportInput>,
): Promise<string> {
  const referral = await loadFor(work, 'recordFurtherSupport', referralId);
  return changeReferral(work, referral, version, { furtherSupport });
}
