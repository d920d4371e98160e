import type { SvgIconComponent } from '@mui/icons-material';
import type { Tone } from '../../../theme/palette';
import type { ExpressionFacts } from '../../expressionsOfInterest/types';
import { eventIcons } from './eventIcons';
import { isOnProgramme } from './status';
import type { Journey, Period } from './types';

/** A dated fact of a journey, or one that is expected. Its words are `journey.events.<kind>`. */
export interface JourneyEvent {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  /** What the fact was, as a code or a name. */
  readonly what?: { readonly list: string; readonly code: string } | string;
  readonly until?: string | null;
  readonly icon?: SvgIconComponent;
  readonly tone?: Tone;
  readonly expected?: boolean;
  /** Told only when every fact is asked for. */
  readonly minor?: boolean;
}

type Draft = Omit<JourneyEvent, 'id' | 'at'> & { readonly at: string | null | undefined };

/** Gives each fact that has a day an id of its own and its icon. */
const dated = (drafts: readonly Draft[]): JourneyEvent[] =>
  drafts.flatMap((draft, at) =>
    draft.at
      ? [{ icon: eventIcons[draft.kind], ...draft, at: draft.at, id: `${draft.kind}-${at}` }]
      : [],
  );

const coded = (list: string, code: string | null) => (code ? { list, code } : undefined);

function ofExpression(expression: ExpressionFacts): Draft[] {
  const { preScreenAttended, preScreenPassed, initialMeetingAttended } = expression;
  return [
    {
      kind: 'interest',
      at: expression.submittedOn,
      what: coded('eoi_source', expression.source),
    },
    {
      kind: preScreenAttended
        ? preScreenPassed
          ? 'preScreenPassed'
          : 'preScreenFailed'
        : 'preScreenMissed',
      at: expression.preScreenOn,
    },
    {
      kind: initialMeetingAttended ? 'meeting' : 'meetingMissed',
      at: expression.initialMeetingOn,
      what: coded('initial_meeting_finding', expression.initialMeetingFinding),
    },
    {
      kind: 'notReferred',
      at: expression.notReferredOn,
      what: coded('not_started_reason', expression.notReferredReason),
    },
  ];
}

function ofReferral(journey: Journey): Draft[] {
  const reason = coded('not_started_scenario', journey.notStartedScenario);
  return [
    {
      kind: 'referral',
      at: journey.referredOn,
      what: coded('support_model', journey.modelReferredTo),
    },
    { kind: 'acknowledgement', at: journey.acknowledgedOn, minor: journey.startedOn !== null },
    { kind: 'rejection', at: journey.rejectedOn, what: reason },
    { kind: 'cancellation', at: journey.cancelledOn, what: reason },
    { kind: 'start', at: journey.startedOn, what: coded('cohort', journey.cohort), tone: 'good' },
    { kind: 'keyed', at: journey.keyedIntoPrapOn, minor: true },
    { kind: 'end', at: journey.endedOn, what: coded('end_reason', journey.endReason) },
  ];
}

/** All but the first period of a history, which begins with the journey itself. */
const changes = <P extends Period>(periods: readonly P[]) =>
  [...periods].sort((one, other) => one.startsOn.localeCompare(other.startsOn)).slice(1);

function ofHistories(journey: Journey): Draft[] {
  return [
    ...changes(journey.modelPeriods).map((period) => ({
      kind: 'model',
      at: period.startsOn,
      what: coded('support_model', period.model),
    })),
    ...changes(journey.assignments).map((period) => ({
      kind: 'specialist',
      at: period.startsOn,
      what: period.specialist?.name,
      minor: true,
    })),
    ...journey.pauses.map(({ kind, startsOn, endsOn, reason }) => ({
      kind: kind === 'disengagement' ? 'disengagement' : 'pause',
      at: startsOn,
      until: endsOn,
      what: coded(kind === 'disengagement' ? 'disengagement_reason' : 'pause_reason', reason),
    })),
    ...journey.extensions.map(({ approvedOn, endsOn, reason }) => ({
      kind: 'extension',
      at: approvedOn,
      until: endsOn,
      what: coded('extension_reason', reason),
    })),
  ];
}

function ofSupport(journey: Journey): Draft[] {
  return [
    { kind: 'profile', at: journey.vocationalProfile?.completedOn, minor: true },
    ...journey.stages.map(({ stage, reachedOn }) => ({
      kind: 'stage',
      at: reachedOn,
      what: coded('supported_employment_stage', stage),
      minor: true,
    })),
    ...journey.actionPlanReviews.map(({ reviewedOn }) => ({
      kind: 'review',
      at: reviewedOn,
      minor: true,
    })),
    { kind: 'employerContact', at: journey.firstEmployerContactOn, minor: true },
  ];
}

const outcomes = ['lower', 'higher', 'in_work', 'self_employed'];

function ofWork(journey: Journey): Draft[] {
  const nameOf = ({ title, employer }: Journey['jobs'][number]) =>
    [title, employer?.name].filter(Boolean).join(', ') || undefined;
  return [
    ...journey.jobs.flatMap((job) => [
      { kind: 'jobStart', at: job.startedOn, what: nameOf(job), tone: 'good' as const },
      { kind: 'jobEnd', at: job.endedOn, what: coded('leaving_reason', job.leavingReason) },
    ]),
    ...journey.milestones.map(({ type, achievedOn, evidencePath }) => ({
      kind: evidencePath === 'prap' ? 'milestonePrap' : 'milestone',
      at: achievedOn,
      what: coded('milestone_type', type),
      tone: 'good' as const,
      minor: !outcomes.includes(type) || evidencePath === 'prap',
    })),
  ];
}

function expected(journey: Journey, today: string): Draft[] {
  const isOn = isOnProgramme(journey.status);
  const { startedOn, keyedIntoPrapOn, startKeyingDue, supportEndDue, nextReviewOn } = journey;
  const toStart =
    journey.status === 'acknowledged' || journey.status === 'awaiting_acknowledgement';
  const ahead = (day: string | null) => (day && day >= today ? day : null);
  const drafts: Draft[] = [
    { kind: 'startExpected', at: toStart ? startKeyingDue : null },
    { kind: 'keyingExpected', at: startedOn && !keyedIntoPrapOn ? startKeyingDue : null },
    { kind: 'reviewExpected', at: isOn ? ahead(nextReviewOn) : null },
    { kind: 'higherExpected', at: ahead(journey.projectedHigherOn) },
    { kind: 'endExpected', at: isOn ? supportEndDue : null },
  ];
  return drafts.map((draft) => ({ ...draft, expected: true, tone: 'neutral' }));
}

const latestFirst = (one: JourneyEvent, other: JourneyEvent) => other.at.localeCompare(one.at);

/** The dated facts before a referral, the latest first. */
export const eventsOfExpression = (expression: ExpressionFacts): JourneyEvent[] =>
  dated(ofExpression(expression)).reverse().sort(latestFirst);

/** The journey as dated facts, what is expected included, the latest first. */
export function eventsOf(
  journey: Journey,
  expression: ExpressionFacts | undefined,
  today: string,
): JourneyEvent[] {
  const facts = [
    ...(expression ? ofExpression(expression) : []),
    ...ofReferral(journey),
    ...ofHistories(journey),
    ...ofSupport(journey),
    ...ofWork(journey),
    ...expected(journey, today),
  ];
  // Facts of one day stay in the order of the journey, so that the later of them comes first.
  return dated(facts).reverse().sort(latestFirst);
}
