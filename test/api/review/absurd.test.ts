import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';

let world: World;
let place: Place;
let administrator: Awaited<ReturnType<World['signedIn']>>;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  administrator = await world.signedIn(
    await world.user('AB_ADMINISTRATOR', place.accountableBodyId),
  );
});
afterAll(() => world?.stop());

const faults = async (name: string, input: object) => {
  const { errors } = await command(administrator, name, input);
  return Object.keys(errors ?? {});
};

describe('what somebody enters by mistake', () => {
  it('never makes a list fail that adds it up', async () => {
    const { referralId } = await world.journey.started(place);
    await world.owner.query(
      `insert into earning (accountable_body_id, partner_id, referral_id, period_from, period_to, source, gross_pence)
       select $1, $2, $3, day, day, 'payslip', 100000000
         from generate_series(date '2026-06-01', date '2026-06-30', '1 day') day`,
      [place.accountableBodyId, place.partnerId, referralId],
    );
    const { referral } = await administrator.request<{ referral: object }>(
      gql`query ($id: ID!) { referral(id: $id) { cumulativePence weeklyAveragePence } }`,
      { id: referralId },
    );
    expect(referral).toEqual({ cumulativePence: 2_147_483_647, weeklyAveragePence: 501_079_518 });
  });

  it.each([
    ['higher_threshold_hours_a_week', '169'],
    ['higher_threshold_weeks', '0'],
    ['start_keying_working_days', '999999999'],
    ['out_of_work_support_months', '121'],
  ])('is refused as the value of the rule %s', async (ruleKey, value) => {
    const input = { ruleKey, value, validFrom: '2026-01-01', reason: 'A test.' };
    expect(await faults('setRule', input)).toEqual(['value']);
    const insert = world.insert('rule_setting', {
      accountable_body_id: place.accountableBodyId,
      rule_key: ruleKey,
      value,
      valid_from: '2026-01-01',
    });
    await expect(insert).rejects.toMatchObject({ code: 'PW003' });
  });

  it('is refused at its field: years, periods, months yet to come, minutes of nothing', async () => {
    const { referralId } = await world.journey.started(place);
    const pay = { referralId, grossPence: 1, source: 'payslip', periodTo: '2026-04-30' };
    const session = {
      referralId,
      heldOn: '2026-11-20',
      mode: 'telephone',
      contents: [],
      attendance: 'attended',
    };
    const milestone = {
      referralId,
      type: 'job_start',
      achievedOn: '2026-03-02',
      evidencePath: 'prap',
    };
    expect(await faults('recordEarnings', { ...pay, periodFrom: '1899-12-31' })).toEqual([
      'periodFrom',
    ]);
    expect(await faults('recordEarnings', { ...pay, periodFrom: '2024-01-01' })).toEqual([
      'periodFrom',
    ]);
    expect(await faults('recordSession', { ...session, minutes: 0 })).toEqual(['minutes']);
    expect(
      await faults('confirmMilestone', { ...milestone, reportingMonth: '2026-12-01' }),
    ).toEqual(['reportingMonth']);
  });
});

describe('a milestone', () => {
  it('keeps the wage rate of the day it was reached, not of the day it is confirmed', async () => {
    const { referralId } = await world.journey.started(place);
    const { data } = await command(
      administrator,
      'confirmMilestone',
      { referralId, type: 'higher', achievedOn: '2026-03-31', evidencePath: 'prap' },
      'hourlyRatePence thresholdPence',
    );
    expect(data).toEqual({ hourlyRatePence: 1221, thresholdPence: 571_428 });
  });
});

describe('KPIs', () => {
  it('count the whole of the last month, whichever day of it is given', async () => {
    await world.journey.acknowledged(place, { started_on: '2026-11-20' });
    const at = (to: string) =>
      administrator.request(
        gql`query ($input: KpiInput!) { kpis(input: $input) { measureId numerator } }`,
        { input: { from: '2026-11-01', to, basis: 'in_month' } },
      );
    expect(JSON.stringify(await at('2026-11-30'))).toContain('"numerator":1');
    expect(await at('2026-11-01')).toEqual(await at('2026-11-30'));
  });
});

describe('an idempotency key', () => {
  const sent = async (key: string, document: string) => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: await world.cookieOf(await world.user('AB_ADMINISTRATOR', place.accountableBodyId)),
        origin: world.url,
        'idempotency-key': key,
      },
      body: JSON.stringify({ query: document }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.map(({ extensions }) => extensions.code);
  };

  it('is not cut off: two long ones never become one', async () => {
    expect(await sent('k'.repeat(201), '{ viewer { id } }')).toEqual(['BAD_USER_INPUT']);
    expect(await sent('k'.repeat(200), '{ viewer { id } }')).toBeUndefined();
  });

  it('is for one command: none of two is done', async () => {
    const view = (name: string) =>
      `saveView(input: { resource: "referrals", name: "${name}", filter: {} }) { id }`;
    expect(await sent('two', `mutation { a: ${view('A')} b: ${view('B')} }`)).toContain(
      'BAD_USER_INPUT',
    );
    const { rows } = await world.owner.query('select 1 from saved_view');
    expect(rows).toEqual([]);
  });
});
