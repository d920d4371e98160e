// Each KPI is two sets of the schema mi. What is in a set, on which day, and what is not.
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

/** The days on which the journey (or a row) is counted, as an analyst of the accountable body sees the set. */
const counted = (set: string, of = journey.referralId) =>
  world.as({ role: 'AB_ANALYST', organisationId: place.accountableBodyId }, async (sql) =>
    (
      await sql<{ day: string }>(
        `select happened_on::text as day from mi.${set} where subject = $1`,
        [of],
      )
    ).map(({ day }) => day),
  );
const reach = (type: string, on: string, path = 'local_records', values: Values = {}) =>
  world.insert('milestone', {
    ...world.journey.of(journey),
    type,
    achieved_on: on,
    reporting_month: `${on.slice(0, 7)}-01`,
    evidence_path: path,
    ...values,
  });
const retention = async () => {
  journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
};
const ruleOn = (rule_key: string) =>
  world.insert('rule_setting', {
    rule_key,
    value: 'true',
    valid_from: '2025-01-01',
    accountable_body_id: place.accountableBodyId,
  });

describe('the sets of the seven KPIs', () => {
  it('all exist, for every measure that the catalogue names', async () => {
    const missing = await world.sql(
      `select id, set_name from measure, unnest(array[numerator, denominator]) set_name
        where set_name is not null and to_regclass('mi.' || set_name) is null`,
    );
    expect(missing).toEqual([]);
  });

  it('have the same columns, so that one evaluator serves them all', async () => {
    const shapes = await world.sql<{ columns: string }>(
      `select distinct (
         select string_agg(a.attname || ' ' || format_type(a.atttypid, null), ', ' order by a.attname)
           from pg_attribute a where a.attrelid = to_regclass('mi.' || set_name)) as columns
         from measure, unnest(array[numerator, denominator]) set_name`,
    );
    expect(shapes).toHaveLength(1);
    expect(shapes[0]?.columns).toContain('subject uuid');
  });
});

describe('starts', () => {
  it('count on the day of the start; an initiative start is marked', async () => {
    expect(await counted('initiative_start')).toEqual(['2026-01-19']);
    expect(await counted('programme_start')).toEqual(['2026-01-19']);
    await world.sql('update referral set initiative_start = false where id = $1', [
      journey.referralId,
    ]);
    expect(await counted('initiative_start')).toEqual([]);
    expect(await counted('programme_start')).toEqual(['2026-01-19']);
    journey = await world.journey.acknowledged(place);
    expect(await counted('programme_start')).toEqual([]);
  });

  it('break down by the model of the first day, even for those who moved', async () => {
    await world.sql(`update model_period set ends_on = '2026-02-28' where referral_id = $1`, [
      journey.referralId,
    ]);
    await world.insert('model_period', {
      ...world.journey.of(journey),
      model: 'seqf',
      starts_on: '2026-03-01',
    });
    await reach('higher', '2026-08-01');
    const models = await world.sql(
      `select model, cohort, quantity from mi.initiative_start where subject = $1
        union all select model, cohort, quantity from mi.higher_outcome where subject = $1`,
      [journey.referralId],
    );
    const row = { model: 'ips', cohort: 'out_of_work', quantity: 1 };
    expect(models).toEqual([row, row]);
  });

  it('are profiled by the latest version that was agreed', async () => {
    const profile = (version_number: number, status: string) =>
      world.insert('start_profile', {
        accountable_body_id: place.accountableBodyId,
        version_number,
        status,
        agreed_on: status === 'agreed' ? '2026-01-05' : null,
      });
    const versions = [
      await profile(1, 'agreed'),
      await profile(2, 'agreed'),
      await profile(3, 'draft'),
    ];
    for (const [index, version] of versions.entries()) {
      await world.insert('start_profile_line', {
        accountable_body_id: place.accountableBodyId,
        profile_id: version.id,
        month: '2026-02-01',
        starts: 10 * (index + 1),
      });
    }
    const [expected] = await world.sql(
      'select sum(quantity)::int as starts from mi.profiled_start where accountable_body_id = $1',
      [place.accountableBodyId],
    );
    expect(expected).toEqual({ starts: 20 });
  });
});

describe('outcomes', () => {
  it('count once, on the earliest day, whatever the path of evidence', async () => {
    await reach('higher', '2026-08-20', 'prap');
    await reach('higher', '2026-08-03', 'local_records');
    await reach('self_employed', '2026-09-01', 'self_employed_claim');
    expect(await counted('higher_outcome')).toEqual(['2026-08-03']);
    expect(await counted('lower_outcome')).toEqual([]);
  });

  it('of retention are higher outcomes too, and lower ones or first earnings only by rule', async () => {
    await retention();
    await reach('in_work', '2026-08-03');
    expect(await counted('higher_outcome')).toEqual(['2026-08-03']);
    expect(await counted('in_work_higher_outcome')).toEqual(['2026-08-03']);
    expect(await counted('in_work_start')).toEqual(['2026-01-19']);
    expect(await counted('lower_outcome')).toEqual([]);
    expect(await counted('first_earnings')).toEqual([]);
    await ruleOn('in_work_higher_counts_as_lower');
    await ruleOn('in_work_counts_as_first_earnings');
    expect(await counted('lower_outcome')).toEqual(['2026-08-03']);
    expect(await counted('first_earnings')).toEqual(['2026-01-19']);
    expect(await counted('out_of_work_lower_outcome')).toEqual([]);
  });

  it('of starts that are no initiative starts are not in their KPIs', async () => {
    await reach('first_earnings', '2026-04-01');
    expect(await counted('first_earnings')).toEqual(['2026-04-01']);
    await world.sql('update referral set initiative_start = false where id = $1', [
      journey.referralId,
    ]);
    expect(await counted('first_earnings')).toEqual([]);
  });
});

describe('conversions of people out of work', () => {
  it('go from the first job since the start to the lower and on to the higher outcome', async () => {
    const job = {
      ...world.journey.of(journey),
      kind: 'employed',
      title: 'Baker',
      occupation: 'soc_9',
      sector: 'sic_c',
      employment_type: 'permanent',
      weekly_minutes: 1080,
      earnings_cycle: 'monthly',
    };
    await world.insert('job', { ...job, started_on: '2025-06-01', ended_on: '2025-08-01' });
    expect(await counted('out_of_work_job_start')).toEqual([]);
    await world.insert('job', { ...job, started_on: '2026-03-02' });
    await world.insert('job', { ...job, started_on: '2026-05-04' });
    expect(await counted('out_of_work_job_start')).toEqual(['2026-03-02']);
    await reach('lower', '2026-05-15');
    expect(await counted('job_start_with_lower_outcome')).toEqual(['2026-05-15']);
    expect(await counted('lower_outcome_with_higher_outcome')).toEqual([]);
    await reach('higher', '2026-09-15');
    expect(await counted('lower_outcome_with_higher_outcome')).toEqual(['2026-09-15']);
  });

  it('take a job start that only PRaP tells of', async () => {
    await reach('job_start', '2026-03-05', 'prap');
    expect(await counted('out_of_work_job_start')).toEqual(['2026-03-05']);
  });

  it('leave out who has no job start, and people in retention', async () => {
    await reach('lower', '2026-05-15');
    expect(await counted('out_of_work_lower_outcome')).toEqual(['2026-05-15']);
    expect(await counted('job_start_with_lower_outcome')).toEqual([]);
    await retention();
    await reach('job_start', '2026-03-05');
    expect(await counted('out_of_work_job_start')).toEqual([]);
  });
});
