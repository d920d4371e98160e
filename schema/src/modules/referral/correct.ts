import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate, dayOf } from '../../core/fields';
import { guard } from './guard';
import { closeHistories, latestPeriodStart } from './histories';
import type * as inputs from './inputs';
import { changeReferral, loadForWriting, type ReferralFacts } from './load';

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
  const periodStartsOn = await latestPeriodStart(work, referralId);
  guard(work, 'correctEnd', referral, { endedOn, periodStartsOn });
  await changeReferral(work, referral, version, {
    endedOn: asDate(endedOn),
    endReason: given.endReason,
  });
  await closeHistories(work, referralId, endedOn, referral.endedOn);
  return referralId;
}

/** The first day on which anything of the support is recorded, the end of a period from the start included. */
async function firstRecorded({ tx }: Work, { id, startedOn }: ReferralFacts) {
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    select least(
      (select min(held_on) from session where referral_id = ${id}::uuid),
      (select min(contacted_on) from employer_contact where referral_id = ${id}::uuid),
      (select min(reached_on) from support_stage where referral_id = ${id}::uuid),
      (select min(period_to) from earning where referral_id = ${id}::uuid),
      (select min(achieved_on) from milestone where referral_id = ${id}::uuid),
      (select min(starts_on) from pause where referral_id = ${id}::uuid),
      (select min(starts_on) from extension where referral_id = ${id}::uuid),
      (select min(ends_on) from model_period where referral_id = ${id}::uuid),
      (select min(ends_on) from assignment
        where referral_id = ${id}::uuid and starts_on = ${startedOn})
    )::text as day`;
  return row?.day ?? null;
}
