// Tables A and B, supported employment: each figure on a case small enough to count by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { membersOf, partsOf } from './asking';
import { type Scene, setScene } from './scene';

let world: World;
let scene: Scene;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  scene = await setScene(world);
});
afterAll(() => world?.stop());

const start = (values = {}, specialist?: string) =>
  world.journey.started(scene.place, specialist, values);
const ended = (on: string) => ({ ended_on: on, end_reason: 'completed_provision' });
const job = {
  kind: 'employed',
  title: 'Baker',
  occupation: 'soc_5',
  sector: 'sic_c',
  employment_type: 'permanent',
  weekly_minutes: 1200,
  earnings_cycle: 'monthly',
};
const session = {
  minutes: 45,
  mode: 'telephone',
  attendance: 'attended',
  contents: ['job_search'],
};

describe('stocks, as they are at the end of a day', () => {
  it('B2.12: counts who is on the programme, and no longer on the day it ends', async () => {
    await start();
    await start(ended('2026-03-31'));
    await start(ended('2026-04-01'));
    const on = (month: string) => scene.inMonth('B2.12', month);
    expect((await on('2025-12')).numerator).toBe(0);
    expect((await on('2026-01')).numerator).toBe(3);
    expect((await on('2026-03')).numerator).toBe(2);
    expect((await on('2026-04')).numerator).toBe(1);
    // A stock of the quarter is that of its last day, not a sum of months.
    expect((await scene.inMonth('B2.12', '2026-01', { period: 'quarter' })).numerator).toBe(2);
  });

  it('A4.01: counts the caseload of each specialist by the model of the day, and for each full-time equivalent', async () => {
    const first = await world.specialist(scene.place);
    const half = await world.specialist(scene.place, { full_time_equivalent: 50 });
    const moved = await start({}, first.id);
    await start({}, first.id);
    await start({}, half.id);
    await start();
    await world.owner.query(`update assignment set ends_on = '2026-03-15' where referral_id = $1`, [
      moved.referralId,
    ]);
    await scene.add('assignment', moved, { specialist_id: half.id, starts_on: '2026-03-16' });
    expect(await scene.parts('A4.01', 'specialist', '2026-02')).toEqual({
      [first.id]: 2,
      [half.id]: 1,
    });
    expect(await scene.parts('A4.01', 'specialist', '2026-03')).toEqual({
      [first.id]: 1,
      [half.id]: 2,
    });
    // 3 people for 1.5 full-time equivalents; 2 people for half of one.
    const rate = (filters = [] as { dimension: string; values: string[] }[]) =>
      scene.inMonth('A4.01.full_time_equivalent', '2026-03', { filters });
    expect(await rate()).toMatchObject({ numerator: 3, denominator: 1.5, value: 2 });
    const filters = [{ dimension: 'specialist', values: [half.id] }];
    expect(await rate(filters)).toMatchObject({ numerator: 2, denominator: 0.5, value: 4 });
  });

  it('A4.02, A4.04 and A4.08: follow a person from the referral into work and out of it', async () => {
    const journey = await start();
    await scene.add('job', journey, {
      ...job,
      started_on: '2026-02-10',
      ended_on: '2026-04-30',
      leaving_reason: 'contract_ended',
    });
    // A second job in between does not make a second person.
    await scene.add('job', journey, { ...job, started_on: '2026-03-01', ended_on: '2026-04-01' });
    await world.journey.referred(scene.place, {
      referred_on: '2026-02-02',
      input_on: '2026-02-02',
    });
    await start({ cohort: 'in_work_retention' });
    const at = (month: string) => scene.parts('A4.04', 'status', month);
    expect(await at('2026-01')).toEqual({ engaging: 1, in_work_support: 1 });
    expect(await at('2026-03')).toEqual({ initial_meeting: 1, in_work_support: 2 });
    // The job ended on the last day of April.
    expect(await at('2026-04')).toEqual({ initial_meeting: 1, engaging: 1, in_work_support: 1 });
    expect(await scene.parts('A4.02', 'model', '2026-03')).toEqual({ ips: 2 });
    const quarter = { period: 'quarter', from: '2026-01-01', to: '2026-03-31' } as const;
    expect(await partsOf(scene.client, 'A4.08', 'status', quarter)).toEqual(await at('2026-03'));
  });

  it('A4.02: goes by the model of the day', async () => {
    const journey = await start({ cohort: 'in_work_retention' });
    await world.owner.query(
      `update model_period set ends_on = '2026-02-28' where referral_id = $1`,
      [journey.referralId],
    );
    await scene.add('model_period', journey, { model: 'seqf', starts_on: '2026-03-01' });
    expect(await scene.parts('A4.02', 'model', '2026-02')).toEqual({ ips: 1 });
    expect(await scene.parts('A4.02', 'model', '2026-03')).toEqual({ seqf: 1 });
  });

  it('B3.16: counts out-of-work people up to the day before their first job', async () => {
    const journey = await start();
    await start();
    await start({ cohort: 'in_work_retention' });
    await scene.add('job', journey, { ...job, started_on: '2026-03-31' });
    expect((await scene.inMonth('B3.16', '2026-02')).numerator).toBe(2);
    expect((await scene.inMonth('B3.16', '2026-03')).numerator).toBe(1);
  });
});

describe('engagement', () => {
  it('A4.03: asks everybody who was there on any day of the month for one attended session', async () => {
    const met = await start();
    const missed = await start();
    await start(ended('2026-03-02'));
    await start(ended('2026-02-28'));
    await scene.add('session', met, { ...session, held_on: '2026-03-03' });
    await scene.add('session', met, { ...session, held_on: '2026-03-20' });
    await scene.add('session', missed, {
      ...session,
      held_on: '2026-03-03',
      attendance: 'did_not_attend',
    });
    expect(await scene.share('A4.03', '2026-03')).toEqual([1, 3]);
    expect((await scene.inMonth('A4.03.not_engaged', '2026-03')).numerator).toBe(2);
    const list = await membersOf(scene.client, 'A4.03.not_engaged', {
      period: 'month',
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(list.members.map(({ referralId }) => referralId)).toContain(missed.referralId);
    expect(list.members.map(({ referralId }) => referralId)).not.toContain(met.referralId);
    // The quarter has a month for everyone in January and February, and these three in March.
    expect(await scene.inMonth('A4.03', '2026-03', { period: 'quarter' })).toMatchObject({
      numerator: 1,
      denominator: 4 + 4 + 3,
    });
  });

  it('A4.05 to A4.07: tell disengaging from pausing, and count who came back once', async () => {
    const journey = await start();
    const gone = await start(ended('2026-03-20'));
    const pause = (of: typeof journey, kind: string, from: string, to: string | null) =>
      scene.add('pause', of, {
        kind,
        starts_on: from,
        ends_on: to,
        reason: kind === 'pause' ? 'bereavement' : 'no_response',
      });
    await pause(journey, 'disengagement', '2026-03-01', '2026-03-05');
    await pause(journey, 'disengagement', '2026-03-10', '2026-03-12');
    await pause(journey, 'pause', '2026-03-15', '2026-03-17');
    // Closed by the end of participation: nobody came back.
    await pause(gone, 'disengagement', '2026-03-02', '2026-03-20');
    expect(await scene.parts('A4.05', 'disengagementReason', '2026-03')).toEqual({
      no_response: 3,
    });
    expect(await scene.parts('A4.06', 'pauseReason', '2026-03')).toEqual({ bereavement: 1 });
    expect((await scene.inMonth('A4.07', '2026-03')).numerator).toBe(1);
    const asked = { period: 'month', from: '2026-03-01', to: '2026-03-31' } as const;
    const { members } = await membersOf(scene.client, 'A4.07', asked);
    expect(members.map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-05']);
  });

  it('B2.01 and B2.11: count moves between models by direction and reason', async () => {
    const journey = await start();
    await world.owner.query(
      `update model_period set ends_on = '2026-02-28' where referral_id = $1`,
      [journey.referralId],
    );
    await scene.add('model_period', journey, {
      model: 'seqf',
      starts_on: '2026-03-01',
      ends_on: '2026-03-14',
      reason: 'needs_changed',
    });
    await scene.add('model_period', journey, {
      model: 'ips',
      starts_on: '2026-03-15',
      reason: 'own_choice',
    });
    expect((await scene.inMonth('B2.01.ips_to_seqf', '2026-03')).numerator).toBe(1);
    expect((await scene.inMonth('B2.01.seqf_to_ips', '2026-03')).numerator).toBe(1);
    // The first model is no move.
    expect((await scene.inMonth('B2.01.seqf_to_ips', '2026-01')).numerator).toBe(0);
    expect(await scene.parts('B2.11', 'modelChangeReason', '2026-03')).toEqual({
      needs_changed: 1,
      own_choice: 1,
    });
  });
});
