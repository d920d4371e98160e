import { type CodeOf, findCode } from '../reference/index';
import { addWorkingDays, type Day, dateBy, dateOf } from './calendar';
import type { Interest } from './expression';
import { entry, type Journey, type Life, referenceOfPartner } from './life';
import { weighted } from './random';
import type { ReferralRow } from './rows';
import { circumstancesAtStart } from './startCircumstances';

type Scenario = CodeOf<'not_started_scenario'>;

const rejection = weighted<Scenario>({
  referred_in_error: 30,
  on_dwp_programme: 25,
  became_ineligible: 15,
  never_suitable: 12,
  already_on_connect_to_work: 8,
  on_other_programme: 10,
});
const repeatedRejection = weighted<Scenario>({ re_referral_rejected: 70, never_suitable: 30 });
const notAttended = weighted<Scenario>({ not_contactable: 60, missed_initial_meeting: 40 });
const notStarted = weighted<Scenario>({
  chose_not_to_start: 42,
  found_job: 18,
  condition_deteriorated: 18,
  moved_out_since_referral: 10,
  other_scenario: 7,
  condition_improved: 5,
});

/**
 * Refers the person and follows the referral to its rejection, its cancellation or the start. Returns the journey
 * when it has started by the horizon.
 */
export function refer(life: Life, interest: Interest, referredOn: Day): Journey | null {
  const { random, horizon } = life;
  const late = random.chance(0.1);
  const inputOn = addWorkingDays(referredOn, late ? random.integer(3, 9) : random.integer(0, 1));
  const referral: ReferralRow = {
    ...entry(life, referredOn),
    participantId: life.participantId,
    expressionOfInterestId: interest.row.id,
    localAuthorityCode: life.line.area.code,
    referredOn: dateOf(referredOn),
    inputOn: dateOf(Math.min(inputOn, horizon)),
    cohort: life.line.cohort,
    modelReferredTo: life.line.model,
    benefitsAtStart: [],
    initiativeStart: true,
    partnerReference: referenceOfPartner(life, 'R', 0),
  };
  life.records.referrals.push(referral);

  const answeredOn = addWorkingDays(inputOn, random.middling(0, 4));
  if (random.chance(life.attempt === 0 ? 0.04 : 0.12)) {
    const scenario = (life.attempt === 0 ? rejection : repeatedRejection)(random);
    return close(referral, 'rejectedOn', answeredOn, scenario, horizon);
  }
  referral.acknowledgedOn = dateBy(answeredOn, horizon);
  if (random.chance(0.1)) {
    const cancelledOn = addWorkingDays(answeredOn, random.integer(4, 22));
    const absent = random.chance(0.6);
    referral.didNotAttend = absent && cancelledOn <= horizon;
    return close(
      referral,
      'cancelledOn',
      cancelledOn,
      (absent ? notAttended : notStarted)(random),
      horizon,
    );
  }
  const startedOn = addWorkingDays(answeredOn, random.middling(0, 16));
  if (startedOn > horizon) return null;
  recordStart(life, referral, startedOn, inputOn);
  return { ...life, referral, acknowledgedOn: answeredOn, startedOn };
}

function close(
  referral: ReferralRow,
  field: 'rejectedOn' | 'cancelledOn',
  day: Day,
  scenario: Scenario,
  horizon: Day,
): null {
  if (day <= horizon) {
    referral[field] = dateOf(day);
    referral.notStartedScenario = scenario;
    referral.notStartedReason = findCode('not_started_scenario', scenario)?.mapsTo ?? 'other';
  }
  return null;
}

function recordStart(life: Life, referral: ReferralRow, startedOn: Day, inputOn: Day): void {
  const { random, horizon } = life;
  referral.startedOn = dateOf(startedOn);
  // An accountable body can mark a start as one of the programme only.
  referral.initiativeStart = !random.chance(0.015);
  Object.assign(referral, circumstancesAtStart(life));
  const keyedOn = keyingDay(life, startedOn, inputOn);
  referral.keyedIntoPrapOn = dateBy(keyedOn, horizon);
  if (referral.keyedIntoPrapOn) referral.prapReference = `PRAP-DEMO-${referral.id.slice(0, 8)}`;
}

/** Most starts are keyed within days, some after the 15 working days, a few are overlooked. */
function keyingDay({ random }: Life, startedOn: Day, inputOn: Day): Day | null {
  if (random.chance(0.015)) return null;
  const first = Math.max(startedOn, inputOn);
  if (random.chance(0.12)) return Math.max(first, addWorkingDays(inputOn, random.integer(16, 34)));
  return addWorkingDays(first, random.middling(0, 5));
}
