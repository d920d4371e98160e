// Tables A and B, outcomes and the end of support: each figure on a case small enough to count by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
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

const may = '2026-05';
const start = (values = {}) => world.journey.started(scene.place, undefined, values);
const retention = () => start({ cohort: 'in_work_retention' });
const reach = (journey: Journey, type: string, on = '2026-05-10', path = 'local_records') =>
  scene.add('milestone', journey, {
    type,
    achieved_on: on,
    reporting_month: `${on.slice(0, 7)}-01`,
    evidence_path: path,
  });
const work = (journey: Journey, started_on: string, kind = 'employed') =>
  scene.add('job', journey, {
    kind,
    title: 'Baker',
    occupation: 'soc_5',
    sector: 'sic_c',
    employment_type: kind === 'employed' ? 'permanent' : 'self_employed',
    weekly_minutes: 1200,
    earnings_cycle: 'monthly',
    started_on,
  });
async function setLowerThreshold() {
  for (const [rule_key, value] of [
    ['lower_threshold_hours_a_week', '7'],
    ['lower_threshold_weeks', '13'],
  ])
    await world.insert('rule_setting', {
      rule_key,
      value,
      valid_from: '2025-01-01',
      accountable_body_id: scene.place.accountableBodyId,
    });
}
const toDate = (id: string) => scene.inMonth(id, may, { basis: 'to_date' });

describe('outcomes', () => {
  it('B2.02 and B3.03: await DWP until the lower threshold is entered', async () => {
    const journey = await start();
    await start();
    await reach(journey, 'lower');
    for (const id of ['B2.02', 'B3.03'])
      expect(await toDate(id)).toMatchObject({
        numerator: 1,
        value: null,
        status: 'awaiting_rule',
      });
    await setLowerThreshold();
    expect(await toDate('B2.02')).toMatchObject({ numerator: 1, denominator: 2, value: 50 });
    expect(await toDate('B3.03')).toMatchObject({
      value: 50,
      target: 40,
      status: 'green',
      toGo: 0,
    });
  });

  it('B2.03, B2.04, B3.04 and B3.05: count higher outcomes once, by cohort, over all initiative starts', async () => {
    const [one, two] = [await start(), await retention()];
    await start();
    await start();
    await reach(one, 'higher', '2026-05-10');
    await reach(one, 'higher', '2026-05-02', 'prap');
    await reach(two, 'in_work');
    expect(await toDate('B2.03')).toMatchObject({ numerator: 1, denominator: 4, value: 25 });
    expect(await toDate('B2.04')).toMatchObject({ numerator: 1, denominator: 4, value: 25 });
    expect(await toDate('B3.04')).toMatchObject({ numerator: 2, denominator: 4, status: 'green' });
    expect(await toDate('B3.05')).toMatchObject({ numerator: 1, denominator: 1, value: 100 });
  });

  it('B3.02 to B3.07: have denominators of their own, never one from another', async () => {
    await setLowerThreshold();
    const people = [await start(), await start(), await start(), await start()];
    const [first, second, third] = people as [Journey, Journey, Journey];
    for (const journey of [first, second, third]) await work(journey, '2026-02-02');
    for (const journey of [first, second]) {
      await reach(journey, 'first_earnings');
      await reach(journey, 'lower');
    }
    await reach(first, 'higher');
    const shares = ['B3.02', 'B3.03', 'B3.04', 'B3.06', 'B3.07'].map(async (id) => {
      const { numerator, denominator } = await toDate(id);
      return `${id} ${numerator}/${denominator}`;
    });
    expect(await Promise.all(shares)).toEqual([
      'B3.02 2/4',
      'B3.03 2/4',
      'B3.04 1/4',
      'B3.06 2/3',
      'B3.07 1/2',
    ]);
  });

  it('B3.02: can be asked of those who have had time enough', async () => {
    const early = await start();
    const late = await world.journey.acknowledged(scene.place, { started_on: '2026-05-04' });
    await reach(early, 'first_earnings', '2026-05-20');
    await reach(late, 'first_earnings', '2026-05-25');
    const matured = { basis: 'matured', maturedMonths: 3 } as const;
    // By the end of May three months had passed for the start of January only.
    expect(await scene.inMonth('B3.02', may, matured)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await toDate('B3.02')).toMatchObject({ numerator: 2, denominator: 2 });
  });
});

describe('work', () => {
  it('B2.05 and B2.07: tell self-employed from employed, each person on one line', async () => {
    const [one, two] = [await start(), await start()];
    await start();
    await work(one, '2026-05-04');
    await work(one, '2026-05-20', 'self_employed');
    await work(two, '2026-05-11', 'self_employed');
    expect((await scene.inMonth('B2.05', may)).numerator).toBe(2);
    expect(await toDate('B2.07')).toMatchObject({ numerator: 2, denominator: 3, value: 66.67 });
    expect((await toDate('B2.07.employed')).numerator).toBe(1);
    expect((await toDate('B2.07.self_employed')).numerator).toBe(1);
  });

  it('B2.06: counts each ping once, on the earliest day', async () => {
    const journey = await start();
    await reach(journey, 'ping_1000', '2026-05-10');
    await reach(journey, 'ping_1000', '2026-04-30', 'prap');
    await reach(journey, 'ping_2000', '2026-05-31');
    expect((await scene.inMonth('B2.06.1000', '2026-04')).numerator).toBe(1);
    expect((await scene.inMonth('B2.06.1000', may)).numerator).toBe(0);
    expect((await scene.inMonth('B2.06.2000', may)).numerator).toBe(1);
    for (const pounds of [3000, 4000, 5000])
      expect((await scene.inMonth(`B2.06.${pounds}`, may)).numerator).toBe(0);
  });

  it('B2.08: counts first earnings that RTI shows, out of work, while on the programme', async () => {
    const [known, paid, local, left] = [
      await start(),
      await start(),
      await start(),
      await start({ ended_on: '2026-05-01', end_reason: 'found_work' }),
    ];
    await reach(known, 'first_earnings', '2026-05-10', 'prap');
    await reach(local, 'first_earnings', '2026-05-10');
    await reach(left, 'first_earnings', '2026-05-10', 'prap');
    await scene.add('earning', paid, {
      period_from: '2026-05-01',
      period_to: '2026-05-31',
      gross_pence: 40_000,
      source: 'rti',
    });
    expect((await scene.inMonth('B2.08', may)).numerator).toBe(2);
  });

  it('B2.09 and B2.10: tell extensions apart, and when they come to six months', async () => {
    const extend = (
      journey: Journey,
      sequence: number,
      months: number,
      on: string,
      from: string,
      to: string,
    ) =>
      scene.add('extension', journey, {
        sequence,
        months,
        approved_on: on,
        starts_on: from,
        ends_on: to,
        reason: 'close_to_work',
        approved_by: 'Tess Tester',
      });
    const twice = await start();
    await extend(twice, 1, 3, '2026-04-20', '2027-01-20', '2027-04-19');
    await extend(twice, 2, 3, '2026-05-20', '2027-04-20', '2027-07-19');
    const inWork = await retention();
    await extend(inWork, 1, 2, '2026-05-05', '2026-05-19', '2026-07-18');
    const numbers = async (month: string) =>
      Promise.all(
        ['B2.09.out_of_work_first', 'B2.09.out_of_work_second', 'B2.09.in_work', 'B2.10'].map(
          async (id) => (await scene.inMonth(id, month)).numerator,
        ),
      );
    expect(await numbers('2026-04')).toEqual([1, 0, 0, 0]);
    expect(await numbers(may)).toEqual([0, 1, 1, 1]);
  });
});

describe('the end', () => {
  const leave = (end_reason: string, values = {}) =>
    start({ ended_on: '2026-05-15', end_reason, ...values });

  it('B3.09 to B3.11: sort the reasons into regular ends and early exits', async () => {
    await leave('completed_provision');
    await leave('end_of_allotted_time');
    await leave('found_work');
    await leave('no_longer_eligible');
    await leave('deceased');
    expect(await scene.parts('B3.09', 'endReason', may)).toEqual({
      completed_provision: 1,
      end_of_allotted_time: 1,
      found_work: 1,
      no_longer_eligible: 1,
      deceased: 1,
    });
    expect((await scene.inMonth('B3.10.completed', may)).numerator).toBe(2);
    expect((await scene.inMonth('B3.10.outcome', may)).numerator).toBe(1);
    expect(await scene.parts('B3.11', 'endReason', may)).toEqual({ no_longer_eligible: 1 });
  });

  it('A5.02: says who moved into further support, with unknown for each person', async () => {
    await leave('completed_provision', { further_support: 'health_service' });
    await leave('completed_provision', { further_support: 'none' });
    await leave('completed_provision');
    expect((await scene.inMonth('A5.02', may)).numerator).toBe(1);
    expect(await scene.parts('A5.02.destinations', 'destination', may)).toEqual({
      health_service: 1,
      none: 1,
      unknown: 1,
    });
  });

  it('B3.08: counts who left before ten months without an outcome', async () => {
    await setLowerThreshold();
    // Started on 19 January: ten months are over on 19 November.
    await leave('no_longer_eligible', { ended_on: '2026-11-18' });
    await leave('no_longer_eligible', { ended_on: '2026-11-19' });
    await leave('final_outcome_claimed');
    const outcome = await leave('found_work');
    await reach(outcome, 'lower', '2026-05-10');
    await leave('no_longer_eligible', { initiative_start: false });
    await leave('in_work_support_ended', { cohort: 'in_work_retention' });
    await start();
    expect(await scene.inMonth('B3.08', '2026-11', { basis: 'to_date' })).toMatchObject({
      numerator: 1,
      denominator: 5,
      value: 20,
    });
  });
});
