import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { asDate, dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { renamed } from '../../core/renamed';
import type { CommandName } from '../../rules/commandLabels';
import { guard } from './guard';
import { follow, lastOpen } from './histories';
import type * as inputs from './inputs';
import { loadForWriting, tie, touchReferral } from './load';

/** The input field of a history's reason; `reason` itself is why a recorded fact is changed. */
const at = (input: string) => (field: string) => (field === 'reason' ? input : field);

/** Moves the person to the other model from a day on. */
export async function changeModel(
  work: Work,
  { referralId, version, model, changeReason, ...given }: z.output<typeof inputs.changeModelInput>,
): Promise<string> {
  const startsOn = given.startsOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const open = await work.tx.modelPeriod.findFirst(lastOpen(referralId));
  const periodStartsOn = dayOf(open?.startsOn);
  guard(work, 'changeModel', referral, { firstDay: startsOn, periodStartsOn });
  if (open?.model === model)
    throw badInputFor('model', {
      en: 'The person is on this model already.',
      cy: 'Mae’r person ar y model hwn eisoes.',
    });
  await touchReferral(work, referral, version);
  const next = { startsOn, values: { model, reason: changeReason }, tie: tie(referral) };
  await renamed(at('changeReason'), () => follow(work, work.tx.modelPeriod, open, next));
  return referralId;
}

/** Records that the person pauses. */
export const pauseParticipation = (
  work: Work,
  { pauseReason, ...given }: z.output<typeof inputs.pauseParticipationInput>,
): Promise<string> =>
  renamed(at('pauseReason'), () =>
    interrupt(work, 'pauseParticipation', given, { kind: 'pause', reason: pauseReason }),
  );

/** Records that the person disengaged; a pause that lasts ends the day before. */
export const disengage = (
  work: Work,
  { disengagementReason, ...given }: z.output<typeof inputs.disengageInput>,
): Promise<string> =>
  renamed(at('disengagementReason'), () =>
    interrupt(work, 'disengage', given, { kind: 'disengagement', reason: disengagementReason }),
  );

async function interrupt(
  work: Work,
  command: CommandName,
  given: { referralId: string; version?: number; startsOn?: string },
  values: { kind: string; reason: string },
): Promise<string> {
  const startsOn = given.startsOn ?? work.context.today;
  const referral = await loadForWriting(work, given.referralId);
  const open = await work.tx.pause.findFirst(lastOpen(given.referralId));
  guard(work, command, referral, { firstDay: startsOn, periodStartsOn: dayOf(open?.startsOn) });
  await touchReferral(work, referral, given.version);
  await follow(work, work.tx.pause, open, { startsOn, values, tie: tie(referral) });
  return referral.id;
}

type EndInput = z.output<typeof inputs.endInterruptionInput>;

/** Records that a pause is over. */
export const resumeParticipation = (work: Work, input: EndInput): Promise<string> =>
  comeBack(work, 'resumeParticipation', input);

/** Records that a person who had disengaged is back. */
export const reengage = (work: Work, input: EndInput): Promise<string> =>
  comeBack(work, 'reengage', input);

async function comeBack(
  work: Work,
  command: CommandName,
  { referralId, version, ...given }: EndInput,
): Promise<string> {
  const endsOn = given.endsOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const open = await work.tx.pause.findFirst(lastOpen(referralId));
  guard(work, command, referral, { lastDay: endsOn, periodStartsOn: dayOf(open?.startsOn) });
  await touchReferral(work, referral, version);
  if (open) await change(work, work.tx.pause, open, { endsOn: asDate(endsOn) });
  return referralId;
}
