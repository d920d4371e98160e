import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate, dayOf } from '../../core/fields';
import { guard } from './guard';
import { closeHistories } from './histories';
import type * as inputs from './inputs';
import { changeReferral, loadForWriting } from './load';
import { firstRecorded, lastRecorded } from './recorded';

// Corrections of recorded facts. The database demands the reason and keeps it with what changed.

/**
 * Corrects the start date. The first model period and an assignment from the start move with it; extensions keep the
 * dates that were approved. Refused when support is recorded before the new date.
 */
export async function correctStart(
  work: Work,
  { referralId, version, startedOn }: z.output<typeof inputs.correctStartInput>,
): Promise<string> {
  const referral = await loadForWriting(work, referralId);
  const firstRecordedOn = await firstRecorded(work, referral);
  guard(work, 'correctStart', referral, { startedOn, firstRecordedOn });
  await changeReferral(work, referral, version, { startedOn: asDate(startedOn) });
  const fromTheStart = {
    where: { referralId, startsOn: referral.startedOn as Date },
    data: { startsOn: asDate(startedOn), version: { increment: 1 } },
  };
  await work.tx.modelPeriod.updateMany(fromTheStart);
  await work.tx.assignment.updateMany(fromTheStart);
  return referralId;
}

/** Corrects the end date or the reason of the end; the histories that ended with it follow. */
export async function correctEnd(
  work: Work,
  { referralId, version, ...given }: z.output<typeof inputs.correctEndInput>,
): Promise<string> {
  const referral = await loadForWriting(work, referralId);
  const endedOn = given.endedOn ?? dayOf(referral.endedOn) ?? work.context.today;
  const lastRecordedOn = await lastRecorded(work, referral);
  guard(work, 'correctEnd', referral, { endedOn, lastRecordedOn });
  await changeReferral(work, referral, version, {
    endedOn: asDate(endedOn),
    endReason: given.endReason,
  });
  await closeHistories(work, referralId, endedOn, referral.endedOn);
  return referralId;
}
