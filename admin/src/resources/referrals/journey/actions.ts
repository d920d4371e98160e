import { correctReferral, takeBackStep } from '../../../commands/corrections';
import * as referral from '../../../commands/referral';
import { recordSession } from '../../../commands/support';
import {
  confirmMilestone,
  endJob,
  recordContactForPerson,
  recordEarnings,
  startJob,
} from '../../../commands/work';
import type { Command } from '../../../shared/commands/useCommand';
import { outcomesToConfirm } from './due';
import { jobName } from './jobName';
import type { Journey } from './types';

/** A command with what its form starts with. */
export interface Action {
  readonly command: Command;
  readonly fixed: Record<string, unknown>;
  readonly defaults?: Record<string, unknown>;
}

type Maker = (journey: Journey, today: string) => Action | undefined;

/** What every command about a journey says: which one, and the version seen. */
export const fixedOf = ({ id, version }: Pick<Journey, 'id' | 'version'>) => ({
  referralId: id,
  version,
});

const withDate =
  (command: Command, field: string): Maker =>
  (journey, today) => ({ command, fixed: fixedOf(journey), defaults: { [field]: today } });

const atStart = (journey: Journey) => ({
  cohort: journey.cohort,
  unemploymentLength: journey.unemploymentLength,
  benefitsAtStart: journey.benefitsAtStart,
  initiativeStart: journey.initiativeStart,
  jobAtStartTitle: journey.jobAtStartTitle,
  jobAtStartSector: journey.jobAtStartSector,
  jobAtStartEmploymentType: journey.jobAtStartEmploymentType,
  jobAtStartWeeklyMinutes: journey.jobAtStartWeeklyMinutes,
  jobAtStartEarningsCycle: journey.jobAtStartEarningsCycle,
  jobAtStartHourlyRatePence: journey.jobAtStartHourlyRatePence,
});

/** The end of the only open job; several are ended each in its own row. */
const endOnlyJob: Maker = (journey, today) => {
  const [job, ...others] = journey.jobs.filter(({ endedOn }) => !endedOn);
  if (!job || others.length > 0) return undefined;
  const { id, version } = job;
  return { command: endJob, fixed: { id, version }, defaults: { endedOn: today } };
};

/** Records what PRaP notified: first of all what local records show already. */
const confirmReached: Maker = (journey, today) => {
  const [reached] = outcomesToConfirm(journey);
  return {
    command: confirmMilestone,
    fixed: fixedOf(journey),
    defaults: { type: reached?.type, achievedOn: reached?.reachedOn ?? today },
  };
};

const makers: Readonly<Record<string, Maker>> = {
  acknowledgeReferral: withDate(referral.acknowledgeReferral, 'acknowledgedOn'),
  rejectReferral: withDate(referral.rejectReferral, 'rejectedOn'),
  cancelReferral: withDate(referral.cancelReferral, 'cancelledOn'),
  startReferral: (journey, today) => ({
    command: referral.startReferral(journey.partner?.id ?? ''),
    fixed: fixedOf(journey),
    defaults: {
      ...atStart(journey),
      startedOn: today,
      model: journey.modelReferredTo,
      specialistId: journey.currentSpecialist?.id,
    },
  }),
  updateStartDetails: (journey) => ({
    command: referral.updateStartDetails,
    fixed: fixedOf(journey),
    defaults: atStart(journey),
  }),
  markKeyedIntoPrap: withDate(referral.markKeyedIntoPrap, 'keyedIntoPrapOn'),
  assignSpecialist: (journey, today) => ({
    command: referral.assignSpecialist(journey.partner?.id ?? ''),
    fixed: fixedOf(journey),
    defaults: { startsOn: today },
  }),
  changeModel: withDate(referral.changeModel, 'startsOn'),
  pauseParticipation: withDate(referral.pauseParticipation, 'startsOn'),
  resumeParticipation: withDate(referral.resumeParticipation, 'endsOn'),
  disengage: withDate(referral.disengage, 'startsOn'),
  reengage: withDate(referral.reengage, 'endsOn'),
  extendSupport: withDate(referral.extendSupport, 'approvedOn'),
  endParticipation: withDate(referral.endParticipation, 'endedOn'),
  recordFurtherSupport: (journey) => ({
    command: referral.recordFurtherSupport,
    fixed: fixedOf(journey),
    defaults: { furtherSupport: journey.furtherSupport },
  }),
  correctStart: (journey) => ({
    command: referral.correctStart,
    fixed: fixedOf(journey),
    defaults: { startedOn: journey.startedOn },
  }),
  correctEnd: (journey) => ({
    command: referral.correctEnd,
    fixed: fixedOf(journey),
    defaults: { endedOn: journey.endedOn, endReason: journey.endReason },
  }),
  correctReferral: (journey) => {
    const recorded = {
      referredOn: journey.referredOn,
      inputOn: journey.inputOn,
      cohort: journey.cohort,
      modelReferredTo: journey.modelReferredTo,
      acknowledgedOn: journey.acknowledgedOn,
      rejectedOn: journey.rejectedOn,
      cancelledOn: journey.cancelledOn,
      scenario: journey.notStartedScenario,
      keyedIntoPrapOn: journey.keyedIntoPrapOn,
      prapReference: journey.prapReference,
    };
    return { command: correctReferral(recorded), fixed: fixedOf(journey), defaults: recorded };
  },
  takeBackStep: (journey) => {
    const steps = journey.stepsToTakeBack;
    return {
      command: takeBackStep(steps),
      fixed: fixedOf(journey),
      defaults: { step: steps[0] },
    };
  },
  recordSession: (journey, today) => ({
    command: recordSession,
    fixed: fixedOf(journey),
    defaults: { heldOn: today, attendance: 'attended' },
  }),
  recordEmployerContact: (journey, today) => ({
    command: recordContactForPerson,
    fixed: fixedOf(journey),
    defaults: { contactedOn: today, kind: 'competitive_job', madeBy: 'specialist' },
  }),
  startJob: (journey, today) => ({
    command: startJob,
    fixed: fixedOf(journey),
    defaults: { startedOn: today, kind: 'employed' },
  }),
  endJob: endOnlyJob,
  recordEarnings: (journey) => ({
    command: recordEarnings(journey.jobs.map((job) => ({ id: job.id, name: jobName(job) }))),
    fixed: fixedOf(journey),
    defaults: { jobId: journey.jobs.find(({ endedOn }) => !endedOn)?.id, source: 'payslip' },
  }),
  confirmMilestone: confirmReached,
};

/** What usually comes next in each status, before everything else that is allowed. */
const usualIn: Readonly<Record<string, readonly string[]>> = {
  awaiting_acknowledgement: ['acknowledgeReferral', 'assignSpecialist', 'rejectReferral'],
  acknowledged: ['startReferral', 'assignSpecialist', 'cancelReferral'],
  in_support: ['recordSession', 'recordEmployerContact', 'startJob'],
  in_work_support: ['recordSession', 'recordEarnings', 'recordEmployerContact'],
  paused: ['resumeParticipation', 'recordSession'],
  disengaged: ['reengage', 'recordSession'],
  ended: ['recordEarnings', 'confirmMilestone'],
};

function urgent(journey: Journey): string[] {
  const isToKey = journey.startedOn && !journey.keyedIntoPrapOn;
  return [
    ...(isToKey ? ['markKeyedIntoPrap'] : []),
    ...(outcomesToConfirm(journey).length > 0 ? ['confirmMilestone'] : []),
    ...(journey.status === 'ended' && !journey.furtherSupport ? ['recordFurtherSupport'] : []),
  ];
}

/** The command that opens the form of `name` for a journey; undefined where the page cannot ask it. */
export const actionOf = (journey: Journey, name: string, today: string): Action | undefined =>
  makers[name]?.(journey, today);

/** What the viewer may do with a journey now: first what it asks for, then what is usual, then the rest. */
export function actionsOf(journey: Journey, today: string): Action[] {
  const first = [...urgent(journey), ...(usualIn[journey.status] ?? [])];
  const allowed = journey.availableCommands;
  const names = [
    ...first.filter((name) => allowed.includes(name)),
    ...allowed.filter((name) => !first.includes(name)),
  ];
  return names.flatMap((name) => actionOf(journey, name, today) ?? []);
}
