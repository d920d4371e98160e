import type { z } from 'zod';
import { demandReason, takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import { AppError } from '../../core/errors';
import { type JourneyStep, type ReferralStatus, stepsToTakeBack } from '../../rules/journey';
import { loadFor } from './guard';
import { reopenHistories } from './histories';
import type { takeBackStepInput } from './inputs';
import { changeReferral, type ReferralFacts } from './load';
import { demandNothingOpen, demandNothingRests, restingOnStart } from './resting';
import { notStarted } from './start';

/** What else has to hold, and to change, when a step is taken back. */
const undoing: Record<JourneyStep, (work: Work, referral: ReferralFacts) => Promise<object>> = {
  acknowledgement: async () => ({ acknowledgedOn: null }),
  rejection: async (work, { participantId }) => {
    await demandNothingOpen(work, participantId);
    return { rejectedOn: null, notStartedScenario: null, notStartedReason: null };
  },
  cancellation: async (work, { participantId }) => {
    await demandNothingOpen(work, participantId);
    const explained = { notStartedScenario: null, notStartedReason: null };
    return { cancelledOn: null, didNotAttend: false, ...explained };
  },
  start: async (work, { id }) => {
    demandNothingRests(await restingOnStart(work, id));
    const model = await work.tx.modelPeriod.findFirst({ where: { referralId: id } });
    if (model) await takeBack(work, work.tx.modelPeriod, model);
    return notStarted;
  },
  keying: async () => ({ keyedIntoPrapOn: null, prapReference: null }),
  end: async (work, { participantId }) => {
    await demandNothingOpen(work, participantId);
    return { endedOn: null, endReason: null, furtherSupport: null };
  },
};

/**
 * Takes back a step that was recorded wrongly: the last one of the journey, or the keying of its start. Throws
 * INVALID_STATE, with what can be taken back, for another one and while something rests on it.
 */
export async function takeBackStep(
  work: Work,
  { referralId, version, step }: z.output<typeof takeBackStepInput>,
): Promise<string> {
  demandReason(work);
  const referral = await loadFor(work, 'takeBackStep', referralId);
  const { endedOn, keyedIntoPrapOn, state } = referral;
  const possible = stepsToTakeBack(state.status as ReferralStatus, keyedIntoPrapOn !== null);
  if (!possible.includes(step)) throw notTheLast(state.status, possible);
  const data = await undoing[step](work, referral);
  await changeReferral(work, referral, version, data);
  if (step === 'end' && endedOn) await reopenHistories(work, referralId, endedOn);
  return referralId;
}

const notTheLast = (status: string, steps: readonly JourneyStep[]) =>
  new AppError(
    'INVALID_STATE',
    {
      en: 'Only the last step of a journey can be taken back, and the keying before the start.',
      cy: 'Dim ond cam olaf taith y gellir ei dynnu yn ôl, a’r mewnbynnu cyn y dechrau.',
    },
    {},
    { status, steps },
  );
