import type { Journey } from '../../support/world/journeys';
import { journeyRecords } from '../records';
import type { Side } from '../side';
import { started } from './journey';
import type { Operation, Operations } from './operation';

// Corrections. Each gets a journey of its own on the specialist's caseload, with one record of every kind.

const rows = 'partner' as const;
const select = '{ id }';
const reason = 'Entered for somebody else.';
const input = (details: object) => ({ input: { reason, ...details } });

/** A correction of the referral itself, made by `make` into the state that allows it. */
const ofReferral = (make: (side: Side) => Promise<Journey>, details: object): Operation => ({
  rows,
  args: async (side) => input({ referralId: (await make(side)).referralId, ...details }),
  select,
});

/** A correction of a record that hangs on a journey. */
const ofRecord = (kind: string, details: object | ((side: Side) => object) = {}): Operation => ({
  rows,
  args: async (side) => {
    const journey = await started(side);
    const { employer, ...ids } = await journeyRecords(side.world, {
      journey,
      specialist: side.specialist,
    });
    const more = typeof details === 'function' ? details(side) : details;
    return input({
      id: (ids as Record<string, string>)[kind],
      version: 1,
      ...(kind === 'employerContact' && 'mode' in more ? { employerId: employer } : {}),
      ...more,
    });
  },
  select,
});

/** A correction of the second period of a history. */
const ofPeriod = (table: string, details: object | ((side: Side) => object) = {}): Operation => ({
  rows,
  args: async (side) => {
    const { world, colleague } = side;
    const journey = await started(side);
    await world.owner.query(`update ${table} set ends_on = '2026-11-15' where referral_id = $1`, [
      journey.referralId,
    ]);
    const { id } = await world.insert(table, {
      ...world.journey.of(journey),
      starts_on: '2026-11-16',
      ...(table === 'assignment' ? { specialist_id: colleague.id } : { model: 'seqf' }),
    });
    return input({ id, version: 1, ...(typeof details === 'function' ? details(side) : details) });
  },
  select,
});

const jobless = async (side: Side) => {
  const journey = await started(side);
  const { id } = await side.world.insert('job', {
    ...side.world.journey.of(journey),
    kind: 'self_employed',
    title: 'Invented trade',
    occupation: 'soc_9',
    sector: 'sic_g',
    employment_type: 'permanent',
    weekly_minutes: 600,
    earnings_cycle: 'monthly',
    started_on: '2026-03-02',
  });
  return id as string;
};

const notReferred = (side: Side) =>
  side.world.journey.expressed(side, {
    not_referred_on: '2026-01-09',
    not_referred_reason: 'declined',
    removed_at_stage: 'expression_of_interest',
  });

/** A change of expressions of interest that were decided against. */
const ofExpression = (details: object = {}): Operation => ({
  rows,
  args: async (side) =>
    input({ expressionOfInterestId: (await notReferred(side)).expressionId, ...details }),
  select,
});

export const corrections: Operations = {
  correctAssessment: ofExpression({ notReferredOn: '2026-01-10' }),
  takeBackDecision: ofExpression(),
  correctReferral: ofReferral(started, { acknowledgedOn: '2026-01-14' }),
  takeBackStep: ofReferral((side) => side.world.journey.acknowledged(side), {
    step: 'acknowledgement',
  }),
  correctModelPeriod: ofPeriod('model_period', { startsOn: '2026-11-17' }),
  takeBackModelChange: ofPeriod('model_period'),
  correctAssignment: ofPeriod('assignment', { startsOn: '2026-11-17' }),
  takeBackAssignment: ofPeriod('assignment'),
  correctInterruption: ofRecord('pause', {
    startsOn: '2026-04-02',
    endsOn: '2026-04-10',
    interruptionReason: 'health',
  }),
  takeBackInterruption: ofRecord('pause'),
  correctExtension: ofRecord('extension', {
    months: 2,
    extensionReason: 'near_outcome',
    approvedBy: 'Test manager',
    approvedOn: '2026-11-03',
  }),
  takeBackExtension: ofRecord('extension'),
  correctStage: ofRecord('supportStage', { reachedOn: '2026-03-03' }),
  takeBackStage: ofRecord('supportStage'),
  correctSession: ofRecord('session', {
    heldOn: '2026-03-03',
    minutes: 30,
    mode: 'telephone',
    contents: ['job_search'],
    attendance: 'attended',
  }),
  takeBackSession: ofRecord('session'),
  correctEmployerContact: ofRecord('employerContact', {
    madeBy: 'specialist',
    contactedOn: '2026-03-03',
    mode: 'telephone',
    kind: 'competitive_job',
  }),
  takeBackEmployerContact: ofRecord('employerContact'),
  correctJob: ofRecord('job', { startedOn: '2026-03-03' }),
  takeBackJob: {
    rows,
    args: async (side) => input({ id: await jobless(side), version: 1 }),
    select,
  },
  takeBackVocationalProfile: ofRecord('vocationalProfile'),
  takeBackJobPreference: ofRecord('jobPreference'),
  takeBackActionPlanStep: ofRecord('actionPlanStep'),
  correctActionPlanReview: ofRecord('actionPlanReview', {
    reviewedOn: '2026-03-03',
    summary: 'As agreed.',
  }),
  takeBackActionPlanReview: ofRecord('actionPlanReview'),
  takeBackAdjustment: ofRecord('adjustment'),
  mergeParticipants: {
    rows,
    args: async (side) => {
      const { participantId: keepId } = await side.world.journey.ended(side);
      const { participantId: removeId } = await side.world.journey.ended(side);
      const confirmWarnings = [{ warning: 'different_surname', reason }];
      return input({ keepId, removeId, confirmWarnings });
    },
    select,
  },
};
