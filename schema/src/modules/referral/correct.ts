import type { z } from 'zod';
import { demandReason } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, type Message } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { restingOn } from '../../rules/resting';
import { reasonOf } from './decide';
import { guard } from './guard';
import { closeHistories } from './histories';
import type * as inputs from './inputs';
import { changeReferral, loadForWriting, type ReferralFacts } from './load';
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

type Correction = z.output<typeof inputs.correctReferralInput>;

const notRecorded: Message = {
  en: 'This step is not recorded: record it instead of correcting it.',
  cy: 'Nid yw’r cam hwn wedi ei gofnodi: cofnodwch ef yn lle ei gywiro.',
};

/** Throws BAD_USER_INPUT for facts of steps that the journey has not taken: a correction is no step. */
function demandRecorded(referral: ReferralFacts, given: Correction): void {
  const { acknowledgedOn, rejectedOn, cancelledOn, keyedIntoPrapOn } = referral;
  const steps = {
    acknowledgedOn,
    rejectedOn,
    cancelledOn,
    keyedIntoPrapOn,
    scenario: rejectedOn ?? cancelledOn,
    didNotAttend: cancelledOn,
    prapReference: keyedIntoPrapOn,
  };
  const missing = (Object.keys(steps) as (keyof typeof steps)[]).filter(
    (name) => given[name] !== undefined && !steps[name],
  );
  if (missing.length)
    throw badInput(Object.fromEntries(missing.map((name) => [name, notRecorded])));
}

/** Throws BAD_USER_INPUT when outcomes or extensions, which follow the group, are recorded for the one corrected. */
async function demandGroupFree({ tx }: Work, { id, cohort }: ReferralFacts, wanted?: string) {
  if (!wanted || wanted === cohort) return;
  const where = { where: { referralId: id } };
  const message = restingOn({
    milestone: await tx.milestone.count(where),
    extension: await tx.extension.count(where),
  });
  if (message) throw badInput({ cohort: message });
}

/** The dates that bound those of a referral beside its own. */
async function boundsOf({ tx }: Work, { id, expressionOfInterestId }: ReferralFacts) {
  const { submittedOn, preScreenOn } = await tx.expressionOfInterest.findUniqueOrThrow({
    where: { id: expressionOfInterestId },
    select: { submittedOn: true, preScreenOn: true },
  });
  const first = await tx.assignment.findFirst({
    where: { referralId: id },
    orderBy: { startsOn: 'asc' },
    select: { startsOn: true },
  });
  return {
    submittedOn: dayOf(submittedOn),
    preScreenOn: dayOf(preScreenOn),
    assignedOn: dayOf(first?.startsOn),
  };
}

/** Corrects facts of a referral that were recorded wrongly; what is left out stays. */
export async function correctReferral(work: Work, input: Correction): Promise<string> {
  demandReason(work);
  const { referralId, version, scenario, cohort, modelReferredTo, localAuthorityCode } = input;
  const referral = await loadForWriting(work, referralId);
  demandRecorded(referral, input);
  const given = { referredOn: input.referredOn, inputOn: input.inputOn };
  const steps = {
    acknowledgedOn: input.acknowledgedOn,
    rejectedOn: input.rejectedOn,
    cancelledOn: input.cancelledOn,
    keyedIntoPrapOn: input.keyedIntoPrapOn,
  };
  const known = {
    ...(await boundsOf(work, referral)),
    rejectedOn: dayOf(referral.rejectedOn),
    cancelledOn: dayOf(referral.cancelledOn),
  };
  const changed = Object.entries({ ...given, ...steps }).filter(([, date]) => date !== undefined);
  guard(work, 'correctReferral', referral, { ...known, ...Object.fromEntries(changed) });
  await demandGroupFree(work, referral, cohort);
  return changeReferral(work, referral, version, {
    ...Object.fromEntries(changed.map(([name, date]) => [name, asDate(date as string)])),
    cohort,
    modelReferredTo,
    localAuthorityCode,
    didNotAttend: input.didNotAttend,
    prapReference: input.prapReference,
    ...(scenario
      ? { notStartedScenario: scenario, notStartedReason: await reasonOf(work, scenario) }
      : {}),
  });
}
