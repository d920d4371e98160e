import type { Work } from '../../core/command';
import { invalidState } from '../../core/errors';
import { type Resting, restingOn } from '../../rules/resting';

/** What is recorded of the support of a journey, and so rests on its start. */
export async function restingOnStart({ tx }: Work, referralId: string): Promise<Resting> {
  const [row] = await tx.$queryRaw<Required<Resting>[]>`
    select (select count(*)::int from session where referral_id = r.id) as session,
           (select count(*)::int from employer_contact where referral_id = r.id) as employer_contact,
           (select count(*)::int from support_stage where referral_id = r.id) as support_stage,
           (select count(*)::int from vocational_profile where referral_id = r.id) as vocational_profile,
           (select count(*)::int from job_preference where referral_id = r.id) as job_preference,
           (select count(*)::int from action_plan_step where referral_id = r.id) as action_plan_step,
           (select count(*)::int from action_plan_review where referral_id = r.id) as action_plan_review,
           (select count(*)::int from adjustment where referral_id = r.id) as adjustment,
           (select count(*)::int from job where referral_id = r.id) as job,
           (select count(*)::int from earning where referral_id = r.id) as earning,
           (select count(*)::int from milestone where referral_id = r.id) as milestone,
           (select greatest(count(*)::int - 1, 0) from model_period where referral_id = r.id) as model_change,
           (select count(*)::int from pause where referral_id = r.id) as pause,
           (select count(*)::int from extension where referral_id = r.id) as extension
      from referral r where r.id = ${referralId}::uuid`;
  return row ?? {};
}

/** Throws INVALID_STATE, naming it, when something rests on a fact that is to be taken back. */
export function demandNothingRests(resting: Resting): void {
  const message = restingOn(resting);
  if (message) throw invalidState(message);
}

/** Throws INVALID_STATE when the person came back since: an open journey or expression of interest is the only one. */
export async function demandNothingOpen({ tx }: Work, participantId: string): Promise<void> {
  const [answer] = await tx.$queryRaw<{ open: boolean }[]>`
    select app.has_open_journey(${participantId}::uuid) as open`;
  if (answer?.open)
    throw invalidState({
      en: 'The person has a later expression of interest or journey that is open, perhaps with another partner.',
      cy: 'Mae gan y person fynegiant o ddiddordeb neu daith ddiweddarach sy’n agored, efallai gyda phartner arall.',
    });
}
