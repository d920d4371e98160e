// Table B, referral and start: each figure on a case small enough to count by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { figuresOf, membersOf } from './asking';
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

const january = '2026-01';
const month = { period: 'month', from: '2026-01-01', to: '2026-01-31' } as const;
const start = (values = {}) => world.journey.started(scene.place, undefined, values);
const onSeqf = { model_referred_to: 'seqf' };
/** A start whose first day is on SEQF. */
async function startOnSeqf() {
  const journey = await world.journey.acknowledged(scene.place, {
    ...onSeqf,
    started_on: '2026-01-20',
  });
  await scene.add('model_period', journey, { model: 'seqf', starts_on: '2026-01-20' });
}
async function profile(starts: number) {
  const { id } = await world.insert('start_profile', {
    accountable_body_id: scene.place.accountableBodyId,
    version_number: 1,
    status: 'agreed',
    agreed_on: '2025-12-01',
  });
  await world.insert('start_profile_line', {
    accountable_body_id: scene.place.accountableBodyId,
    profile_id: id,
    month: '2026-01-01',
    starts,
  });
}

describe('starts', () => {
  it('B1.01: are counted by eligibility reason and by every group, for each area', async () => {
    const [journey, other] = [await start(), await start()];
    const groups = (id: string, values: string) =>
      world.owner.query(`update participant set ${values} where id = $1`, [id]);
    await groups(journey.participantId, `disadvantage_groups = '{carer,homeless}'`);
    await groups(other.participantId, `offence_groups = '{ex_offender}'`);
    const { id: area } = await world.insert('delivery_area', {
      accountable_body_id: scene.place.accountableBodyId,
      name_en: 'East',
      name_cy: 'Dwyrain',
      local_authority_codes: ['E07000105'],
    });
    await start();
    expect(await scene.parts('B1.01', 'eligibilityBasis', january)).toEqual({
      both: 2,
      disabled: 1,
    });
    expect(await scene.parts('B1.01', 'deliveryArea', january)).toEqual({ [`${area}`]: 3 });
    expect(await scene.parts('B1.01.groups', 'disadvantageGroup', january)).toEqual({
      carer: 1,
      homeless: 1,
      null: 2,
    });
    expect(await scene.parts('B1.01.offence_groups', 'offenceGroup', january)).toEqual({
      ex_offender: 1,
    });
  });

  it('B1.01: tells nobody about offending who may not know', async () => {
    const { accountableBodyId } = scene.place;
    const analyst = await world.signedIn(await world.user('AB_ANALYST', accountableBodyId));
    const asked = figuresOf(analyst, ['B1.01.offence_groups'], month);
    await expect(asked).rejects.toThrow(/FORBIDDEN/);
    await expect(membersOf(analyst, 'B1.01.offence_groups', month)).rejects.toThrow(/FORBIDDEN/);
  });

  it('B1.02 to B1.05: are split by the model of the first day', async () => {
    await start();
    await start();
    await start();
    await startOnSeqf();
    expect((await scene.inMonth('B1.02', january)).numerator).toBe(1);
    expect((await scene.inMonth('B1.03', january)).numerator).toBe(3);
    expect((await scene.inMonth('B1.04', january)).value).toBe(25);
    expect((await scene.inMonth('B1.05', january)).value).toBe(75);
  });

  it('B1.07: are in time when keyed within 15 working days of the input of the referral', async () => {
    // Input on Monday 12 January 2026: 15 working days later is Monday 2 February.
    await start({ keyed_into_prap_on: '2026-02-02' });
    await start({ keyed_into_prap_on: '2026-02-03' });
    await start();
    // Input on 9 November: due on 30 November, a week after today; it may still be in time.
    await world.journey.acknowledged(scene.place, {
      referred_on: '2026-11-09',
      input_on: '2026-11-09',
      acknowledged_on: '2026-11-10',
      started_on: '2026-11-16',
    });
    expect(await scene.share('B1.07', january)).toEqual([1, 3]);
    expect(await scene.inMonth('B1.07', '2026-11')).toMatchObject({ denominator: 0, value: null });
  });

  it('B1.08, B1.10 and B3.01: are held against the agreed profile, initiative starts apart', async () => {
    await profile(5);
    await start();
    await start();
    await start({ initiative_start: false });
    expect(await scene.inMonth('B1.08', january)).toMatchObject({ numerator: 3, value: 60 });
    expect(await scene.inMonth('B1.10', january)).toMatchObject({ numerator: 2, value: 40 });
    // The target is 80% of 5, so 2 more are needed.
    expect(await scene.inMonth('B3.01', january)).toMatchObject({
      value: 40,
      target: 80,
      status: 'red',
      toGo: 2,
      provisional: false,
    });
    expect(await scene.inMonth('B3.01', '2026-02')).toMatchObject({
      value: null,
      status: 'no_data',
    });
  });

  it('B1.11: are split by cohort', async () => {
    await start();
    await start();
    await start({ cohort: 'in_work_retention' });
    expect((await scene.inMonth('B1.11.out_of_work', january)).numerator).toBe(2);
    expect((await scene.inMonth('B1.11.in_work', january)).numerator).toBe(1);
  });
});

describe('referrals that did not become a start', () => {
  const why = { not_started_scenario: 'chose_not_to_start', not_started_reason: 'declined' };

  it('B1.06: rejected ones are a share of those made, with reasons', async () => {
    await world.journey.referred(scene.place, { rejected_on: '2026-01-15', ...why });
    await world.journey.referred(scene.place, {
      rejected_on: '2026-01-16',
      not_started_scenario: 'on_dwp_programme',
      not_started_reason: 'ineligible',
    });
    await world.journey.referred(scene.place, { rejected_on: '2026-02-01', ...why });
    await start();
    expect(await scene.share('B1.06', january)).toEqual([2, 4]);
    expect(await scene.parts('B1.06.reasons', 'notStartedReason', january)).toEqual({
      declined: 1,
      ineligible: 1,
    });
  });

  it('B1.09: not attending and not starting count only when cancelled, apart from each other', async () => {
    const cancelled = { cancelled_on: '2026-01-20', ...why };
    await world.journey.acknowledged(scene.place, { ...cancelled, did_not_attend: true });
    await world.journey.acknowledged(scene.place, cancelled);
    await world.journey.acknowledged(scene.place, cancelled);
    await world.journey.acknowledged(scene.place);
    expect(await scene.share('B1.09.did_not_attend', january)).toEqual([1, 4]);
    expect(await scene.share('B1.09.did_not_start', january)).toEqual([2, 4]);
  });
});
