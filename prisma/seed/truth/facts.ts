import type { ExpressionRow, MilestoneRow, Records, ReferralRow } from '../rows';

/** Something that is counted: once, on a day, for somebody, somewhere. */
export interface Fact {
  measure: string;
  /** Id of the referral; of the expression of interest before there is one. */
  subject: string;
  /** 'YYYY-MM-DD'. */
  happenedOn: string;
  accountableBodyId: string;
  partnerId: string;
  localAuthorityCode: string | null;
  /** The model of the first day: a move later does not change where a start and its outcomes are counted. */
  model: string | null;
  cohort: string | null;
}

/**
 * Every fact that measures count, from plain records: of one person, or of a whole programme. It goes by the same
 * definitions as the measures and is written in TypeScript on purpose, so that one can be held against the other.
 */
export function factsOf(records: Records): Fact[] {
  const areas = new Map(
    records.participants.map((row) => [row.id, row.localAuthorityCode ?? null]),
  );
  const milestones = groupBy(records.milestones);
  const jobs = groupBy(records.jobs);
  const extensions = groupBy(records.extensions);
  const facts = records.expressions.flatMap((row) =>
    factsOfExpression(row, areas.get(row.participantId) ?? null),
  );
  for (const referral of records.referrals) {
    const reached = earliest(milestones.get(referral.id) ?? []);
    const firstJob = minimum([
      ...(jobs.get(referral.id) ?? []).map((job) => job.startedOn),
      reached('job_start'),
    ]);
    facts.push(...factsOfReferral(referral), ...factsOfStart(referral, reached, firstJob));
    for (const extension of extensions.get(referral.id) ?? []) {
      facts.push(fact(referral, `extension_${extension.sequence}`, extension.approvedOn));
    }
  }
  return facts;
}

function factsOfExpression(row: ExpressionRow, localAuthorityCode: string | null): Fact[] {
  const { id: subject, accountableBodyId, partnerId } = row;
  const days: Record<string, string | null | undefined | false> = {
    expression_of_interest: row.submittedOn,
    pre_screen_attended: row.preScreenAttended === true && row.preScreenOn,
    pre_screen_passed: row.preScreenPassed === true && row.preScreenOn,
    initial_meeting_attended: row.initialMeetingAttended === true && row.initialMeetingOn,
    not_referred: row.notReferredOn,
  };
  return Object.entries(days).flatMap(([measure, happenedOn]) =>
    happenedOn
      ? [
          {
            measure,
            subject,
            happenedOn,
            accountableBodyId,
            partnerId,
            localAuthorityCode,
            model: null,
            cohort: null,
          },
        ]
      : [],
  );
}

function factsOfReferral(referral: ReferralRow): Fact[] {
  const days: Record<string, string | null | undefined> = {
    referral: referral.referredOn,
    referral_rejected: referral.rejectedOn,
    referral_cancelled: referral.cancelledOn,
    did_not_attend: referral.didNotAttend ? referral.cancelledOn : null,
    leaver: referral.endedOn,
    [`leaver_${referral.endReason}`]: referral.endedOn,
  };
  return Object.entries(days).flatMap(([measure, day]) =>
    day ? [fact(referral, measure, day)] : [],
  );
}

type Reached = (...types: string[]) => string | null;

function factsOfStart(referral: ReferralRow, reached: Reached, firstJob: string | null): Fact[] {
  const { startedOn, initiativeStart } = referral;
  if (!startedOn) return [];
  const outOfWork = referral.cohort === 'out_of_work';
  const lower = reached('lower');
  const higher = reached('higher', 'in_work', 'self_employed');
  const days: Record<string, string | null | undefined | false> = {
    programme_start: startedOn,
    initiative_start: initiativeStart && startedOn,
    in_work_start: !outOfWork && startedOn,
    first_earnings: initiativeStart && outOfWork && reached('first_earnings'),
    lower_outcome: initiativeStart && outOfWork && lower,
    higher_outcome: initiativeStart && higher,
    in_work_higher_outcome: !outOfWork && higher,
    out_of_work_job_start: outOfWork && firstJob,
    out_of_work_lower_outcome: outOfWork && lower,
    job_start_with_lower_outcome: outOfWork && firstJob !== null && lower,
    lower_outcome_with_higher_outcome: outOfWork && lower !== null && higher,
  };
  return Object.entries(days).flatMap(([measure, day]) =>
    day ? [fact(referral, measure, day)] : [],
  );
}

const fact = (referral: ReferralRow, measure: string, happenedOn: string): Fact => ({
  measure,
  subject: referral.id,
  happenedOn,
  accountableBodyId: referral.accountableBodyId,
  partnerId: referral.partnerId,
  localAuthorityCode: referral.localAuthorityCode,
  model: referral.modelReferredTo,
  cohort: referral.cohort,
});

/** Earliest day over the paths of evidence on which one of the types was reached. */
const earliest =
  (milestones: readonly MilestoneRow[]): Reached =>
  (...types) =>
    minimum(milestones.filter((row) => types.includes(row.type)).map((row) => row.achievedOn));

const minimum = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((first, day) => (day && (!first || day < first) ? day : first), null);

function groupBy<Row extends { referralId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.referralId);
    if (group) group.push(row);
    else groups.set(row.referralId, [row]);
  }
  return groups;
}
