import type { CodeOf } from '../reference/index';
import { assign, followModels } from './assignments';
import { addWorkingDays, type Day, dateBy, dateOf } from './calendar';
import { contactEmployers } from './employerContacts';
import { type Ending, planEnding } from './ending';
import { interrupt } from './interruptions';
import { recordWork } from './jobs';
import { type Journey, journeyEntry } from './life';
import { confirmMilestones } from './milestones';
import { planPay, trackingDays } from './pay';
import { profile } from './profiling';
import { weighted } from './random';
import { holdSessions } from './sessions';
import { reachStages } from './stages';
import { higherHours, reachedOn, thresholdOn } from './thresholds';
import { furthest, planWork } from './work';

const furtherSupport = weighted<CodeOf<'further_support'>>({
  unknown: 30,
  none: 24,
  jobcentre_plus: 16,
  health_service: 9,
  voluntary_sector: 7,
  employment_programme: 5,
  employer: 4,
  education_or_training: 3,
  social_care: 2,
});

/**
 * Everything that follows a start: work and pay as they happen, then how support ends, then what is recorded of all
 * that up to the end or the horizon. Returns the last day of support, or null while it goes on.
 */
export function support(journey: Journey): Day | null {
  const { startedOn, horizon } = journey;
  const spells = planWork(journey);
  const pay = planPay(journey, spells, startedOn + furthest);
  const finalOutcome = reachedOn(pay, (day) => thresholdOn(higherHours, day));
  const ending = planEnding(journey, spells, finalOutcome);
  const over = ending.on <= horizon;
  if (over) end(journey, ending);
  extend(journey, ending);

  const lastDay = Math.min(ending.on, horizon);
  const models = followModels(journey, ending);
  const supports = assign(journey, models, ending);
  const interruptions = interrupt(journey, ending);
  const profiledOn = profile(journey, lastDay);
  holdSessions(journey, spells, supports, interruptions, lastDay);
  const firstContactOn = contactEmployers(journey, spells, supports, lastDay);
  reachStages(journey, { profiledOn, firstContactOn, spells }, lastDay);

  // Work that began under support is followed beyond its end.
  const followed = spells.filter((spell) => spell.startedOn <= ending.on);
  const paid = pay.filter((each) => followed.includes(each.spell));
  const until = Math.min(ending.on + trackingDays, horizon);
  recordWork(journey, followed, paid, until);
  confirmMilestones(journey, followed, paid, ending.on, until);
  return over ? ending.on : null;
}

function end(journey: Journey, ending: Ending): void {
  const { referral, random, horizon } = journey;
  referral.endedOn = dateOf(ending.on);
  referral.endReason = ending.reason;
  const asked = addWorkingDays(ending.on, random.integer(0, 10)) <= horizon && random.chance(0.88);
  referral.furtherSupport = asked ? furtherSupport(random) : null;
}

function extend(journey: Journey, ending: Ending): void {
  const { records, horizon } = journey;
  for (const extension of ending.extensions) {
    if (!dateBy(extension.approvedOn, horizon)) continue;
    records.extensions.push({
      ...journeyEntry(journey, extension.approvedOn),
      sequence: extension.sequence,
      months: extension.months,
      startsOn: dateOf(extension.from),
      endsOn: dateOf(extension.to),
      reason: extension.reason,
      approvedBy: 'Demonstration panel',
      approvedOn: dateOf(extension.approvedOn),
    });
  }
}
