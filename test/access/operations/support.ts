import type { Side } from '../side';
import { started } from './journey';
import type { Operation, Operations } from './operation';

// Commands of the work with people and employers, on journeys of the specialist's caseload.

const input = (details: object) => ({ input: details });
const rows = 'partner' as const;
const select = '{ id }';

/** A command that adds a record to a journey. */
const adding = (details: object | ((side: Side) => object)): Operation => ({
  rows,
  args: async (side) =>
    input({
      referralId: (await started(side)).referralId,
      ...(typeof details === 'function' ? details(side) : details),
    }),
  select,
});

/** A command that changes a record of the side, at the version it has now. */
const changing = (kind: string, table: string, details: object): Operation => ({
  rows,
  args: async ({ ids, world }) => {
    const { rows: found } = await world.owner.query(`select version from ${table} where id = $1`, [
      ids[kind],
    ]);
    return input({ id: ids[kind], version: found[0]?.version ?? 1, ...details });
  },
  select,
});

const job = {
  kind: 'self_employed',
  title: 'Invented trade',
  occupation: 'soc_9',
  sector: 'sic_g',
  employmentType: 'permanent',
  weeklyMinutes: 600,
  earningsCycle: 'monthly',
};
const pay = {
  periodFrom: '2026-04-01',
  periodTo: '2026-04-30',
  grossPence: 80_000,
  source: 'payslip',
};
const adjustment = { description: 'A quiet desk.', agreedOn: '2026-04-01' };
const preference = { recordedOn: '2026-02-02', occupation: 'soc_9' };
const step = { action: 'Write a letter', owner: 'participant', dueOn: '2026-12-01' };

export const supportCommands: Operations = {
  recordSession: adding({
    heldOn: '2026-11-20',
    minutes: 30,
    mode: 'telephone',
    contents: ['job_search'],
    attendance: 'attended',
  }),
  saveVocationalProfile: adding({
    strengths: 'Patient.',
    goals: 'A job with people.',
    supportNeeds: 'Quiet mornings.',
    completedOn: '2026-02-02',
  }),
  recordJobPreference: adding(preference),
  updateJobPreference: changing('jobPreference', 'job_preference', preference),
  addActionPlanStep: adding(step),
  updateActionPlanStep: changing('actionPlanStep', 'action_plan_step', step),
  reviewActionPlan: adding({ reviewedOn: '2026-11-20', summary: 'Going well.' }),
  reachStage: adding({ stage: 'engagement', reachedOn: '2026-02-02' }),
  createEmployer: {
    rows,
    args: ({ accountableBodyId, partnerId }) =>
      input({ accountableBodyId, partnerId, name: 'Invented Garage' }),
    select,
  },
  updateEmployer: changing('employer', 'employer', { name: 'Invented Bakery and Café' }),
  recordEmployerContact: {
    rows,
    args: async (side) =>
      input({
        employerId: side.ids.employer,
        referralId: (await started(side)).referralId,
        madeBy: 'specialist',
        contactedOn: '2026-11-20',
        mode: 'telephone',
        kind: 'competitive_job',
      }),
    select,
  },
  startJob: adding({ ...job, startedOn: '2026-11-02' }),
  updateJob: changing('job', 'job', job),
  endJob: {
    rows,
    args: async (side) => {
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
      return input({ id, version: 1, endedOn: '2026-11-02', leavingReason: 'redundancy' });
    },
    select,
  },
  recordEarnings: adding(pay),
  correctEarnings: changing('earning', 'earning', { ...pay, reason: 'A slip.' }),
  confirmMilestone: adding({
    type: 'job_start',
    achievedOn: '2026-03-02',
    evidencePath: 'prap',
  }),
  agreeAdjustment: adding(adjustment),
  updateAdjustment: changing('adjustment', 'adjustment', adjustment),
};
