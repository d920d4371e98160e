import { benefit } from './benefit';
import * as characteristics from './characteristics';
import { condition } from './condition';
import { disadvantageGroup } from './disadvantageGroup';
import * as earnings from './earnings';
import * as eligibility from './eligibility';
import * as employer from './employer';
import { endReason } from './endReason';
import { ethnicity } from './ethnicity';
import * as expression from './expression';
import * as history from './history';
import * as job from './job';
import * as journey from './journey';
import * as notStarted from './notStarted';
import { occupation } from './occupation';
import * as ruleWords from './ruleWords';
import { sector } from './sector';
import * as support from './support';
import type { CodeEntry, CodeList } from './types';

/** Every list under the name by which the database and the API know it. */
const lists = {
  condition,
  disadvantage_group: disadvantageGroup,
  eligibility_basis: expression.eligibilityBasis,
  declared_employment_status: expression.declaredEmploymentStatus,
  eoi_source: expression.eoiSource,
  contact_channel: expression.contactChannel,
  eoi_stage: expression.eoiStage,
  initial_meeting_finding: expression.initialMeetingFinding,
  age_exception: eligibility.ageException,
  right_to_work_status: eligibility.rightToWorkStatus,
  other_provision: eligibility.otherProvision,
  not_started_reason: notStarted.notStartedReason,
  not_started_scenario: notStarted.notStartedScenario,
  gender: characteristics.gender,
  ethnicity,
  marital_status: characteristics.maritalStatus,
  housing: characteristics.housing,
  attainment: characteristics.attainment,
  unemployment_length: characteristics.unemploymentLength,
  benefit,
  cohort: journey.cohort,
  support_model: journey.supportModel,
  expression_status: journey.expressionStatus,
  referral_status: journey.referralStatus,
  current_stage: journey.currentStage,
  support_mode: support.supportMode,
  support_content: support.supportContent,
  attendance: support.attendance,
  supported_employment_stage: support.supportedEmploymentStage,
  action_plan_owner: support.actionPlanOwner,
  employer_contact_kind: employer.employerContactKind,
  employer_contact_mode: employer.employerContactMode,
  contact_made_by: employer.contactMadeBy,
  adjustment_status: employer.adjustmentStatus,
  sector,
  occupation,
  job_kind: job.jobKind,
  employment_type: job.employmentType,
  earnings_cycle: job.earningsCycle,
  leaving_reason: job.leavingReason,
  working_pattern: job.workingPattern,
  mobility: job.mobility,
  earnings_source: earnings.earningsSource,
  evidence_path: earnings.evidencePath,
  milestone_type: earnings.milestoneType,
  reconciliation_standing: earnings.reconciliationStanding,
  self_employment_evidence: earnings.selfEmploymentEvidence,
  pause_kind: history.pauseKind,
  pause_reason: history.pauseReason,
  disengagement_reason: history.disengagementReason,
  extension_reason: history.extensionReason,
  model_change_reason: history.modelChangeReason,
  end_reason: endReason,
  further_support: history.furtherSupport,
  identity_change_reason: history.identityChangeReason,
  reveal_reason: history.revealReason,
  rule_certainty: ruleWords.ruleCertainty,
  rule_unit: ruleWords.ruleUnit,
  rule_option: ruleWords.ruleOption,
} satisfies Record<string, CodeList>;

/** The name of a code list. */
export type CodeListName = keyof typeof lists;

/** The codes of one list, as a union: `CodeOf<'attendance'>` is 'attended' | 'did_not_attend' | 'cancelled'. */
export type CodeOf<Name extends CodeListName> = (typeof lists)[Name]['entries'][number]['code'];

/** Every national code list by name. */
export const codeLists: Record<CodeListName, CodeList> = lists;

/** Names of all code lists, in the order in which the console shows them. */
export const codeListNames = Object.keys(codeLists) as CodeListName[];

/** Says whether a text is the name of a code list. */
export function isCodeListName(name: string): name is CodeListName {
  return Object.hasOwn(codeLists, name);
}

/** The codes of a list in order, typed as the union of that list. */
export function codesOf<Name extends CodeListName>(name: Name): CodeOf<Name>[] {
  return codeLists[name].entries.map((entry) => entry.code as CodeOf<Name>);
}

/** Finds a national entry by list and code; undefined when there is none (it may be a local code). */
export function findCode(name: CodeListName, code: string): CodeEntry | undefined {
  return codeLists[name].entries.find((entry) => entry.code === code);
}

/** One row of the database table `code`, for a national entry. */
export interface CodeRow {
  list: CodeListName;
  code: string;
  labelEn: string;
  labelCy: string;
  guidanceEn: string | null;
  guidanceCy: string | null;
  mapsTo: string | null;
  grouping: string | null;
  sortOrder: number;
  validFrom: string | null;
  validTo: string | null;
}

/** All national entries as rows. Sort orders are tens, so that local codes can stand between them. */
export function codeRows(): CodeRow[] {
  return codeListNames.flatMap((list) =>
    codeLists[list].entries.map((entry, position) => ({
      list,
      code: entry.code,
      labelEn: entry.en,
      labelCy: entry.cy,
      guidanceEn: entry.guidanceEn ?? null,
      guidanceCy: entry.guidanceCy ?? null,
      mapsTo: entry.mapsTo ?? null,
      grouping: entry.group ?? null,
      sortOrder: (position + 1) * 10,
      validFrom: entry.validFrom ?? null,
      validTo: entry.validTo ?? null,
    })),
  );
}

export type { CodeEntry, CodeList };
