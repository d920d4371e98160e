// Where a wrong count hides: the first and last day, two jobs at once, work after tracking, areas drawn anew, codes of an
// accountable body's own. Each number is worked out by hand beside it, and the people behind it are asked as well.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import { type Asked, explanationOf, figureOf, membersOf, partsOf } from './asking';
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

/** On the programme: since 19 January unless another day is given. */
const start = (values: Record<string, unknown> = {}) =>
  values.started_on
    ? world.journey.acknowledged(scene.place, values)
    : world.journey.started(scene.place, undefined, values);
const ended = (on: string, reason = 'completed_provision') => ({
  ended_on: on,
  end_reason: reason,
});
const work = (journey: Journey, started_on: string, more = {}) =>
  scene.add('job', journey, {
    kind: 'employed',
    title: 'Baker',
    occupation: 'soc_5',
    sector: 'sic_c',
    employment_type: 'permanent',
    weekly_minutes: 1200,
    earnings_cycle: 'monthly',
    started_on,
    ...more,
  });
const reach = (journey: Journey, type: string, on: string, path = 'local_records') =>
  scene.add('milestone', journey, {
    type,
    achieved_on: on,
    reporting_month: `${on.slice(0, 7)}-01`,
    evidence_path: path,
  });
const rule = (rule_key: string, value: string) =>
  world.insert('rule_setting', {
    rule_key,
    value,
    valid_from: '2025-01-01',
    accountable_body_id: scene.place.accountableBodyId,
  });
const month = (of: string): Asked => ({ period: 'month', from: `${of}-01`, to: `${of}-01` });
const toDate = (to: string): Asked => ({ period: 'range', from: to, to, basis: 'to_date' });
const people = async (measure: string, asked: Asked, part?: 'numerator' | 'denominator') =>
  (await membersOf(scene.client, measure, { ...asked, ...(part ? { part } : {}) })).members
    .map(({ referralId }) => referralId)
    .sort();
const ids = (...journeys: Journey[]) => journeys.map(({ referralId }) => referralId).sort();

describe('who is on the programme in a month', () => {
  it('A4.03 and A4.16: nobody is missed in the month that their first day off the programme begins', async () => {
    const stays = await start();
    const last = await start(ended('2026-03-31'));
    const first = await start(ended('2026-04-01'));
    const oneDay = await start({ started_on: '2026-04-01', ...ended('2026-04-01') });
    // March: all three who were there. April: the one who stays, and whoever came and went on its first day.
    expect(await people('A4.03', month('2026-03'), 'denominator')).toEqual(ids(stays, last, first));
    expect(await people('A4.03', month('2026-04'), 'denominator')).toEqual(ids(stays, oneDay));
    expect(await scene.share('A4.03', '2026-04')).toEqual([0, 2]);
    expect((await scene.inMonth('A4.16.a_month', '2026-04')).denominator).toBe(2);
    expect(await explanationOf(scene.client, 'A4.03', first.referralId, month('2026-04'))).toEqual([
      expect.objectContaining({ part: 'numerator', counted: false }),
      expect.objectContaining({ part: 'denominator', counted: false }),
    ]);
  });
});

describe('work', () => {
  const ids_ = ['B2.05', 'B2.07', 'B3.06', 'A4.10.job_starts'];

  it('B2.05, B2.07, B3.06 and A4.10: a job counts to the last day of tracking and no further', async () => {
    await rule('tracking_days', '30');
    for (const key of ['lower_threshold_hours_a_week', 'lower_threshold_weeks'])
      await rule(key, '7');
    // Support ended on 1 March: tracking lasts to 31 March.
    const [inTime, late] = [await start(ended('2026-03-01')), await start(ended('2026-03-01'))];
    const trade = { kind: 'self_employed', employment_type: 'self_employed' };
    await work(inTime, '2026-03-31', trade);
    await work(late, '2026-04-01', trade);
    for (const id of ids_) {
      const part = id === 'B3.06' ? 'denominator' : 'numerator';
      expect(await people(id, toDate('2026-05-31'), part), id).toEqual(ids(inTime));
    }
    expect(await figureOf(scene.client, 'B2.07', toDate('2026-05-31'))).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
    });
  });

  it('B2.07 and A4.10: with no rule of tracking yet, later jobs count', async () => {
    const journey = await start(ended('2026-03-01'));
    await work(journey, '2026-09-01');
    for (const id of ['B2.07', 'A4.10.job_starts'])
      expect((await figureOf(scene.client, id, toDate('2026-10-31'))).numerator).toBe(1);
  });

  it('A4.17: leaving a job after tracking is nobody’s to follow', async () => {
    await rule('tracking_days', '30');
    const [tracked, gone] = [await start(ended('2026-03-01')), await start(ended('2026-03-01'))];
    const left = { leaving_reason: 'contract_ended' };
    await work(tracked, '2026-02-02', { ended_on: '2026-03-31', ...left });
    await work(gone, '2026-02-02', { ended_on: '2026-04-01', ...left });
    const half = { period: 'range', from: '2026-01-01', to: '2026-06-30' } as const;
    expect(await people('A4.17', half)).toEqual(ids(tracked));
  });

  it('A4.10: an outcome belongs to the sector of a job held on the day, not of one that is over', async () => {
    const journey = await start();
    await work(journey, '2026-02-02', { sector: 'sic_c' });
    // Begun later, and over long before the outcome.
    await work(journey, '2026-03-02', {
      sector: 'sic_q',
      ended_on: '2026-03-20',
      leaving_reason: 'contract_ended',
    });
    await reach(journey, 'higher', '2026-06-30');
    expect(await partsOf(scene.client, 'A4.10', 'sector', month('2026-06'))).toEqual({ sic_c: 1 });
  });

  it('A4.10: of two jobs held at once the later one gives the sector, and of none the last', async () => {
    const [both, none] = [await start(), await start()];
    const over = { ended_on: '2026-05-31', leaving_reason: 'contract_ended' };
    await work(both, '2026-02-02', { sector: 'sic_c' });
    await work(both, '2026-03-02', { sector: 'sic_q' });
    await work(none, '2026-02-02', { sector: 'sic_g', ...over });
    await work(none, '2026-03-02', { sector: 'sic_i', ...over });
    for (const journey of [both, none]) await reach(journey, 'higher', '2026-06-30');
    expect(await partsOf(scene.client, 'A4.10', 'sector', month('2026-06'))).toEqual({
      sic_q: 1,
      sic_i: 1,
    });
  });
});

describe('one outcome out of another', () => {
  it('B3.06 and B3.07: nobody is above the line before being below it, in whatever order notices come', async () => {
    for (const key of ['lower_threshold_hours_a_week', 'lower_threshold_weeks'])
      await rule(key, '7');
    const journey = await start();
    // PRaP knew of the outcomes before the job and the lower outcome were known here.
    await reach(journey, 'higher', '2026-05-20', 'prap');
    await reach(journey, 'lower', '2026-06-10', 'prap');
    await work(journey, '2026-07-06');
    const at = async (id: string, day: string) => {
      const { numerator, denominator } = await figureOf(scene.client, id, toDate(day));
      return `${numerator}/${denominator}`;
    };
    expect(await at('B3.07', '2026-05-31')).toBe('0/0');
    expect(await at('B3.07', '2026-06-30')).toBe('1/1');
    expect(await at('B3.06', '2026-06-30')).toBe('0/0');
    expect(await at('B3.06', '2026-07-31')).toBe('1/1');
    expect((await scene.inMonth('B3.07', '2026-06')).numerator).toBe(1);
  });
});

describe('codes of an accountable body’s own', () => {
  const own = async (list: string, maps_to: string) => {
    const code = `own_${Math.random().toString(36).slice(2, 10)}`;
    await world.insert('code', {
      list,
      code,
      label_en: 'Our own',
      label_cy: 'Ein hun',
      maps_to,
      accountable_body_id: scene.place.accountableBodyId,
    });
    return code;
  };

  it('B3.09 and B3.11: count as the one of the 13 end reasons that they map to', async () => {
    const excluded = await own('end_reason', 'excluded');
    await start(ended('2026-05-15', excluded));
    await start(ended('2026-05-16', 'excluded'));
    for (const id of ['B3.09', 'B3.11'])
      expect(await partsOf(scene.client, id, 'endReason', month('2026-05'))).toEqual({
        excluded: 2,
      });
  });

  it('B3.08: a local word for the final outcome is no early exit', async () => {
    for (const key of ['lower_threshold_hours_a_week', 'lower_threshold_weeks'])
      await rule(key, '7');
    const claimed = await own('end_reason', 'final_outcome_claimed');
    const journey = await start(ended('2026-05-15', claimed));
    const left = await start(ended('2026-05-15', 'excluded'));
    expect(await people('B3.08', month('2026-05'))).toEqual(ids(left));
    const [why] = await explanationOf(scene.client, 'B3.08', journey.referralId, month('2026-05'));
    expect(why).toMatchObject({ part: 'numerator', counted: false });
    expect(why?.tests.find(({ passed }) => !passed)?.titleEn).toBe(
      'Neither a lower nor a higher outcome by the end',
    );
  });

  it('A5.02: a local word for none or unknown is no further support', async () => {
    const [nothing, nobodyKnows, some] = [
      await own('further_support', 'none'),
      await own('further_support', 'unknown'),
      await own('further_support', 'health_service'),
    ];
    for (const further_support of [nothing, nobodyKnows, some])
      await start({ ...ended('2026-05-15'), further_support });
    expect((await scene.inMonth('A5.02', '2026-05')).numerator).toBe(1);
    expect(
      await partsOf(scene.client, 'A5.02.destinations', 'destination', month('2026-05')),
    ).toEqual({ none: 1, unknown: 1, health_service: 1 });
  });
});

describe('areas', () => {
  it('B1.01 and B2.12: a period is counted by the areas of its time when areas are drawn anew', async () => {
    const area = async (name_en: string, values: object) =>
      (
        await world.insert('delivery_area', {
          accountable_body_id: scene.place.accountableBodyId,
          name_en,
          name_cy: name_en,
          local_authority_codes: ['E07000105'],
          ...values,
        })
      ).id as string;
    const before = await area('A cluster of old', { valid_to: '2026-03-31' });
    const since = await area('The new cluster', { valid_from: '2026-04-01' });
    for (const started_on of ['2026-03-31', '2026-04-01']) await start({ started_on });
    const at = (id: string, of: string) => partsOf(scene.client, id, 'deliveryArea', month(of));
    expect(await at('B1.01', '2026-03')).toEqual({ [before]: 1 });
    expect(await at('B1.01', '2026-04')).toEqual({ [since]: 1 });
    expect(await at('B2.12', '2026-03')).toEqual({ [before]: 1 });
    expect(await at('B2.12', '2026-04')).toEqual({ [since]: 2 });
  });
});

describe('a second journey of the same person', () => {
  it('is a second start with everything of its own, and the person is still one on the programme', async () => {
    const first = await start(ended('2026-03-15', 'no_longer_eligible'));
    await work(first, '2026-02-02', { ended_on: '2026-02-20', leaving_reason: 'contract_ended' });
    const again = await world.insert('expression_of_interest', {
      accountable_body_id: first.accountableBodyId,
      partner_id: first.partnerId,
      participant_id: first.participantId,
      submitted_on: '2026-03-20',
      source: 'jobcentre_plus',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
      pre_screen_on: '2026-03-21',
      pre_screen_attended: true,
      pre_screen_passed: true,
    });
    const { id: second } = await world.insert('referral', {
      accountable_body_id: first.accountableBodyId,
      partner_id: first.partnerId,
      participant_id: first.participantId,
      expression_of_interest_id: again.id,
      local_authority_code: 'E07000105',
      referred_on: '2026-03-22',
      input_on: '2026-03-22',
      acknowledged_on: '2026-03-23',
      started_on: '2026-03-24',
      cohort: 'out_of_work',
      model_referred_to: 'seqf',
      benefits_at_start: [],
    });
    // One start in January by self-referral, one in March through the Jobcentre; two initiative starts to date.
    expect((await scene.inMonth('B1.10', '2026-01')).numerator).toBe(1);
    expect(await partsOf(scene.client, 'A1.02.participants', 'source', month('2026-03'))).toEqual({
      jobcentre_plus: 1,
    });
    expect(await people('B1.10', toDate('2026-03-31'))).toEqual(
      [first.referralId, second as string].sort(),
    );
    // The job of the first journey is not one of the second, which is not yet employed.
    expect((await figureOf(scene.client, 'B2.07', toDate('2026-03-31'))).numerator).toBe(1);
    expect(await people('B3.16', { ...month('2026-03'), period: 'quarter' })).toEqual([second]);
    expect((await scene.inMonth('B2.12', '2026-03')).numerator).toBe(1);
  });
});
