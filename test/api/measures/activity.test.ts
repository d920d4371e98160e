// Table A, supported employment, what was done: each figure on a case small enough to count by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import { type Scene, setScene } from './scene';

let world: World;
let scene: Scene;
let journey: Journey;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  scene = await setScene(world);
  journey = await world.journey.started(scene.place);
});
afterAll(() => world?.stop());

const march = '2026-03';
const meet = (held_on: string, values = {}) =>
  scene.add('session', journey, {
    held_on,
    minutes: 60,
    mode: 'telephone',
    attendance: 'attended',
    contents: ['job_search'],
    ...values,
  });
const work = (values: object) =>
  scene.add('job', journey, {
    kind: 'employed',
    title: 'Baker',
    occupation: 'soc_5',
    sector: 'sic_c',
    employment_type: 'permanent',
    weekly_minutes: 1200,
    earnings_cycle: 'monthly',
    ...values,
  });

describe('sessions', () => {
  it('A4.11: are counted, with the days between those that follow each other', async () => {
    await meet('2026-02-20');
    await meet('2026-03-02'); // 10 days later: February has 28
    await meet('2026-03-06'); // 4
    await meet('2026-03-10', { attendance: 'cancelled', minutes: 0 });
    await meet('2026-03-20'); // 14, since the cancelled one was not held
    expect((await scene.inMonth('A4.11.sessions', march)).numerator).toBe(3);
    expect(await scene.inMonth('A4.11.gap', march)).toMatchObject({
      numerator: 3,
      lowerQuartile: 7,
      median: 10,
      upperQuartile: 12,
      value: 10,
    });
    expect(await scene.inMonth('A4.11.gap', '2026-02')).toMatchObject({
      numerator: 0,
      value: null,
    });
  });

  it('A4.12 to A4.14: have a length, contents and a mode', async () => {
    await meet('2026-03-02', { minutes: 30, contents: ['job_search', 'managing_health'] });
    await meet('2026-03-03', { minutes: 60, mode: 'email' });
    await meet('2026-03-04', { minutes: 90 });
    expect(await scene.inMonth('A4.12', march)).toMatchObject({
      numerator: 3,
      lowerQuartile: 45,
      median: 60,
      upperQuartile: 75,
    });
    expect(await scene.parts('A4.13', 'content', march)).toEqual({
      job_search: 3,
      managing_health: 1,
    });
    expect(await scene.parts('A4.14', 'mode', march)).toEqual({ telephone: 2, email: 1 });
  });
});

describe('employers', () => {
  it('A4.15 and A4.16: count days to the first contact about a competitive job, and contacts a month', async () => {
    const { id } = await world.insert('employer', {
      accountable_body_id: scene.place.accountableBodyId,
      partner_id: scene.place.partnerId,
      name: 'Sample Bakery',
    });
    const contact = (contacted_on: string, made_by: string, kind = 'competitive_job') =>
      scene.add('employer_contact', journey, {
        employer_id: id,
        contacted_on,
        made_by,
        kind,
        mode: 'telephone',
      });
    await contact('2026-02-02', 'specialist', 'relationship');
    await contact('2026-03-05', 'participant');
    await contact('2026-03-09', 'specialist');
    await contact('2026-03-10', 'specialist');
    // From 19 January to 5 March: 12 + 28 + 5 days.
    expect(await scene.inMonth('A4.15', march)).toMatchObject({ numerator: 1, median: 45 });
    expect(await scene.parts('A4.15', 'madeBy', march)).toEqual({ participant: 1 });
    expect((await scene.inMonth('A4.16', march)).numerator).toBe(2);
    await world.journey.started(scene.place);
    expect(await scene.inMonth('A4.16.a_month', march)).toMatchObject({
      numerator: 2,
      denominator: 2,
      value: 1,
    });
  });
});

describe('jobs', () => {
  it('A4.09: are asked for by occupation, sector, hours and mobility', async () => {
    const ask = (values: object) =>
      scene.add('job_preference', journey, {
        recorded_on: '2026-03-03',
        occupation: 'soc_1',
        ...values,
      });
    await ask({ sector: 'sic_c', weekly_minutes: 16 * 60, mobility: 'from_home' });
    await ask({ sector: 'sic_g', weekly_minutes: 16 * 60 - 1, working_pattern: 'evenings' });
    await ask({ occupation: 'soc_2', weekly_minutes: 30 * 60 });
    expect(await scene.parts('A4.09', 'occupation', march)).toEqual({ soc_1: 2, soc_2: 1 });
    expect(await scene.parts('A4.09.sector', 'sector', march)).toEqual({
      sic_c: 1,
      sic_g: 1,
      null: 1,
    });
    expect(await scene.parts('A4.09.hours', 'weeklyHours', march)).toEqual({
      under_16: 1,
      '16_to_29': 1,
      '30_and_over': 1,
    });
    expect(await scene.parts('A4.09.mobility', 'mobility', march)).toEqual({
      from_home: 1,
      null: 2,
    });
  });

  it('A4.10: give outcomes the sector of the job held on the day', async () => {
    await work({ started_on: '2026-02-01', ended_on: '2026-02-20', sector: 'sic_c' });
    await work({ started_on: '2026-03-01', sector: 'sic_g' });
    await scene.add('milestone', journey, {
      type: 'lower',
      achieved_on: '2026-03-10',
      reporting_month: '2026-03-01',
      evidence_path: 'local_records',
    });
    expect(await scene.parts('A4.10', 'sector', march)).toEqual({ sic_g: 1 });
    expect(await scene.parts('A4.10', 'outcome', march)).toEqual({ lower: 1 });
    expect(await scene.parts('A4.10.job_starts', 'sector', '2026-02')).toEqual({ sic_c: 1 });
    expect(await scene.parts('A4.10.job_starts', 'turn', march)).toEqual({ later: 1 });
  });

  it('A4.17: are left without re-engaging only when neither a job nor a session follows', async () => {
    await work({ started_on: '2026-02-01', ended_on: '2026-03-10', leaving_reason: 'health' });
    await meet('2026-03-10');
    expect(await scene.parts('A4.17', 'leavingReason', march)).toEqual({ health: 1 });
    await meet('2026-04-15');
    expect((await scene.inMonth('A4.17', march)).numerator).toBe(0);
    journey = await world.journey.started(scene.place);
    await work({ started_on: '2026-02-01', ended_on: '2026-03-10' });
    await work({ started_on: '2026-03-11' });
    expect((await scene.inMonth('A4.17', march)).numerator).toBe(0);
  });
});
