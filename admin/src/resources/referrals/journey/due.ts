import { daysAfter } from '../../../i18n/format';
import type { Tone } from '../../../theme/palette';
import { isOnProgramme } from './status';
import type { Journey } from './types';

/** Something that a journey asks for. Its words are `journey.due.<kind>`. */
export interface Due {
  readonly kind:
    | 'firstContact'
    | 'initialMeeting'
    | 'decision'
    | 'acknowledgement'
    | 'start'
    | 'keying'
    | 'contact'
    | 'profile'
    | 'review'
    | 'step'
    | 'adjustment'
    | 'outcome'
    | 'furtherSupport'
    | 'supportEnd';
  /** The day by which; null where no rule names one. */
  readonly dueOn: string | null;
  /** How it is marked where there is no day. */
  readonly tone?: Tone;
  /** The day that explains it: of the last contact, of the outcome. */
  readonly since?: string;
  /** What was agreed, in the words recorded. */
  readonly text?: string;
  /** The outcome to confirm. */
  readonly milestone?: string;
}

/** What work lists know of a journey. */
export type DueFacts = Pick<
  Journey,
  | 'status'
  | 'startedOn'
  | 'keyedIntoPrapOn'
  | 'startKeyingDue'
  | 'contactOwedThisMonth'
  | 'lastContactOn'
  | 'nextReviewOn'
  | 'supportEndDue'
>;

/** The last day of the month of a calendar date. */
export function lastDayOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Days ahead up to which a date presses more than what has no date. */
const near = 7;

/** What is overdue or near first, then what has no day, then what is further off. */
const byUrgency = (today: string) => (one: Due, other: Due) => {
  const undated = daysAfter(today, near);
  return (one.dueOn ?? undated).localeCompare(other.dueOn ?? undated);
};

/** What a journey asks for by its dates, the nearest first. */
export function dueOf(journey: DueFacts, today: string): Due[] {
  const { status, startKeyingDue, nextReviewOn, supportEndDue } = journey;
  const due: Due[] = [];
  if (status === 'awaiting_acknowledgement') {
    due.push({ kind: 'acknowledgement', dueOn: null, tone: 'attention' });
  }
  if (status === 'acknowledged') due.push({ kind: 'start', dueOn: startKeyingDue });
  if (journey.startedOn && !journey.keyedIntoPrapOn) {
    due.push({ kind: 'keying', dueOn: startKeyingDue });
  }
  if (journey.contactOwedThisMonth) {
    const since = journey.lastContactOn ?? undefined;
    due.push({ kind: 'contact', dueOn: lastDayOfMonth(today), since });
  }
  if (nextReviewOn) due.push({ kind: 'review', dueOn: nextReviewOn });
  if (supportEndDue && isOnProgramme(status)) {
    due.push({ kind: 'supportEnd', dueOn: supportEndDue });
  }
  return due.sort(byUrgency(today));
}

const outcomes: ReadonlySet<string> = new Set(['lower', 'higher', 'in_work']);

/** Outcomes that local records show and PRaP does not: somebody records the notice once DWP gives it. */
export const outcomesToConfirm = ({ milestones }: Journey): { type: string; reachedOn: string }[] =>
  milestones
    .filter(
      ({ type, evidencePath, onePathOnly }) =>
        outcomes.has(type) && evidencePath === 'local_records' && onePathOnly,
    )
    .map(({ type, achievedOn }) => ({ type, reachedOn: achievedOn }));

/** The one with the nearest of its days; those without a day do not count. */
function nearest<Item>(items: readonly Item[], dayOf: (item: Item) => string | null) {
  const dated = items.filter((item) => dayOf(item));
  return dated.sort((one, other) => (dayOf(one) ?? '').localeCompare(dayOf(other) ?? '')).at(0);
}

function supportDue({ vocationalProfile, actionPlanSteps, adjustments }: Journey): Due[] {
  const due: Due[] = [];
  if (!vocationalProfile) due.push({ kind: 'profile', dueOn: null, tone: 'attention' });
  const step = actionPlanSteps.find(({ completedOn }) => !completedOn);
  if (step) due.push({ kind: 'step', dueOn: step.dueOn, text: step.action ?? undefined });
  const adjustment = nearest(adjustments, ({ reviewOn }) => reviewOn);
  if (adjustment) {
    const { reviewOn, description } = adjustment;
    due.push({ kind: 'adjustment', dueOn: reviewOn, text: description ?? undefined });
  }
  return due;
}

/** Everything that a journey asks for, as its page knows it: the nearest first. */
export function allDueOf(journey: Journey, today: string): Due[] {
  const reached = outcomesToConfirm(journey).map(
    ({ type, reachedOn }): Due => ({
      kind: 'outcome',
      dueOn: null,
      tone: 'good',
      milestone: type,
      since: reachedOn,
    }),
  );
  const support = isOnProgramme(journey.status) ? supportDue(journey) : [];
  const dated = [...dueOf(journey, today), ...support].sort(byUrgency(today));
  const afterwards: Due[] =
    journey.status === 'ended' && !journey.furtherSupport
      ? [{ kind: 'furtherSupport', dueOn: null, tone: 'information' }]
      : [];
  return [...reached, ...dated, ...afterwards];
}

/** What an expression of interest asks for next. */
export function dueOfExpression(expression: {
  status: string;
  firstContactDue: string | null;
}): Due[] {
  switch (expression.status) {
    case 'submitted':
      return [{ kind: 'firstContact', dueOn: expression.firstContactDue, tone: 'attention' }];
    case 'pre_screen_passed':
      return [{ kind: 'initialMeeting', dueOn: null, tone: 'attention' }];
    case 'pre_screen_failed':
    case 'initial_meeting_held':
      return [{ kind: 'decision', dueOn: null, tone: 'attention' }];
    default:
      return [];
  }
}
