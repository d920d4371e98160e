import type { z } from 'zod';
import type { Work } from '../../core/command';
import { forbidden } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { confirmSpecialist, openAssignment } from './assign';
import { guard, loadFor } from './guard';
import { follow } from './histories';
import type * as inputs from './inputs';
import {
  changeReferral,
  loadForWriting,
  loadReferral,
  mayStart,
  type ReferralFacts,
  tie,
} from './load';

type StartInput = z.output<typeof inputs.startReferralInput>;

/** Records the start on the programme: its date, details and model and, if one is named, the specialist. */
export async function startReferral(work: Work, input: StartInput): Promise<string> {
  const startedOn = input.startedOn ?? work.context.today;
  const referral = await loadReferral(work, input.referralId);
  if (!mayStart(work.actor, referral.state)) throw forbidden();
  guard(work, 'startReferral', referral, { startedOn });
  // First, since a specialist may only write to a journey that is assigned to them.
  await assignAtStart(work, referral, input, startedOn);
  await changeReferral(work, referral, input.version, {
    startedOn: asDate(startedOn),
    ...atStartColumns(input),
  });
  await work.tx.modelPeriod.create({
    data: {
      ...tie(referral),
      model: input.model ?? referral.modelReferredTo,
      startsOn: asDate(startedOn),
    },
  });
  return referral.id;
}

/** Assigns the specialist named, or the one who records the start of a journey that is nobody's. */
async function assignAtStart(
  work: Work,
  referral: ReferralFacts,
  { specialistId: named, confirmWarnings }: StartInput,
  startedOn: string,
): Promise<void> {
  const { currentSpecialistId } = referral.state;
  const own = work.actor.role === 'EMPLOYMENT_SPECIALIST' ? work.actor.specialistId : null;
  const specialistId = named ?? (currentSpecialistId ? null : own);
  if (!specialistId || specialistId === currentSpecialistId) return;
  const open = await openAssignment(work, referral.id);
  const assignedOn = dayOf(open?.startsOn);
  const startsOn = assignedOn && assignedOn > startedOn ? assignedOn : startedOn;
  await confirmSpecialist(work, referral, { specialistId, startsOn, confirmWarnings });
  const next = { startsOn, values: { specialistId }, tie: tie(referral) };
  await follow(work, work.tx.assignment, open, next);
}

/** Changes the details at the start; what is left out is emptied, as in the form. */
export async function updateStartDetails(
  work: Work,
  { referralId, version, ...details }: z.output<typeof inputs.updateStartDetailsInput>,
): Promise<string> {
  const referral = await loadFor(work, 'updateStartDetails', referralId);
  return changeReferral(work, referral, version, atStartColumns(details));
}

/** Records the day the start was keyed into PRaP, within 15 working days of the referral's input if in time. */
export async function markKeyedIntoPrap(
  work: Work,
  { referralId, version, prapReference, ...given }: z.output<typeof inputs.markKeyedIntoPrapInput>,
): Promise<string> {
  const keyedIntoPrapOn = given.keyedIntoPrapOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const facts = { keyedIntoPrap: referral.keyedIntoPrapOn !== null };
  guard(work, 'markKeyedIntoPrap', referral, { keyedIntoPrapOn }, facts);
  return changeReferral(work, referral, version, {
    keyedIntoPrapOn: asDate(keyedIntoPrapOn),
    prapReference: prapReference ?? null,
  });
}

const atStartColumns = (given: inputs.AtStart) => ({
  initiativeStart: given.initiativeStart,
  unemploymentLength: given.unemploymentLength ?? null,
  benefitsAtStart: given.benefitsAtStart,
  jobAtStartTitle: given.jobAtStartTitle ?? null,
  jobAtStartSector: given.jobAtStartSector ?? null,
  jobAtStartEmploymentType: given.jobAtStartEmploymentType ?? null,
  jobAtStartWeeklyMinutes: given.jobAtStartWeeklyMinutes ?? null,
  jobAtStartEarningsCycle: given.jobAtStartEarningsCycle ?? null,
  jobAtStartHourlyRatePence: given.jobAtStartHourlyRatePence ?? null,
});

/** The columns of a start that is taken back. */
export const notStarted = {
  startedOn: null,
  ...atStartColumns({ initiativeStart: true, benefitsAtStart: [] }),
};
