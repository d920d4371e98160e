import type { CodeOf } from '../reference/index';
import { addWorkingDays, type Day, dateBy, dateOf } from './calendar';
import { entry, type Life, referenceOfPartner } from './life';
import { type Random, weighted } from './random';
import type { ExpressionRow } from './rows';

type Reason = CodeOf<'not_started_reason'>;
type Stage = CodeOf<'eoi_stage'>;

/** How an expression of interest came out: the row, and the day of the referral if there is one. */
export interface Interest {
  row: ExpressionRow;
  referredOn: Day | null;
}

const source = weighted<CodeOf<'eoi_source'>>({
  jobcentre_plus: 46,
  self: 22,
  primary_care: 13,
  community_care: 9,
  other: 7,
  employer: 3,
});
const employerSource = weighted<CodeOf<'eoi_source'>>({
  employer: 38,
  self: 32,
  primary_care: 18,
  other: 12,
});
const noContactOrDeclined = weighted<Reason>({ no_contact: 85, declined: 15 });
const screenedOut = weighted<Reason>({ ineligible: 45, unsuitable: 28, declined: 21, other: 6 });
const droppedOut = weighted<Reason>({ declined: 58, no_contact: 22, moved_out_of_area: 20 });
const otherProgramme = weighted<CodeOf<'other_provision'>>({
  restart: 60,
  work_and_health_programme: 15,
  individual_placement_and_support: 15,
  other_programme: 10,
});
const ineligibleScenario = weighted<CodeOf<'not_started_scenario'>>({
  on_dwp_programme: 40,
  on_other_programme: 15,
  referred_in_error: 30,
  became_ineligible: 15,
});
const unsuitableScenario = weighted<CodeOf<'not_started_scenario'>>({
  never_suitable: 45,
  condition_deteriorated: 35,
  became_unsuitable: 20,
});

/** The months before and after which a shorter time out of work or in work is confirmed as an exception. */
const usualMonthsOutOfWork = 6;
const usualMonthsInWork = 3;

/** A person expresses interest; pre-screen, initial meeting and decision follow as far as the horizon reaches. */
export function expressInterest(life: Life, submittedOn: Day): Interest {
  const row = declaration(life, submittedOn);
  life.records.expressions.push(row);
  const referredOn = assess(life, row, submittedOn);
  return { row, referredOn: referredOn !== null && referredOn <= life.horizon ? referredOn : null };
}

function declaration(life: Life, submittedOn: Day): ExpressionRow {
  const { random, person } = life;
  const outOfWork = life.line.cohort === 'out_of_work';
  const neverEmployed = outOfWork && random.chance(0.12);
  const monthsOutOfWork = outOfWork && !neverEmployed ? 2 + random.wait(34) : null;
  const monthsInWork = outOfWork ? null : 1 + random.wait(40);
  const age = (submittedOn - person.bornOn) / 365.25;
  const unusual =
    (monthsOutOfWork ?? usualMonthsOutOfWork) < usualMonthsOutOfWork ||
    (monthsInWork ?? usualMonthsInWork) < usualMonthsInWork;
  return {
    ...entry(life, submittedOn),
    participantId: life.participantId,
    submittedOn: dateOf(submittedOn),
    source: (outOfWork ? source : employerSource)(random),
    declaredEmploymentStatus: employmentStatus(random, outOfWork),
    declaredEligibilityBasis: declaredBasis(life),
    privacyNoticeVersion: submittedOn < life.world.plan.launch + 300 ? '2025-04' : '2026-02',
    rightToReside: true,
    rightToWork: true,
    otherProvision: random.chance(0.07) ? null : random.chance(0.1) ? 'completed' : 'none',
    ageException:
      age < 18 ? random.one(['universal_credit_under_18', 'could_not_engage_in_learning']) : null,
    monthsOutOfWork,
    monthsInWork,
    atRiskOfLosingWork: outOfWork ? null : random.chance(0.94),
    neverEmployed,
    confirmedWarnings: unusual
      ? [{ id: 'work_history', reason: 'Needs support soon to keep in touch with work' }]
      : undefined,
    partnerReference: referenceOfPartner(life, 'E', 0),
  };
}

const employmentStatus = (
  random: Random,
  outOfWork: boolean,
): CodeOf<'declared_employment_status'> =>
  outOfWork ? 'not_in_employment' : random.chance(0.08) ? 'self_employed' : 'employee';

/** What the person declares; now and then it is less than what turns out to be so. */
function declaredBasis({ person, random }: Life): CodeOf<'eligibility_basis'> {
  const both = person.conditions.length > 0 && person.groups.length > 0;
  if (both && !random.chance(0.08)) return 'both';
  return person.conditions.length > 0 ? 'disabled' : 'disadvantaged';
}

/** Pre-screen, initial meeting and decision. Returns the day of the referral, which may lie beyond the horizon. */
function assess(life: Life, row: ExpressionRow, submittedOn: Day): Day | null {
  const { random, horizon } = life;
  const decide = (day: Day, reason: Reason, stage: Stage): null => {
    if (day <= horizon) {
      row.notReferredOn = dateOf(day);
      row.notReferredReason = reason;
      row.removedAtStage = stage;
    }
    return null;
  };
  // A few are forgotten: nobody calls, nobody decides.
  if (random.chance(0.015)) return null;

  const screenedOn = addWorkingDays(submittedOn, random.middling(0, 9));
  const attended = random.chance(0.88);
  const passed = attended && random.chance(0.87);
  if (screenedOn > horizon) return null;
  row.preScreenOn = dateOf(screenedOn);
  row.preScreenAttended = attended;
  if (!attended) {
    const day = addWorkingDays(screenedOn, random.integer(5, 20));
    return decide(day, noContactOrDeclined(random), 'expression_of_interest');
  }
  row.preScreenPassed = passed;
  if (!passed) {
    const reason = screenedOut(random);
    if (reason === 'ineligible') showIneligible(random, row);
    return decide(addWorkingDays(screenedOn, random.integer(0, 3)), reason, 'pre_screen');
  }
  return meet(life, row, screenedOn, decide);
}

/** What the pre-screen found that rules the person out. */
function showIneligible(random: Random, row: ExpressionRow): void {
  if (random.chance(0.3)) row.rightToWork = false;
  else row.otherProvision = otherProgramme(random);
}

function meet(
  life: Life,
  row: ExpressionRow,
  screenedOn: Day,
  decide: (day: Day, reason: Reason, stage: Stage) => null,
): Day | null {
  const { random, horizon } = life;
  const metOn = addWorkingDays(screenedOn, random.middling(2, 16));
  if (metOn > horizon) return null;
  row.initialMeetingOn = dateBy(metOn, horizon);
  row.initialMeetingAttended = random.chance(0.91);
  if (!row.initialMeetingAttended) {
    const day = addWorkingDays(metOn, random.integer(5, 15));
    return decide(day, noContactOrDeclined(random), 'pre_screen');
  }
  const decidedOn = addWorkingDays(metOn, random.integer(0, 4));
  if (random.chance(0.04)) {
    row.initialMeetingFinding = 'not_eligible';
    row.findingReason = ineligibleScenario(random);
    return decide(decidedOn, 'ineligible', 'initial_meeting');
  }
  if (random.chance(0.05)) {
    row.initialMeetingFinding = 'not_suitable';
    row.findingReason = unsuitableScenario(random);
    return decide(decidedOn, 'unsuitable', 'initial_meeting');
  }
  row.initialMeetingFinding = 'suitable';
  if (random.chance(0.02)) {
    row.onOtherProvisionAtReferral = decidedOn <= horizon;
    return decide(decidedOn, 'ineligible', 'before_referral');
  }
  if (random.chance(0.045)) return decide(decidedOn, droppedOut(random), 'before_referral');
  return decidedOn;
}
