import type { DimensionName } from './dimensions';

/** A view or function of the database schema `mi`: one row for each thing counted. */
export interface MeasureSet {
  /** Events happen on a day: a view. A stock is there at the end of a day: a function of that day. */
  time: 'event' | 'stock';
  /** Column with the journey of a row, if it has one. */
  journey: 'subject' | 'referral_id' | null;
  /** Dimensions beside the common ones. */
  further: readonly DimensionName[];
  /** Common dimensions that its rows do not have. */
  without?: readonly DimensionName[];
  /** Rows carry a value, for distributions. */
  value?: true;
  /** Quantities are hundredths. */
  hundredths?: true;
}

const journeys = (...further: DimensionName[]): MeasureSet => ({
  time: 'event',
  journey: 'referral_id',
  further,
});
const stock = (...further: DimensionName[]): MeasureSet => ({
  ...journeys(...further),
  time: 'stock',
});
const valued = (...further: DimensionName[]): MeasureSet => ({
  ...journeys(...further),
  value: true,
});
/** The sets of the KPIs, whose subject is the journey itself. */
const outcome: MeasureSet = { time: 'event', journey: 'subject', further: [] };
/** Before a referral there is no model and no cohort. */
const expressions = (...further: DimensionName[]): MeasureSet => ({
  ...journeys(...further),
  without: ['model', 'cohort'],
});
const planned: MeasureSet = {
  time: 'event',
  journey: null,
  further: [],
  without: ['condition', 'disadvantageGroup'],
};
const staff: MeasureSet = {
  time: 'stock',
  journey: null,
  further: ['specialist'],
  hundredths: true,
  without: ['deliveryArea', 'localAuthority', 'model', 'cohort', 'condition', 'disadvantageGroup'],
};

/** Every set by the name of its view. */
export const measureSets = {
  expression_of_interest: expressions('source'),
  expression_led_to_start: journeys('source'),
  expression_referred_not_started: journeys('source'),
  expression_pre_screened_not_referred: expressions('source'),
  pre_screen_attended: expressions('source'),
  initial_meeting_attended: expressions('source'),
  found_not_eligible_or_suitable: expressions('finding', 'findingReason'),
  found_on_other_provision: expressions(),
  dropped_out_before_referral: expressions('notStartedReason'),
  referral_made: journeys(),
  referral_rejected: journeys('notStartedReason', 'scenario'),
  referral_cancelled: journeys('absence', 'notStartedReason', 'scenario'),
  programme_start: outcome,
  initiative_start: outcome,
  in_work_start: outcome,
  profiled_start: planned,
  start_by_basis: journeys('eligibilityBasis'),
  start_in_offence_group: journeys('offenceGroup'),
  start_to_key: journeys('inTime'),
  first_earnings: outcome,
  lower_outcome: outcome,
  higher_outcome: outcome,
  in_work_higher_outcome: outcome,
  out_of_work_job_start: outcome,
  out_of_work_lower_outcome: outcome,
  job_start_with_lower_outcome: outcome,
  lower_outcome_with_higher_outcome: outcome,
  on_programme: stock(),
  caseload: stock('specialist'),
  specialist_capacity: staff,
  current_status: stock('status'),
  not_yet_employed: stock(),
  on_programme_in_month: journeys('engaged'),
  disengagement: journeys('disengagementReason'),
  pause_began: journeys('pauseReason'),
  re_engagement: journeys('disengagementReason'),
  model_move: journeys('direction', 'modelChangeReason'),
  job_requested: journeys('occupation', 'sector', 'workingPattern', 'mobility', 'weeklyHours'),
  session_held: valued('mode', 'content', 'specialist'),
  session_gap: valued('mode', 'specialist'),
  employer_contact_for_person: journeys('contactMode', 'madeBy', 'contactKind', 'specialist'),
  first_employer_contact: valued('madeBy', 'contactMode', 'specialist'),
  left_job_not_re_engaged: journeys('sector', 'leavingReason'),
  job_outcome: journeys('outcome', 'sector'),
  job_start: journeys('jobKind', 'sector', 'occupation', 'employmentType', 'turn'),
  self_employed_job_start: journeys('sector'),
  initiative_job_start: journeys('jobKind'),
  earnings_ping: journeys('ping'),
  first_earnings_in_rti: journeys(),
  extension_granted: journeys('sequence', 'months', 'extensionReason'),
  extended_by_six_months: journeys(),
  leaver: journeys('endReason', 'ending', 'destination', 'movedOn'),
  early_leaver_base: journeys(),
  early_leaver: journeys('endReason'),
  expression_step: expressions('source', 'step', 'stepBefore'),
  start_reached: journeys('milestone', 'monthsSinceStart'),
} as const satisfies Record<string, MeasureSet>;
export type SetName = keyof typeof measureSets;
