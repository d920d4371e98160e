import type { Work } from '../../core/command';
import { badInput, invalidState } from '../../core/errors';
import type { CommandName } from '../../rules/commandLabels';
import { type JourneyFacts, type ReferralStatus, refusal } from '../../rules/journey';
import { checkDates, type Dates } from '../../rules/journeyDates';
import { loadForWriting, type ReferralFacts } from './load';

const dayOf = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

/** The dates of a referral by the names the rules use. */
export const datesOf = (referral: ReferralFacts): Dates => ({
  referredOn: dayOf(referral.referredOn),
  inputOn: dayOf(referral.inputOn),
  acknowledgedOn: dayOf(referral.acknowledgedOn),
  startedOn: dayOf(referral.startedOn),
  endedOn: dayOf(referral.endedOn),
});

/** Throws INVALID_STATE when the journey does not allow the command now, BAD_USER_INPUT when a date does not fit. */
export function guard(
  { context }: Work,
  command: CommandName,
  referral: ReferralFacts,
  given: Dates = {},
  facts?: JourneyFacts,
): void {
  const refused = refusal(command, referral.state.status as ReferralStatus, facts);
  if (refused) throw invalidState(refused);
  const problems = checkDates(command, { ...datesOf(referral), ...given }, context.today);
  if (Object.keys(problems).length) throw badInput(problems);
}

/** The referral, for a command it allows with these dates; the usual first step of a command. */
export async function loadFor(
  work: Work,
  command: CommandName,
  id: string,
  given: Dates = {},
  facts?: JourneyFacts,
): Promise<ReferralFacts> {
  const referral = await loadForWriting(work, id);
  guard(work, command, referral, given, facts);
  return referral;
}
