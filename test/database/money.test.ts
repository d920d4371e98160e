import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Values } from '../support/world/insert';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type DatabaseWorld, openWorld } from './support';

let world: DatabaseWorld;
let place: Place;
let journey: Journey;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  place = await world.partnerOf(await world.accountableBody());
  journey = await world.journey.started(place);
});
afterAll(() => world?.close());

const add = (table: string, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const money = () =>
  world.factsOf(place.accountableBodyId, 'referral_money', 'referral_id', journey.referralId);
const job = {
  kind: 'employed',
  title: 'Baker',
  occupation: 'soc_9',
  sector: 'sic_c',
  employment_type: 'permanent',
  weekly_minutes: 1080,
  earnings_cycle: 'monthly',
};
const pay = (month: string, pence: number) =>
  add('earning', {
    period_from: `${month}-01`,
    period_to: `${month}-28`,
    gross_pence: pence,
    source: 'payslip',
  });
/** A rule of the journey's accountable body, from the beginning. */
const rule = (key: string, value: string | null) =>
  world.insert('rule_setting', {
    rule_key: key,
    value,
    valid_from: '2025-01-01',
    accountable_body_id: place.accountableBodyId,
  });

describe('money', () => {
  it('adds up over jobs from the start, and tells the pings', async () => {
    await pay('2025-12', 500_000);
    await pay('2026-05', 150_000);
    await pay('2026-08', 60_000);
    expect(await money()).toMatchObject({ cumulative_pence: 210_000, pings_reached: [1000, 2000] });
  });

  it('estimates nothing for a job that has not paid yet', async () => {
    await add('job', { ...job, started_on: '2026-11-23' });
    expect(await money()).toMatchObject({
      cumulative_pence: 0,
      weekly_average_pence: null,
      projected_higher_on: null,
    });
  });

  it('leaves the lower outcome open while DWP has not published the rule', async () => {
    await pay('2026-05', 400_000);
    expect(await money()).toMatchObject({
      awaiting_lower_rule: true,
      lower_threshold_pence: null,
      lower_reached_on: null,
    });
    await rule('lower_threshold_hours_a_week', '7');
    await rule('lower_threshold_weeks', '13');
    expect(await money()).toMatchObject({
      awaiting_lower_rule: false,
      lower_threshold_pence: 91 * 1271,
      lower_reached_on: '2026-05-28',
    });
  });

  it('reaches the higher outcome at 18 hours × 26 weeks at the wage rate of the day it is reached', async () => {
    await pay('2026-03', 571_428);
    // 468 hours at £12.21, the rate until 31 March 2026: reached to the penny.
    expect(await money()).toMatchObject({
      higher_reached_on: '2026-03-28',
      higher_threshold_pence: 571_428,
      hourly_rate_pence: 1221,
      rate_basis: 'achievement_date',
      projected_higher_on: null,
    });
    journey = await world.journey.started(place);
    await pay('2026-04', 571_428);
    expect(await money()).toMatchObject({
      higher_reached_on: null,
      higher_threshold_pence: 594_828,
      hourly_rate_pence: 1271,
    });
    await pay('2026-05', 23_400);
    expect(await money()).toMatchObject({ higher_reached_on: '2026-05-28' });
  });

  it('follows the rules: more than, rate of the start, each week at its own rate, rate for the age', async () => {
    await pay('2026-03', 571_428);
    await rule('threshold_comparison', 'more_than');
    expect(await money()).toMatchObject({ higher_reached_on: null });
    await world.sql(`delete from rule_setting where accountable_body_id = $1`, [
      place.accountableBodyId,
    ]);

    await rule('threshold_rate_date', 'start_date');
    journey = await world.journey.started(place);
    await pay('2026-05', 571_428);
    expect(await money()).toMatchObject({
      higher_reached_on: '2026-05-28',
      rate_basis: 'start_date',
    });

    await world.sql(`delete from rule_setting where accountable_body_id = $1`, [
      place.accountableBodyId,
    ]);
    await rule('threshold_rate_date', 'per_week_worked');
    journey = await world.journey.started(place);
    await pay('2026-03', 234 * 1221);
    await pay('2026-04', 234 * 1271 - 1);
    expect(await money()).toMatchObject({ higher_reached_on: null });
    await pay('2026-05', 1);
    expect(await money()).toMatchObject({ higher_reached_on: '2026-05-28' });

    await world.sql(`delete from rule_setting where accountable_body_id = $1`, [
      place.accountableBodyId,
    ]);
    await rule('threshold_wage_rate', 'rate_for_age');
    await world.sql(`select set_config('app.reason', 'Typing error', false)`);
    await world.sql(`update participant set date_of_birth = '2007-01-01' where id = $1`, [
      journey.participantId,
    ]);
    await world.sql(`select set_config('app.reason', '', false)`);
    expect(await money()).toMatchObject({ hourly_rate_pence: 1085 });
  });

  it('estimates the day of the higher outcome from the pay so far, only while in work', async () => {
    await add('earning', {
      period_from: '2026-10-01',
      period_to: '2026-10-28',
      gross_pence: 120_000,
      source: 'payslip',
    });
    expect(await money()).toMatchObject({
      projected_higher_on: null,
      weekly_average_pence: 30_000,
    });
    await add('job', { ...job, started_on: '2026-10-01' });
    // £4,748.28 are missing: 110.8 days at £300 a week.
    expect(await money()).toMatchObject({ projected_higher_on: '2027-02-16' });
  });

  it('measures in-work retention against its own threshold, and knows no lower one', async () => {
    journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
    await pay('2026-05', 594_828);
    expect(await money()).toMatchObject({
      higher_reached_on: '2026-05-28',
      lower_threshold_pence: null,
      awaiting_lower_rule: false,
    });
  });

  it('never uses a wage rate that nobody confirmed', async () => {
    expect(await world.sql(`select app.wage_rate_on('2027-06-01', 30) as pence`)).toEqual([
      { pence: 1271 },
    ]);
  });
});
