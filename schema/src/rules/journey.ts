import { type CodeOf, findCode } from '@placewell/prisma/reference';
import { type CommandName, commandLabels } from './commandLabels';
import { fill, join, type Message } from './messages';

export type ExpressionStatus = CodeOf<'expression_status'>;
export type ReferralStatus = CodeOf<'referral_status'>;

/** Where a person stands; null before there is any expression of interest. */
export type JourneyStatus = ExpressionStatus | ReferralStatus | null;

const beforeDecision = [
  'submitted',
  'pre_screen_passed',
  'pre_screen_failed',
  'initial_meeting_held',
] as const;
const active = ['in_support', 'in_work_support'] as const;
const onProgramme = [...active, 'paused', 'disengaged'] as const;

/** Started, at any time: facts of the support can still be entered after the end, with dates before it. */
const started = [...onProgramme, 'ended'] as const;

/** Nothing is open, so that a person may express interest again. */
const closed = [null, 'not_referred', 'rejected', 'cancelled', 'ended'] as const;

/** The life cycle: for each command the statuses in which it is allowed. */
export const allowedIn: Record<CommandName, readonly JourneyStatus[]> = {
  submitExpressionOfInterest: closed,
  updateExpressionOfInterest: [...beforeDecision, 'not_referred', 'referred'],
  recordPreScreen: ['submitted', 'pre_screen_passed', 'pre_screen_failed'],
  // Some areas hold the meeting after the referral: a missed one is a reason for not starting.
  recordInitialMeeting: ['pre_screen_passed', 'initial_meeting_held', 'referred'],
  decideNotToRefer: beforeDecision,
  makeReferral: ['pre_screen_passed', 'initial_meeting_held'],
  acknowledgeReferral: ['awaiting_acknowledgement'],
  rejectReferral: ['awaiting_acknowledgement'],
  cancelReferral: ['awaiting_acknowledgement', 'acknowledged'],
  startReferral: ['acknowledged'],
  updateStartDetails: started,
  markKeyedIntoPrap: started,
  assignSpecialist: ['awaiting_acknowledgement', 'acknowledged', ...onProgramme],
  changeModel: [...active, 'paused'],
  pauseParticipation: active,
  resumeParticipation: ['paused'],
  disengage: [...active, 'paused'],
  reengage: ['disengaged'],
  extendSupport: [...active, 'paused'],
  endParticipation: onProgramme,
  recordFurtherSupport: ['ended'],
  correctStart: started,
  correctEnd: ['ended'],
  recordSession: started,
  recordEmployerContact: started,
  startJob: started,
  endJob: started,
  recordEarnings: started,
  confirmMilestone: started,
  correctAssessment: [...beforeDecision.slice(1), 'not_referred', 'referred'],
  takeBackDecision: ['not_referred'],
  correctReferral: [
    'awaiting_acknowledgement',
    'acknowledged',
    'rejected',
    'cancelled',
    ...started,
  ],
  takeBackStep: ['acknowledged', 'rejected', 'cancelled', ...started],
  correctModelPeriod: started,
  takeBackModelChange: started,
  correctAssignment: ['awaiting_acknowledgement', 'acknowledged', ...started],
  takeBackAssignment: ['awaiting_acknowledgement', 'acknowledged', ...started],
  correctInterruption: started,
  takeBackInterruption: started,
  correctExtension: started,
  takeBackExtension: started,
  correctStage: started,
  takeBackStage: started,
  correctSession: started,
  takeBackSession: started,
  correctEmployerContact: started,
  takeBackEmployerContact: started,
  correctJob: started,
  takeBackJob: started,
  takeBackVocationalProfile: started,
  takeBackJobPreference: started,
  takeBackActionPlanStep: started,
  correctActionPlanReview: started,
  takeBackActionPlanReview: started,
  takeBackAdjustment: started,
};

/** True for a way back from what was recorded wrongly: no step of the life cycle, and not what somebody does next. */
const isCorrection = (command: CommandName): boolean => /^(correct|takeBack)[A-Z]/.test(command);

/** A step of a journey that can be taken back. */
export const journeySteps = [
  'acknowledgement',
  'rejection',
  'cancellation',
  'start',
  'keying',
  'end',
] as const;
export type JourneyStep = (typeof journeySteps)[number];

/** The steps that can be taken back now: the last one, and the keying of a start. */
export function stepsToTakeBack(status: ReferralStatus, keyedIntoPrap: boolean): JourneyStep[] {
  const last: Partial<Record<ReferralStatus, JourneyStep>> = {
    acknowledged: 'acknowledgement',
    rejected: 'rejection',
    cancelled: 'cancellation',
    in_support: 'start',
    in_work_support: 'start',
    paused: 'start',
    disengaged: 'start',
    ended: 'end',
  };
  const step = last[status];
  // A start that was keyed stands until the keying is taken back.
  if (keyedIntoPrap) return step === 'end' ? ['end', 'keying'] : ['keying'];
  return step ? [step] : [];
}

/** Facts beside the status that decide whether a command makes sense. What is left out does not decide. */
export interface JourneyFacts {
  /** What the initial meeting found. */
  initialMeetingFinding?: string | null;
  keyedIntoPrap?: boolean;
  /** Extensions that the cohort still allows. */
  extensionsLeft?: number;
  openJobs?: number;
}

const hindrances: Partial<Record<CommandName, (facts: JourneyFacts) => Message | null>> = {
  makeReferral: ({ initialMeetingFinding }) =>
    initialMeetingFinding == null || initialMeetingFinding === 'suitable'
      ? null
      : {
          en: 'The initial meeting found the person not eligible or not suitable.',
          cy: "Canfu'r cyfarfod cyntaf nad yw'r person yn gymwys neu'n addas.",
        },
  markKeyedIntoPrap: ({ keyedIntoPrap }) =>
    keyedIntoPrap
      ? {
          en: 'The start is marked as keyed into PRaP already.',
          cy: "Mae'r dechrau eisoes wedi ei nodi fel un a fewnbynnwyd i PRaP.",
        }
      : null,
  extendSupport: ({ extensionsLeft }) =>
    extensionsLeft === 0
      ? {
          en: 'The person has had every extension that the cohort allows.',
          cy: "Mae'r person wedi cael pob estyniad y mae'r garfan yn ei ganiatáu.",
        }
      : null,
  endJob: ({ openJobs }) =>
    openJobs === 0 ? { en: 'No job is open.', cy: 'Nid oes swydd heb ddyddiad gorffen.' } : null,
};

const commandNames = Object.keys(allowedIn) as CommandName[];

/** The commands that are allowed now, in the order of the life cycle. */
export function allowedCommands(status: JourneyStatus, facts: JourneyFacts = {}): CommandName[] {
  return commandNames.filter(
    (command) => allowedIn[command].includes(status) && !hindrances[command]?.(facts),
  );
}

const statusLabel = (status: JourneyStatus): Message =>
  (status && (findCode('expression_status', status) ?? findCode('referral_status', status))) ?? {
    en: 'No expression of interest',
    cy: 'Dim mynegiant o ddiddordeb',
  };

/** Why a command is not allowed now and what is; null when it is allowed. */
export function refusal(
  command: CommandName,
  status: JourneyStatus,
  facts: JourneyFacts = {},
): Message | null {
  const hindrance = hindrances[command]?.(facts);
  if (allowedIn[command].includes(status)) return hindrance ?? null;
  const allowed = allowedCommands(status, facts)
    .filter((name) => !isCorrection(name))
    .map((name) => commandLabels[name]);
  return fill(
    {
      en: '"{command}" is not possible while the status is "{status}". Possible now: {allowed}.',
      cy: 'Nid yw "{command}" yn bosibl tra bo\'r statws yn "{status}". Yn bosibl nawr: {allowed}.',
    },
    {
      command: commandLabels[command],
      status: statusLabel(status),
      allowed: allowed.length > 0 ? join(allowed) : { en: 'nothing', cy: 'dim' },
    },
  );
}
