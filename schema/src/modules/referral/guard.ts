import type { Work } from '../../core/command';
import { dayOf } from '../../core/fields';
import { demandAllowed } from '../../core/lifeCycle';
import type { CommandName } from '../../rules/commandLabels';
import type { JourneyFacts, ReferralStatus } from '../../rules/journey';
import type { Dates } from '../../rules/journeyDates';
import { loadForWriting, type ReferralFacts } from './load';

/** The dates of a referral by the names the rules use. */
export const datesOf = (referral: ReferralFacts): Dates => ({
  referredOn: dayOf(referral.referredOn),
  inputOn: dayOf(referral.inputOn),
  acknowledgedOn: dayOf(referral.acknowledgedOn),
  startedOn: dayOf(referral.startedOn),
  keyedIntoPrapOn: dayOf(referral.keyedIntoPrapOn),
  endedOn: dayOf(referral.endedOn),
});

/** Throws INVALID_STATE when the journey does not allow the command now, BAD_USER_INPUT when a date does not fit. */
export const guard = (
  work: Work,
  command: CommandName,
  referral: ReferralFacts,
  given: Dates = {},
  facts?: JourneyFacts,
): void =>
  demandAllowed(
    work,
    command,
    referral.state.status as ReferralStatus,
    { ...datesOf(referral), ...given },
    facts,
  );

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
