// What was entered wrongly can be put right: with a reason, on file, and never past what rests on it.
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Values } from '../../support/world/insert';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';

let world: World;
let place: Place;
let manager: GraphQLClient;
let specialist: { id: string; userId: string };
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  specialist = await world.specialist(place);
  manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
});
afterAll(() => world?.stop());

const reason = 'Entered for somebody else.';
const add = (journey: Journey, table: string, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const session = (held_on: string) => ({
  held_on,
  minutes: 30,
  mode: 'telephone',
  contents: ['job_search'],
  attendance: 'attended',
});
const takeBack = (journey: Journey, step: string, why: string | undefined = reason) =>
  command<{ status: string }>(
    manager,
    'takeBackStep',
    { referralId: journey.referralId, step, reason: why },
    'status startedOn endedOn keyedIntoPrapOn',
  );
const remove = (name: string, id: unknown, by = manager, why: string | undefined = reason) =>
  command(by, name, { id, version: 1, reason: why });

describe('a step', () => {
  it('is taken back to where the journey was before it', async () => {
    const acknowledged = await world.journey.acknowledged(place);
    expect((await takeBack(acknowledged, 'acknowledgement')).data?.status).toBe(
      'awaiting_acknowledgement',
    );
    const told = { not_started_scenario: 'found_job', not_started_reason: 'other' };
    const rejected = await world.journey.referred(place, { rejected_on: '2026-01-14', ...told });
    expect((await takeBack(rejected, 'rejection')).data?.status).toBe('awaiting_acknowledgement');
    const cancelled = await world.journey.acknowledged(place, {
      cancelled_on: '2026-01-14',
      ...told,
    });
    expect((await takeBack(cancelled, 'cancellation')).data?.status).toBe('acknowledged');
    const started = await world.journey.started(place, undefined, {
      keyed_into_prap_on: '2026-01-20',
    });
    expect((await takeBack(started, 'start')).code).toBe('INVALID_STATE');
    expect((await takeBack(started, 'keying')).data).toMatchObject({ keyedIntoPrapOn: null });
    expect((await takeBack(started, 'start')).data?.status).toBe('acknowledged');
  });

  it('needs a reason, and is kept with it', async () => {
    const journey = await world.journey.acknowledged(place);
    expect((await takeBack(journey, 'acknowledgement', '')).errors).toHaveProperty('reason');
    await takeBack(journey, 'acknowledgement');
    const { rows } = await world.owner.query(
      `select reason, changes -> 'acknowledged_on' as day from audit_event
        where row_id = $1 and action = 'update'`,
      [journey.referralId],
    );
    expect(rows).toEqual([{ reason, day: ['2026-01-13', null] }]);
  });

  it('stays while something rests on it, which is named', async () => {
    const journey = await world.journey.started(place);
    const { id } = await add(journey, 'session', session('2026-02-02'));
    const refused = await takeBack(journey, 'start');
    expect(refused.code).toBe('INVALID_STATE');
    expect(refused.message).toContain('support sessions (1)');
    await remove('takeBackSession', id);
    expect((await takeBack(journey, 'start')).data?.status).toBe('acknowledged');
  });

  it('lets histories go on when the end is taken back, unless the person came back since', async () => {
    const journey = await world.journey.started(place, specialist.id);
    const end = { referralId: journey.referralId, endedOn: '2026-10-30', endReason: 'excluded' };
    await command(manager, 'endParticipation', end);
    const { data } = await command(
      manager,
      'takeBackStep',
      { referralId: journey.referralId, step: 'end', reason },
      'status modelPeriods { endsOn } assignments { endsOn }',
    );
    const open = [{ endsOn: null }];
    expect(data).toEqual({ status: 'in_support', modelPeriods: open, assignments: open });
    await command(manager, 'endParticipation', end);
    await world.insert('expression_of_interest', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: journey.participantId,
      submitted_on: '2026-11-02',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
    });
    expect((await takeBack(journey, 'end')).code).toBe('INVALID_STATE');
  });

  it('is for those who may correct, and a decision not to refer for those who assess', async () => {
    const journey = await world.journey.started(place, specialist.id);
    const own = await world.signedIn(specialist.userId);
    const input = { referralId: journey.referralId, step: 'start', reason };
    expect((await command(own, 'takeBackStep', input)).code).toBe('FORBIDDEN');
    const decided = await world.journey.expressed(place, {
      not_referred_on: '2026-01-09',
      not_referred_reason: 'declined',
      removed_at_stage: 'expression_of_interest',
    });
    const decision = { expressionOfInterestId: decided.expressionId, reason };
    expect((await command(own, 'takeBackDecision', decision, 'status')).data).toEqual({
      status: 'submitted',
    });
  });
});

describe('a referral', () => {
  const correct = (journey: Journey, details: object) =>
    command(
      manager,
      'correctReferral',
      { referralId: journey.referralId, reason, ...details },
      'referredOn acknowledgedOn keyedIntoPrapOn cohort',
    );

  it('has its facts corrected, each within the others', async () => {
    const journey = await world.journey.started(place, undefined, {
      keyed_into_prap_on: '2026-01-21',
    });
    const right = { acknowledgedOn: '2026-01-14', keyedIntoPrapOn: '2026-01-20' };
    expect((await correct(journey, right)).data).toMatchObject(right);
    expect((await correct(journey, { acknowledgedOn: '2026-01-20' })).errors).toHaveProperty(
      'acknowledgedOn',
    );
    expect((await correct(journey, { referredOn: '2026-01-15' })).errors).toHaveProperty(
      'referredOn',
    );
    expect((await correct(journey, { rejectedOn: '2026-01-15' })).errors).toHaveProperty(
      'rejectedOn',
    );
  });

  it('keeps its group while an outcome follows from it', async () => {
    const journey = await world.journey.started(place);
    await add(journey, 'milestone', {
      type: 'first_earnings',
      achieved_on: '2026-04-01',
      reporting_month: '2026-04-01',
      evidence_path: 'prap',
    });
    const refused = await correct(journey, { cohort: 'in_work_retention' });
    expect(refused.errors?.cohort).toContain('milestones (1)');
  });
});

describe('a history', () => {
  it('moves with its neighbour, and gives back to it what is taken back', async () => {
    const journey = await world.journey.started(place, specialist.id);
    const { referralId } = journey;
    const change = { referralId, model: 'seqf', changeReason: 'needs_changed' };
    await command(manager, 'changeModel', { ...change, startsOn: '2026-05-04' });
    const periods = async () =>
      (
        await world.owner.query(
          `select id, version, starts_on::text as starts, ends_on::text as ends from model_period
            where referral_id = $1 order by starts_on`,
          [referralId],
        )
      ).rows as { id: string; version: number; starts: string; ends: string | null }[];
    for (const startsOn of ['2026-04-06', '2026-06-01']) {
      const [, second] = await periods();
      const moved = { id: second?.id, version: second?.version, startsOn, reason };
      expect(await command(manager, 'correctModelPeriod', moved)).toHaveProperty('data');
    }
    const [first, second] = await periods();
    expect([first?.ends, second?.starts]).toEqual(['2026-05-31', '2026-06-01']);
    const early = { id: second?.id, version: second?.version, startsOn: '2026-01-19', reason };
    expect((await command(manager, 'correctModelPeriod', early)).errors).toHaveProperty('startsOn');
    const firstGone = { id: first?.id, version: first?.version, reason };
    expect((await command(manager, 'takeBackModelChange', firstGone)).code).toBe('INVALID_STATE');
    const gone = { id: second?.id, version: second?.version, reason };
    expect(await command(manager, 'takeBackModelChange', gone)).toHaveProperty('data');
    expect(await periods()).toMatchObject([{ starts: '2026-01-19', ends: null }]);
  });

  it('holds no two pauses on one day, corrected or not', async () => {
    const journey = await world.journey.started(place);
    const pause = { kind: 'pause', reason: 'health' };
    await add(journey, 'pause', { ...pause, starts_on: '2026-02-02', ends_on: '2026-02-10' });
    const { id } = await add(journey, 'pause', {
      ...pause,
      starts_on: '2026-03-02',
      ends_on: '2026-03-10',
    });
    const correct = (startsOn: string, endsOn?: string) =>
      command(manager, 'correctInterruption', {
        id,
        version: 1,
        startsOn,
        endsOn,
        interruptionReason: 'health',
        reason,
      });
    expect((await correct('2026-02-10', '2026-03-10')).code).toBe('CONFLICT');
    expect((await correct('2026-03-02', '2026-03-01')).errors).toHaveProperty('endsOn');
    expect(await correct('2026-02-11')).toHaveProperty('data');
  });

  it('takes extensions back from the last one on', async () => {
    const journey = await world.journey.started(place);
    const extension = { months: 3, reason: 'near_outcome', approved_by: 'A. Manager' };
    const first = await add(journey, 'extension', {
      ...extension,
      sequence: 1,
      starts_on: '2027-01-20',
      ends_on: '2027-04-19',
      approved_on: '2026-11-02',
    });
    const second = await add(journey, 'extension', {
      ...extension,
      sequence: 2,
      starts_on: '2027-04-20',
      ends_on: '2027-07-19',
      approved_on: '2026-11-03',
    });
    expect((await remove('takeBackExtension', first.id)).code).toBe('INVALID_STATE');
    expect(await remove('takeBackExtension', second.id)).toHaveProperty('data');
    const shorter = {
      id: first.id,
      version: 1,
      months: 2,
      extensionReason: 'near_outcome',
      approvedBy: 'A. Manager',
      approvedOn: '2026-11-02',
      reason,
    };
    const { data } = await command(manager, 'correctExtension', shorter, 'months endsOn');
    expect(data).toEqual({ months: 2, endsOn: '2027-03-19' });
  });
});

describe('a record of support', () => {
  it('is corrected by whoever records it, and a colleague’s is not', async () => {
    const journey = await world.journey.started(place, specialist.id);
    const { id } = await add(journey, 'session', session('2026-02-02'));
    const own = await world.signedIn(specialist.userId);
    const colleague = await world.signedIn((await world.specialist(place)).userId);
    const right = {
      id,
      version: 1,
      heldOn: '2026-02-03',
      minutes: 45,
      mode: 'telephone',
      contents: ['job_search'],
      attendance: 'attended',
    };
    expect((await command(own, 'correctSession', right)).errors).toHaveProperty('reason');
    const early = { ...right, heldOn: '2026-01-18', reason };
    expect((await command(own, 'correctSession', early)).errors).toHaveProperty('heldOn');
    expect((await command(colleague, 'correctSession', { ...right, reason })).code).toBe(
      'FORBIDDEN',
    );
    const { data } = await command(own, 'correctSession', { ...right, reason }, 'heldOn minutes');
    expect(data).toEqual({ heldOn: '2026-02-03', minutes: 45 });
    expect((await remove('takeBackSession', id, own)).code).toBe('CONFLICT');
    expect((await remove('takeBackSession', id, colleague)).code).toBe('FORBIDDEN');
  });

  it('stays as a job while pay rests on it, and its start never passes that pay', async () => {
    const journey = await world.journey.started(place);
    const job = await add(journey, 'job', {
      kind: 'self_employed',
      title: 'Invented trade',
      occupation: 'soc_9',
      sector: 'sic_g',
      employment_type: 'permanent',
      weekly_minutes: 600,
      earnings_cycle: 'monthly',
      started_on: '2026-03-02',
      ended_on: '2026-06-01',
      leaving_reason: 'other',
    });
    await add(journey, 'earning', {
      job_id: job.id,
      period_from: '2026-03-02',
      period_to: '2026-03-31',
      gross_pence: 1000,
      source: 'payslip',
    });
    expect((await remove('takeBackJob', job.id)).message).toContain('earnings (1)');
    const late = { id: job.id, version: 1, startedOn: '2026-04-01', reason };
    expect((await command(manager, 'correctJob', late)).errors).toHaveProperty('startedOn');
    const right = { ...late, startedOn: '2026-03-03' };
    const { data } = await command(manager, 'correctJob', right, 'startedOn endedOn leavingReason');
    expect(data).toEqual({ startedOn: '2026-03-03', endedOn: null, leavingReason: null });
  });
});
