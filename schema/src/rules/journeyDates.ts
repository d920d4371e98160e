import { type CalendarDate, inWords } from './calendar';
import type { CommandName } from './commandLabels';
import { fill, type Message, sentence } from './messages';

/** The dates of a journey that a new one is held against. */
const labels = {
  dateOfBirth: { en: 'the date of birth', cy: 'y dyddiad geni' },
  submittedOn: {
    en: 'the date of the expression of interest',
    cy: 'dyddiad y mynegiant o ddiddordeb',
  },
  preScreenOn: { en: 'the date of the pre-screen', cy: 'dyddiad y rhag-sgrinio' },
  initialMeetingOn: { en: 'the date of the initial meeting', cy: 'dyddiad y cyfarfod cyntaf' },
  notReferredOn: { en: 'the date of the decision', cy: 'dyddiad y penderfyniad' },
  referredOn: { en: 'the date of the referral', cy: 'dyddiad yr atgyfeiriad' },
  inputOn: {
    en: 'the date on which the referral was input',
    cy: 'y dyddiad y mewnbynnwyd yr atgyfeiriad',
  },
  acknowledgedOn: { en: 'the date of acknowledgement', cy: 'dyddiad y gydnabyddiaeth' },
  rejectedOn: { en: 'the date of rejection', cy: 'dyddiad y gwrthodiad' },
  cancelledOn: { en: 'the date of cancellation', cy: 'dyddiad y canslo' },
  startedOn: { en: 'the start date', cy: 'y dyddiad dechrau' },
  keyedIntoPrapOn: { en: 'the date of keying into PRaP', cy: 'dyddiad mewnbynnu i PRaP' },
  endedOn: { en: 'the end date', cy: 'y dyddiad gorffen' },
  periodStartsOn: {
    en: 'the first day of the current period',
    cy: 'diwrnod cyntaf y cyfnod presennol',
  },
  firstRecordedOn: {
    en: 'the first day of support recorded',
    cy: 'diwrnod cyntaf y cymorth a gofnodwyd',
  },
  lastRecordedOn: {
    en: 'the last day of support recorded',
    cy: 'diwrnod olaf y cymorth a gofnodwyd',
  },
  previousStartsOn: {
    en: 'the day after the period before it began',
    cy: 'y diwrnod ar ôl i’r cyfnod blaenorol ddechrau',
  },
  periodEndsOn: { en: 'the last day of the period', cy: 'diwrnod olaf y cyfnod' },
  assignedOn: { en: 'the first day of an assignment', cy: 'diwrnod cyntaf neilltuad' },
  firstPaidOn: { en: 'the end of the first pay period', cy: 'diwedd y cyfnod cyflog cyntaf' },
  approvedOn: { en: 'the date of approval', cy: 'dyddiad y gymeradwyaeth' },
  heldOn: { en: 'the date of the session', cy: 'dyddiad y sesiwn' },
  contactedOn: { en: 'the date of the contact', cy: 'dyddiad y cyswllt' },
  jobStartedOn: { en: 'the start of the job', cy: "dyddiad dechrau'r swydd" },
  jobEndedOn: { en: 'the end of the job', cy: 'dyddiad gorffen y swydd' },
  periodFrom: { en: 'the first day of the pay period', cy: 'diwrnod cyntaf y cyfnod cyflog' },
  periodTo: { en: 'the last day of the pay period', cy: 'diwrnod olaf y cyfnod cyflog' },
  achievedOn: { en: 'the date of the milestone', cy: 'dyddiad y garreg filltir' },
  firstDay: { en: 'the first day', cy: 'y diwrnod cyntaf' },
  lastDay: { en: 'the last day', cy: 'y diwrnod olaf' },
} satisfies Record<string, Message>;

export type DateName = keyof typeof labels;

/** Dates by name; what is missing or null is not held against anything. */
export type Dates = Partial<Record<DateName, CalendarDate | null>>;

interface DateRule {
  /** The date that is given with the command. */
  date: DateName;
  /** The input field that holds it, when it has another name. */
  field?: string;
  notBefore?: readonly DateName[];
  notAfter?: readonly DateName[];
}

const firstDay = { date: 'firstDay', field: 'startsOn' } as const;
const lastDay = { date: 'lastDay', field: 'endsOn' } as const;
const submittedOn: DateRule = {
  date: 'submittedOn',
  notBefore: ['dateOfBirth'],
  notAfter: ['preScreenOn', 'initialMeetingOn', 'notReferredOn', 'referredOn'],
};
const endedOn: DateRule = {
  date: 'endedOn',
  notBefore: ['startedOn', 'lastRecordedOn'],
};

/** What must hold for the dates of each command. */
const rules: Record<CommandName, readonly DateRule[]> = {
  submitExpressionOfInterest: [submittedOn],
  updateExpressionOfInterest: [submittedOn],
  recordPreScreen: [
    { date: 'preScreenOn', notBefore: ['submittedOn'], notAfter: ['initialMeetingOn'] },
  ],
  recordInitialMeeting: [{ date: 'initialMeetingOn', notBefore: ['submittedOn', 'preScreenOn'] }],
  decideNotToRefer: [
    { date: 'notReferredOn', notBefore: ['submittedOn', 'preScreenOn', 'initialMeetingOn'] },
  ],
  makeReferral: [
    { date: 'referredOn', notBefore: ['submittedOn', 'preScreenOn'] },
    { date: 'inputOn', notBefore: ['referredOn'] },
  ],
  acknowledgeReferral: [{ date: 'acknowledgedOn', notBefore: ['referredOn'] }],
  rejectReferral: [{ date: 'rejectedOn', notBefore: ['referredOn'] }],
  cancelReferral: [{ date: 'cancelledOn', notBefore: ['referredOn', 'acknowledgedOn'] }],
  startReferral: [
    { date: 'startedOn', notBefore: ['referredOn', 'acknowledgedOn'], notAfter: ['endedOn'] },
  ],
  updateStartDetails: [],
  markKeyedIntoPrap: [{ date: 'keyedIntoPrapOn', notBefore: ['startedOn', 'inputOn'] }],
  assignSpecialist: [{ ...firstDay, notBefore: ['referredOn', 'periodStartsOn'] }],
  changeModel: [{ ...firstDay, notBefore: ['startedOn', 'periodStartsOn'] }],
  pauseParticipation: [{ ...firstDay, notBefore: ['startedOn'] }],
  resumeParticipation: [{ ...lastDay, notBefore: ['periodStartsOn'] }],
  disengage: [{ ...firstDay, notBefore: ['startedOn', 'periodStartsOn'] }],
  reengage: [{ ...lastDay, notBefore: ['periodStartsOn'] }],
  extendSupport: [{ date: 'approvedOn', notBefore: ['startedOn'] }],
  endParticipation: [endedOn],
  recordFurtherSupport: [],
  correctStart: [
    {
      date: 'startedOn',
      notBefore: ['referredOn', 'acknowledgedOn'],
      notAfter: ['firstRecordedOn', 'keyedIntoPrapOn', 'endedOn'],
    },
  ],
  correctEnd: [endedOn],
  recordSession: [{ date: 'heldOn', notBefore: ['startedOn'], notAfter: ['endedOn'] }],
  recordEmployerContact: [{ date: 'contactedOn', notBefore: ['startedOn'], notAfter: ['endedOn'] }],
  // A job may begin after the end of support: outcomes are tracked beyond it. The job that somebody in in-work
  // retention already has began before the start: leave `startedOn` out for them.
  startJob: [{ date: 'jobStartedOn', field: 'startedOn', notBefore: ['startedOn'] }],
  endJob: [{ date: 'jobEndedOn', field: 'endedOn', notBefore: ['jobStartedOn'] }],
  recordEarnings: [
    { date: 'periodFrom', notAfter: ['periodTo'] },
    { date: 'periodTo', notBefore: ['startedOn', 'jobStartedOn'] },
  ],
  confirmMilestone: [{ date: 'achievedOn', notBefore: ['startedOn'] }],
  correctAssessment: [
    {
      date: 'preScreenOn',
      notBefore: ['submittedOn'],
      notAfter: ['initialMeetingOn', 'notReferredOn', 'referredOn'],
    },
    {
      date: 'initialMeetingOn',
      notBefore: ['submittedOn', 'preScreenOn'],
      notAfter: ['notReferredOn'],
    },
    { date: 'notReferredOn', notBefore: ['submittedOn', 'preScreenOn', 'initialMeetingOn'] },
  ],
  takeBackDecision: [],
  correctReferral: [
    {
      date: 'referredOn',
      notBefore: ['submittedOn', 'preScreenOn'],
      notAfter: [
        'inputOn',
        'acknowledgedOn',
        'rejectedOn',
        'cancelledOn',
        'startedOn',
        'assignedOn',
      ],
    },
    { date: 'inputOn', notBefore: ['referredOn'], notAfter: ['keyedIntoPrapOn'] },
    { date: 'acknowledgedOn', notBefore: ['referredOn'], notAfter: ['cancelledOn', 'startedOn'] },
    { date: 'rejectedOn', notBefore: ['referredOn'] },
    { date: 'cancelledOn', notBefore: ['referredOn', 'acknowledgedOn'] },
    { date: 'keyedIntoPrapOn', notBefore: ['startedOn', 'inputOn'] },
  ],
  takeBackStep: [],
  correctModelPeriod: [
    {
      ...firstDay,
      notBefore: ['startedOn', 'previousStartsOn'],
      notAfter: ['periodEndsOn', 'endedOn'],
    },
  ],
  takeBackModelChange: [],
  correctAssignment: [
    {
      ...firstDay,
      notBefore: ['referredOn', 'previousStartsOn'],
      notAfter: ['periodEndsOn', 'endedOn'],
    },
  ],
  takeBackAssignment: [],
  correctInterruption: [
    { ...firstDay, notBefore: ['startedOn'], notAfter: ['endedOn'] },
    { ...lastDay, notBefore: ['firstDay'], notAfter: ['endedOn'] },
  ],
  takeBackInterruption: [],
  correctExtension: [{ date: 'approvedOn', notBefore: ['startedOn'] }],
  takeBackExtension: [],
  correctStage: [
    { date: 'heldOn', field: 'reachedOn', notBefore: ['startedOn'], notAfter: ['endedOn'] },
  ],
  takeBackStage: [],
  correctSession: [{ date: 'heldOn', notBefore: ['startedOn'], notAfter: ['endedOn'] }],
  takeBackSession: [],
  correctEmployerContact: [
    { date: 'contactedOn', notBefore: ['startedOn'], notAfter: ['endedOn'] },
  ],
  takeBackEmployerContact: [],
  correctJob: [
    {
      date: 'jobStartedOn',
      field: 'startedOn',
      notBefore: ['startedOn'],
      notAfter: ['firstPaidOn'],
    },
    { date: 'jobEndedOn', field: 'endedOn', notBefore: ['jobStartedOn'] },
  ],
  takeBackJob: [],
  takeBackVocationalProfile: [],
  takeBackJobPreference: [],
  takeBackActionPlanStep: [],
  correctActionPlanReview: [
    { date: 'heldOn', field: 'reviewedOn', notBefore: ['startedOn'], notAfter: ['endedOn'] },
  ],
  takeBackActionPlanReview: [],
  takeBackAdjustment: [],
};

const templates = {
  notBefore: {
    en: '{date} cannot be before {bound}{when}.',
    cy: 'Ni all {date} fod cyn {bound}{when}.',
  },
  notAfter: {
    en: '{date} cannot be after {bound}{when}.',
    cy: 'Ni all {date} fod ar ôl {bound}{when}.',
  },
  future: { en: '{date} cannot be in the future.', cy: 'Ni all {date} fod yn y dyfodol.' },
} satisfies Record<string, Message>;

const broken = {
  notBefore: (date: CalendarDate, bound: CalendarDate) => date < bound,
  notAfter: (date: CalendarDate, bound: CalendarDate) => date > bound,
} as const;

/** A date of birth is not told in a message, since messages travel further than records. */
function when(name: DateName, date: CalendarDate): Message | string {
  if (name === 'dateOfBirth') return '';
  return fill({ en: ' ({words})', cy: ' ({words})' }, { words: inWords(date) });
}

/** The first thing that is wrong with one date, if any. */
function problemOf(rule: DateRule, dates: Dates, today: CalendarDate): Message | null {
  const date = dates[rule.date];
  if (!date) return null;
  const label = labels[rule.date];
  if (date > today) return sentence(fill(templates.future, { date: label }));
  for (const kind of ['notBefore', 'notAfter'] as const) {
    for (const name of rule[kind] ?? []) {
      const bound = dates[name];
      if (bound && broken[kind](date, bound)) {
        const params = { date: label, bound: labels[name], when: when(name, bound) };
        return sentence(fill(templates[kind], params));
      }
    }
  }
  return null;
}

/**
 * Holds the dates given with a command against those of the journey. Returns a message for each input field at
 * fault, none when all is in order. `dates` holds both: what the journey knows, and what the command gives.
 */
export function checkDates(
  command: CommandName,
  dates: Dates,
  today: CalendarDate,
): Record<string, Message> {
  const problems: Record<string, Message> = {};
  for (const rule of rules[command]) {
    const problem = problemOf(rule, dates, today);
    if (problem) problems[rule.field ?? rule.date] ??= problem;
  }
  return problems;
}
