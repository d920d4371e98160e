import type { Part, SetName } from '@placewell/prisma/reference';
import type { TestName } from './tests';

/**
 * The tests of each set in the order in which people would ask them. A journey has a row in the set exactly when it
 * passes all of them; a set that is not here has no tests but its own rows.
 */
const testsOfSets: Partial<Record<SetName, readonly TestName[]>> = {
  expression_led_to_start: ['started'],
  expression_referred_not_started: ['notStarted'],
  referral_made: [],
  referral_rejected: ['rejected'],
  referral_cancelled: ['cancelled'],
  programme_start: ['started'],
  initiative_start: ['started', 'initiative'],
  in_work_start: ['started', 'inWork'],
  start_by_basis: ['started'],
  start_to_key: ['started', 'toKey'],
  first_earnings: ['started', 'initiative', 'firstEarnings'],
  lower_outcome: ['started', 'initiative', 'lowerOrCounting'],
  higher_outcome: ['started', 'initiative', 'higher'],
  in_work_higher_outcome: ['started', 'inWork', 'higher'],
  out_of_work_job_start: ['started', 'outOfWork', 'jobStart'],
  out_of_work_lower_outcome: ['started', 'outOfWork', 'lower'],
  job_start_with_lower_outcome: ['started', 'outOfWork', 'jobStart', 'lower'],
  lower_outcome_with_higher_outcome: ['started', 'outOfWork', 'lower', 'higher'],
  on_programme: ['onProgramme'],
  caseload: ['onProgramme', 'assigned'],
  current_status: ['standing'],
  not_yet_employed: ['outOfWork', 'onProgramme', 'noJobYet'],
  on_programme_in_month: ['started'],
  disengagement: ['disengaged'],
  pause_began: ['paused'],
  re_engagement: ['disengaged', 'cameBack'],
  job_requested: ['jobRequested'],
  session_held: ['started', 'attended'],
  employer_contact_for_person: ['anyContact'],
  first_employer_contact: ['started', 'employerContact'],
  job_outcome: ['started', 'anyOutcome'],
  job_start: ['started', 'jobRecorded'],
  self_employed_job_start: ['started', 'selfEmployed'],
  initiative_job_start: ['started', 'initiative', 'jobStart'],
  earnings_ping: ['started', 'ping'],
  extension_granted: ['extended'],
  extended_by_six_months: ['extended', 'sixMonths'],
  leaver: ['ended'],
  early_leaver_base: ['started', 'initiative', 'earlyCohort'],
  early_leaver: [
    'started',
    'initiative',
    'earlyCohort',
    'ended',
    'beforeTenMonths',
    'notByOutcome',
  ],
};

/** What a part of a measure is limited to, as the test that asks it. */
const testsOfLimits: Readonly<Record<string, TestName>> = {
  'cohort out_of_work': 'outOfWork',
  'cohort in_work_retention': 'inWork',
  'status in_work_support': 'inAJob',
  'engaged yes': 'engaged',
  'engaged no': 'notEngaged',
};

/** The tests of a part: those of its set, and those of what it is limited to, as far as one asks it. */
export function testsOf({ set, where = {} }: Part) {
  const ofSet = testsOfSets[set] ?? [];
  const ofLimits = Object.entries(where).flatMap(
    ([name, value]) => testsOfLimits[`${name} ${value}`] ?? [],
  );
  return { ofSet, ofLimits, all: [...ofSet, ...ofLimits] };
}
