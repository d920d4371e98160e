import type { CodeListName } from '../codes/index';

/** What a figure can be broken down by. */
export interface DimensionEntry {
  /** Column of the sets. */
  column: string;
  /** List whose codes are the values; without one they are ids, or words that the measure explains. */
  list?: CodeListName;
  /** One row can have several values, so that the parts add up to more than the whole. */
  many?: true;
  /** Withheld from those without it: it tells, of one person or of few, what they may not see. */
  permission?: 'participant.offence';
}

/** Every set has these. */
const common = {
  accountableBody: { column: 'accountable_body_id' },
  partner: { column: 'partner_id' },
  /** Delivery area (cluster) of the accountable body, by its id; worked out from the local authority. */
  deliveryArea: { column: 'delivery_area_id' },
  localAuthority: { column: 'local_authority_code' },
  model: { column: 'model', list: 'support_model' },
  cohort: { column: 'cohort', list: 'cohort' },
  condition: { column: 'conditions', list: 'condition', many: true },
  disadvantageGroup: { column: 'disadvantage_groups', list: 'disadvantage_group', many: true },
} as const satisfies Record<string, DimensionEntry>;

/** Sets name which of these they have. */
const further = {
  source: { column: 'source', list: 'eoi_source' },
  /** Of somebody in no other group, it says that there is one about offending. */
  eligibilityBasis: {
    column: 'eligibility_basis',
    list: 'eligibility_basis',
    permission: 'participant.offence',
  },
  offenceGroup: {
    column: 'offence_group',
    list: 'disadvantage_group',
    permission: 'participant.offence',
  },
  finding: { column: 'finding', list: 'initial_meeting_finding' },
  findingReason: { column: 'reason', list: 'not_started_scenario' },
  notStartedReason: { column: 'reason', list: 'not_started_reason' },
  scenario: { column: 'scenario', list: 'not_started_scenario' },
  /** did_not_attend or did_not_start. */
  absence: { column: 'absence' },
  /** yes or no. */
  inTime: { column: 'in_time' },
  specialist: { column: 'specialist_id' },
  status: { column: 'status', list: 'current_stage' },
  /** yes or no. */
  engaged: { column: 'engaged' },
  disengagementReason: { column: 'reason', list: 'disengagement_reason' },
  pauseReason: { column: 'reason', list: 'pause_reason' },
  modelChangeReason: { column: 'reason', list: 'model_change_reason' },
  /** seqf_to_ips or ips_to_seqf. */
  direction: { column: 'direction' },
  occupation: { column: 'occupation', list: 'occupation' },
  sector: { column: 'sector', list: 'sector' },
  workingPattern: { column: 'working_pattern', list: 'working_pattern' },
  mobility: { column: 'mobility', list: 'mobility' },
  /** under_16, 16_to_29 or 30_and_over. */
  weeklyHours: { column: 'weekly_hours' },
  mode: { column: 'mode', list: 'support_mode' },
  content: { column: 'contents', list: 'support_content', many: true },
  contactMode: { column: 'mode', list: 'employer_contact_mode' },
  madeBy: { column: 'made_by', list: 'contact_made_by' },
  contactKind: { column: 'kind', list: 'employer_contact_kind' },
  leavingReason: { column: 'reason', list: 'leaving_reason' },
  /** lower or higher. */
  outcome: { column: 'outcome' },
  jobKind: { column: 'kind', list: 'job_kind' },
  employmentType: { column: 'employment_type', list: 'employment_type' },
  /** first or later. */
  turn: { column: 'turn' },
  /** Pounds. */
  ping: { column: 'ping' },
  sequence: { column: 'sequence' },
  months: { column: 'months' },
  extensionReason: { column: 'reason', list: 'extension_reason' },
  endReason: { column: 'reason', list: 'end_reason' },
  /** outcome, completed, early_exit or administrative. */
  ending: { column: 'ending' },
  destination: { column: 'destination', list: 'further_support' },
  /** yes, no or unknown. */
  movedOn: { column: 'moved_on' },
  /** How far an expression of interest came: submitted, pre_screened, met, referred, ... */
  step: { column: 'step' },
  /** yes or no. */
  stepBefore: { column: 'after_step_before' },
  /** job_start, first_earnings, lower or higher. */
  milestone: { column: 'milestone' },
  /** Calendar months after that of the start. */
  monthsSinceStart: { column: 'months_since_start' },
} as const satisfies Record<string, DimensionEntry>;

/** All dimensions by name. */
export const dimensions = { ...common, ...further };
export type DimensionName = keyof typeof dimensions;
export const commonDimensions = Object.keys(common) as (keyof typeof common)[];
