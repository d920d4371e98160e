import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Values } from '../support/world/insert';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type DatabaseWorld, openWorld, refusal, type Sql, today } from './support';

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

/** Works as the accountable body, so that what it writes is settled. */
const acting = <Result>(work: (sql: Sql) => Promise<Result>, reason = '') =>
  world.as({ role: 'AB_ADMINISTRATOR', organisationId: place.accountableBodyId, reason }, work);

const put = (table: string, values: Values, of: Journey = journey) =>
  acting(async (sql) => {
    const row = { ...world.journey.of(of), ...values };
    const columns = Object.keys(row);
    const places = columns.map((_column, index) => `$${index + 1}`);
    const [made] = await sql<{ id: string }>(
      `insert into ${table} (${columns}) values (${places}) returning id`,
      Object.values(row),
    );
    return made?.id as string;
  });
const pay = (from: string, to: string, pence: number, values: Values = {}, of: Journey = journey) =>
  put(
    'earning',
    { period_from: from, period_to: to, gross_pence: pence, source: 'payslip', ...values },
    of,
  );
const work = (startedOn: string, values: Values = {}) =>
  put('job', {
    kind: 'employed',
    title: 'Baker',
    occupation: 'soc_9',
    sector: 'sic_c',
    employment_type: 'permanent',
    weekly_minutes: 1080,
    earnings_cycle: 'monthly',
    started_on: startedOn,
    ...values,
  });
const correct = (table: string, id: string, change: string, reason = 'Typing error') =>
  acting((sql) => sql(`update ${table} set ${change} where id = $1`, [id]), reason);
/** A rule of the journey's accountable body from the beginning, set in a request. */
const rule = (key: string, value: string | null, validFrom = '2025-01-01') =>
  acting((sql) =>
    sql(
      `insert into rule_setting (rule_key, value, valid_from, accountable_body_id) values ($1, $2, $3, $4)`,
      [key, value, validFrom, place.accountableBodyId],
    ),
  );
/** Milestones of local records by type, each with its day. */
const reached = async (of: Journey = journey) =>
  Object.fromEntries(
    (
      await world.sql<{ type: string; day: string }>(
        `select type, achieved_on::text as day from milestone where referral_id = $1 and evidence_path = 'local_records'`,
        [of.referralId],
      )
    ).map(({ type, day }) => [type, day]),
  );
const withdrawn = () =>
  world.sql<Values>(
    `select type, achieved_on::text as day, reason, withdrawn_on::text as on from withdrawn_milestone
      where referral_id = $1 order by type`,
    [journey.referralId],
  );
const terms = async (type: string) =>
  (
    await world.sql<Values>(
      `select rate_basis as basis, hourly_rate_pence as rate, threshold_pence as pence from milestone
        where referral_id = $1 and type = $2 and evidence_path = 'local_records'`,
      [journey.referralId, type],
    )
  )[0];

/** 468 hours at £12.71, the National Living Wage from 1 April 2026. */
const higher = 468 * 1271;

describe('local milestones follow the records, or an outcome would be missed', () => {
  it('of jobs and earnings, the first time each is shown', async () => {
    await work('2026-03-02');
    expect(await reached()).toEqual({ job_start: '2026-03-02' });
    await pay('2026-05-01', '2026-05-31', 100_000);
    expect(await reached()).toEqual({
      job_start: '2026-03-02',
      first_earnings: '2026-05-31',
      ping_1000: '2026-05-31',
    });
    await pay('2026-06-01', '2026-06-30', 450_000);
    expect(await reached()).toMatchObject({ ping_1000: '2026-05-31', ping_5000: '2026-06-30' });
  });

  it('at the threshold to the penny, and not a penny below it', async () => {
    const earning = await pay('2026-05-01', '2026-05-31', higher - 1);
    expect(await reached()).not.toHaveProperty('higher');
    await correct('earning', earning, `gross_pence = ${higher}`);
    expect(await reached()).toHaveProperty('higher', '2026-05-31');
    expect(await terms('higher')).toEqual({ basis: 'achievement_date', rate: 1271, pence: higher });
  });

  it('a penny above it where the rule asks for more', async () => {
    await rule('threshold_comparison', 'more_than');
    const earning = await pay('2026-05-01', '2026-05-31', higher);
    expect(await reached()).not.toHaveProperty('higher');
    await correct('earning', earning, `gross_pence = ${higher + 1}`);
    expect(await reached()).toHaveProperty('higher', '2026-05-31');
  });

  it.each([
    // 468 hours at £12.21 are enough at the rate of the start, and of a job begun in March.
    ['start_date', '2026-04-30', 1221],
    ['first_job_start', '2026-04-30', 1221],
    // After 1 April £12.71 counts, and £234.00 are missing until May.
    ['achievement_date', '2026-05-31', 1271],
    // 234 hours at £12.21 by March, and 234 at £12.71 by May.
    ['per_week_worked', '2026-05-31', 1271],
  ])('with a wage rate that changes midway, by the rule %s', async (basis, on, rate) => {
    await rule('threshold_rate_date', basis);
    await work('2026-03-02');
    await pay('2026-03-02', '2026-03-31', 234 * 1221);
    await pay('2026-04-01', '2026-04-30', 234 * 1221);
    await pay('2026-05-01', '2026-05-31', 234 * 50);
    expect((await reached()).higher).toBe(basis === 'achievement_date' ? undefined : on);
    if (basis === 'achievement_date') {
      await pay('2026-05-01', '2026-05-31', 234 * 50);
      expect(await reached()).toHaveProperty('higher', on);
    }
    expect(await terms('higher')).toEqual({ basis, rate, pence: 468 * rate });
  });

  it('each day of a pay period that spans the change at its own rate', async () => {
    await rule('threshold_rate_date', 'per_week_worked');
    // Ten days at each rate: half of the pay is worth hours at £12.21, half at £12.71.
    const enough = Math.ceil(468 / (0.5 / 1221 + 0.5 / 1271));
    const earning = await pay('2026-03-22', '2026-04-10', enough - 1);
    expect(await reached()).not.toHaveProperty('higher');
    await correct('earning', earning, `gross_pence = ${enough}`);
    expect(await reached()).toHaveProperty('higher', '2026-04-10');
  });

  it('over two jobs with a gap between them', async () => {
    const first = await work('2026-03-02', {
      ended_on: '2026-04-30',
      leaving_reason: 'redundancy',
    });
    const second = await work('2026-07-01');
    await pay('2026-04-01', '2026-04-30', higher / 2, { job_id: first });
    await pay('2026-07-01', '2026-07-31', higher / 2, { job_id: second });
    expect(await reached()).toMatchObject({ job_start: '2026-03-02', higher: '2026-07-31' });
  });

  it('with late RTI: pay heard of later counts in its own time', async () => {
    await pay('2026-06-01', '2026-06-30', higher);
    await pay('2026-04-01', '2026-04-30', 100_000, { source: 'rti' });
    expect(await reached()).toMatchObject({
      first_earnings: '2026-04-30',
      ping_1000: '2026-04-30',
    });
    const [month] = await world.sql<Values>(
      `select reporting_month::text as month from milestone where referral_id = $1 and type = 'ping_1000'`,
      [journey.referralId],
    );
    expect(month).toEqual({ month: `${today.slice(0, 7)}-01` });
  });

  it('in-work retention has its own outcome, no first earnings and no lower outcome', async () => {
    journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
    await rule('lower_threshold_hours_a_week', '7');
    await rule('lower_threshold_weeks', '13');
    await pay('2026-05-01', '2026-05-31', higher);
    expect(Object.keys(await reached()).sort()).toEqual([
      'in_work',
      ...['ping_1000', 'ping_2000', 'ping_3000', 'ping_4000', 'ping_5000'],
    ]);
  });

  it('up to the end of tracking, while first earnings count on the programme alone', async () => {
    journey = await world.journey.ended(place, { ended_on: '2026-06-30' });
    await pay('2026-08-01', '2026-08-31', 100_000);
    await pay('2026-09-01', '2026-10-31', 100_000);
    // Nobody has said how long tracking lasts: nothing is cut off.
    expect(await reached()).toEqual({ ping_1000: '2026-08-31', ping_2000: '2026-10-31' });
    await rule('tracking_days', '62');
    expect(await reached()).toEqual({ ping_1000: '2026-08-31' });
    expect(await withdrawn()).toMatchObject([{ type: 'ping_2000', day: '2026-10-31' }]);
    await acting(
      (sql) =>
        sql(`update referral set ended_on = '2026-09-10' where id = $1`, [journey.referralId]),
      'Wrong day',
    );
    expect(await reached()).toEqual({
      first_earnings: '2026-08-31',
      ping_1000: '2026-08-31',
      ping_2000: '2026-10-31',
    });
  });
});

describe('a correction', () => {
  it('moves what was reached, and takes away what was not, with its reason', async () => {
    const earning = await pay('2026-05-01', '2026-05-31', 200_000);
    await correct('earning', earning, `period_to = '2026-05-28'`);
    expect(await reached()).toMatchObject({ ping_2000: '2026-05-28' });
    await correct('earning', earning, 'gross_pence = 150000', 'Payslip of a colleague');
    expect(await reached()).toEqual({ first_earnings: '2026-05-28', ping_1000: '2026-05-28' });
    expect(await withdrawn()).toEqual([
      { type: 'ping_2000', day: '2026-05-28', reason: 'Payslip of a colleague', on: today },
    ]);
    const evidence = await world.sql<Values>(
      `select action, reason from audit_event where table_name = 'milestone' and action <> 'insert'
         and participant_id = $1 and reason = 'Payslip of a colleague'`,
      [journey.participantId],
    );
    expect(evidence).toEqual([{ action: 'delete', reason: 'Payslip of a colleague' }]);
  });

  it('never touches what PRaP notified or what was claimed', async () => {
    const other = (type: string, path: string) =>
      world.insert('milestone', {
        ...world.journey.of(journey),
        type,
        achieved_on: '2026-05-05',
        reporting_month: '2026-05-01',
        evidence_path: path,
      });
    await other('ping_1000', 'prap');
    await other('self_employed', 'self_employed_claim');
    const earning = await pay('2026-05-01', '2026-05-31', 200_000);
    await correct('earning', earning, 'gross_pence = 0');
    expect(await reached()).toEqual({});
    const left = await world.sql<Values>(
      `select type, achieved_on::text as day from milestone where referral_id = $1 order by type`,
      [journey.referralId],
    );
    expect(left).toEqual([
      { type: 'ping_1000', day: '2026-05-05' },
      { type: 'self_employed', day: '2026-05-05' },
    ]);
  });

  it('withdraws by hand with a reason alone, and only what the actor can see', async () => {
    const { id } = await world.insert('milestone', {
      ...world.journey.of(journey),
      type: 'ping_1000',
      achieved_on: '2026-05-05',
      reporting_month: '2026-05-01',
      evidence_path: 'prap',
    });
    const take = 'select app.withdraw_milestone($1)';
    expect(await refusal(acting((sql) => sql(take, [id])))).toMatchObject({ code: 'PW001' });
    const stranger = await world.accountableBody();
    await world.as({ role: 'AB_ADMINISTRATOR', organisationId: stranger, reason: 'Mine' }, (sql) =>
      sql(take, [id]),
    );
    expect(await withdrawn()).toEqual([]);
    await acting((sql) => sql(take, [id]), 'Another person’s notice');
    expect(await withdrawn()).toMatchObject([{ reason: 'Another person’s notice' }]);
  });

  it('of a date of birth settles where the rate follows the age', async () => {
    await rule('threshold_wage_rate', 'rate_for_age');
    await pay('2026-05-01', '2026-05-31', 468 * 1085);
    expect(await reached()).not.toHaveProperty('higher');
    await acting(
      (sql) =>
        sql(`update participant set date_of_birth = '2007-01-01' where id = $1`, [
          journey.participantId,
        ]),
      'Passport seen',
    );
    expect(await reached()).toHaveProperty('higher', '2026-05-31');
    expect(await terms('higher')).toMatchObject({ rate: 1085 });
  });
});

describe('a rule that is set', () => {
  it('settles the journeys it is for, and keeps the terms with each milestone', async () => {
    await pay('2026-05-01', '2026-05-31', 91 * 1271);
    await rule('lower_threshold_hours_a_week', '7');
    expect(await reached()).not.toHaveProperty('lower');
    await rule('lower_threshold_weeks', '13');
    expect(await reached()).toHaveProperty('lower', '2026-05-31');
    await rule('higher_threshold_weeks', '13', '2026-02-01');
    // The journey started before the day from which the setting counts.
    expect(await reached()).not.toHaveProperty('higher');
  });

  it('nationally settles by age too, although the one who sets it sees nobody', async () => {
    await rule('threshold_wage_rate', 'rate_for_age');
    await pay('2026-05-01', '2026-05-31', higher);
    await world.as(
      { role: 'SYSTEM_ADMINISTRATOR', organisationId: await world.department() },
      (sql) =>
        sql(
          `insert into rule_setting (rule_key, value, valid_from) values ('earnings_ping_1000', '120000', '2025-06-01')`,
        ),
    );
    expect(await reached()).toMatchObject({ higher: '2026-05-31', ping_1000: '2026-05-31' });
    await world.sql(
      `delete from rule_setting where rule_key = 'earnings_ping_1000' and valid_from = '2025-06-01'`,
    );
  });
});

describe('whatever the order', () => {
  const period = fc.record({
    month: fc.integer({ min: 2, max: 10 }),
    pence: fc.integer({ min: 0, max: 300_000 }),
  });

  it('the same earnings give the same milestones, and settling again changes nothing', async () => {
    const some = fc.array(period, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, fc.infiniteStream(fc.nat()), async (earnings, places) => {
        const shuffled = earnings
          .map((each) => ({ each, at: places.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ each }) => each);
        const outcome = async (list: typeof earnings) => {
          const of = await world.journey.started(place);
          for (const { month, pence } of list) {
            const two = String(month).padStart(2, '0');
            await pay(`2026-${two}-01`, `2026-${two}-28`, pence, {}, of);
          }
          const before = await reached(of);
          await acting((sql) => sql('select app.settle_milestones($1)', [[of.referralId]]));
          expect(await reached(of)).toEqual(before);
          return before;
        };
        expect(await outcome(shuffled)).toEqual(await outcome(earnings));
      }),
      { numRuns: 12 },
    );
  });

  it('two colleagues who record at the same moment miss nothing', async () => {
    const open = async (pence: number) => {
      const other = await openSecond();
      return { other, pence };
    };
    const both = await Promise.all([open(60_000), open(60_000)]);
    await Promise.all(
      both.map(({ other, pence }, index) =>
        other.record(journey, place, `2026-0${index + 4}-28`, pence),
      ),
    );
    await Promise.all(both.map(({ other }) => other.close()));
    expect(await reached()).toMatchObject({ ping_1000: '2026-05-28' });
  });
});

/** A second connection that records pay in a transaction of its own, which it keeps open for a moment. */
async function openSecond() {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  return {
    close: () => client.end(),
    record: async (of: Journey, { accountableBodyId }: Place, to: string, pence: number) => {
      await client.query('begin');
      await client.query(
        `select set_config('app.role', 'AB_ADMINISTRATOR', true), set_config('app.organisation_id', $1, true),
                set_config('app.today', $2, true), set_config('role', 'placewell_app', true)`,
        [accountableBodyId, today],
      );
      await client.query(
        `insert into earning (accountable_body_id, partner_id, referral_id, period_from, period_to, gross_pence, source)
         values ($1, $2, $3, $4, $4, $5, 'payslip')`,
        [of.accountableBodyId, of.partnerId, of.referralId, to, pence],
      );
      await client.query('select pg_sleep(0.05)');
      await client.query('commit');
    },
  };
}
