// Row-level security by itself: no filter of the application stands before these statements.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type Acting, type DatabaseWorld, openWorld, refusal } from './support';

let world: DatabaseWorld;
let body: string;
let here: Place;
let there: Place;
let journey: Journey;
let elsewhere: Journey;
const denied = { code: '42501' };

beforeAll(async () => {
  world = await openWorld();
  body = await world.accountableBody();
  here = await world.partnerOf(body);
  there = await world.partnerOf(body);
  journey = await world.journey.started(here);
  elsewhere = await world.journey.started(there);
});
afterAll(() => world?.close());

const manager = (place: Place): Acting => ({
  role: 'PARTNER_MANAGER',
  organisationId: place.partnerId,
});
const administrator = (): Acting => ({ role: 'AB_ADMINISTRATOR', organisationId: body });
const referralsOf = (acting: Acting) =>
  world.as(acting, async (sql) =>
    (await sql<{ id: string }>('select id from referral order by referred_on, id')).map(
      ({ id }) => id,
    ),
  );
const session = (of: Journey) => ({
  ...world.journey.of(of),
  held_on: '2026-11-20',
  minutes: 30,
  mode: 'telephone',
  attendance: 'attended',
});
const inserting = (acting: Acting, table: string, values: Record<string, unknown>) =>
  world.as(acting, (sql) =>
    sql(
      `insert into ${table} (${Object.keys(values).join(', ')})
       values (${Object.keys(values).map((_name, index) => `$${index + 1}`)}) returning id`,
      Object.values(values),
    ),
  );

describe('without an actor', () => {
  it('a request sees no row of any table', async () => {
    const tables = await world.sql<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace
         and relkind in ('r', 'v') and has_table_privilege('placewell_app', oid, 'select')`,
    );
    expect(tables.length).toBeGreaterThan(35);
    await world.sql('begin');
    await world.sql(`select set_config('role', 'placewell_app', true)`);
    for (const { name } of tables) {
      expect({ name, rows: await world.sql(`select from ${name}`) }).toEqual({ name, rows: [] });
    }
    await world.sql('rollback');
  });
});

describe('an accountable body', () => {
  it('sees all its partners’ people and nobody else’s', async () => {
    const foreign = await world.journey.started(
      await world.partnerOf(await world.accountableBody()),
    );
    const seen = await referralsOf(administrator());
    expect(seen).toContain(journey.referralId);
    expect(seen).toContain(elsewhere.referralId);
    expect(seen).not.toContain(foreign.referralId);
    expect(await refusal(inserting(administrator(), 'session', session(foreign)))).toMatchObject(
      denied,
    );
  });
});

describe('a partner', () => {
  it('sees its own people only, in every table and derived view', async () => {
    expect(await referralsOf(manager(here))).toEqual([journey.referralId]);
    const counts = await world.as(manager(here), (sql) =>
      sql(`select (select count(*)::int from participant) as people,
             (select count(*)::int from expression_of_interest) as expressions,
             (select count(*)::int from model_period) as periods,
             (select count(*)::int from participant_state) as states,
             (select count(*)::int from mi.programme_start) as starts`),
    );
    expect(counts).toEqual([{ people: 1, expressions: 1, periods: 1, states: 1, starts: 1 }]);
  });

  it('cannot reach another partner’s person, even when it knows the id', async () => {
    const { partnerId: partner_id, accountableBodyId: accountable_body_id } = here;
    expect(
      await refusal(
        inserting(manager(here), 'expression_of_interest', {
          accountable_body_id,
          partner_id,
          participant_id: elsewhere.participantId,
          submitted_on: '2026-11-20',
          source: 'self',
          declared_employment_status: 'not_in_employment',
          declared_eligibility_basis: 'disabled',
          privacy_notice_version: '1',
        }),
      ),
    ).toMatchObject(denied);
    expect(await refusal(inserting(manager(here), 'session', session(elsewhere)))).toMatchObject(
      denied,
    );
    const changed = await world.as(manager(here), (sql) =>
      sql(`update participant set town = 'Elsewhere' where id = $1 returning id`, [
        elsewhere.participantId,
      ]),
    );
    expect(changed).toEqual([]);
  });

  it('makes a new person for itself, not for a colleague', async () => {
    const person = { accountable_body_id: body, forename: 'Nia', surname: 'New' };
    const made = await inserting(manager(here), 'participant', {
      ...person,
      reference: 'PW-NEWNEW01',
      partner_ids: [here.partnerId],
    });
    expect(made).toHaveLength(1);
    expect(
      await refusal(
        inserting(manager(here), 'participant', {
          ...person,
          reference: 'PW-NEWNEW02',
          partner_ids: [there.partnerId],
        }),
      ),
    ).toMatchObject(denied);
  });

  it('learns that a person is known to the accountable body, and nothing more', async () => {
    await world.journey.person(there, { nino_encrypted: Buffer.from('x'), nino_index: 'index-1' });
    const known = (acting: Acting) =>
      world.as(acting, (sql) => sql(`select app.known_elsewhere($1, 'index-1') as known`, [body]));
    expect(await known(manager(here))).toEqual([{ known: true }]);
    expect(await known(manager(there))).toEqual([{ known: false }]);
    const stranger = await world.partnerOf(await world.accountableBody());
    expect(await known(manager(stranger))).toEqual([{ known: false }]);
  });

  it('sees nothing without an agreement, before it, after it, or while no data sharing is in force', async () => {
    const cases = [
      { valid_to: '2026-11-22' },
      { valid_from: '2026-11-24' },
      { data_sharing_from: null },
      { data_sharing_from: '2026-11-24' },
      { data_sharing_to: '2026-11-22' },
    ];
    for (const values of cases) {
      const place = await world.partnerOf(body, values);
      const { referralId } = await world.journey.started(place);
      expect({ values, seen: await referralsOf(manager(place)) }).toEqual({ values, seen: [] });
      expect(await referralsOf(administrator())).toContain(referralId);
    }
    const lastDay = await world.partnerOf(body, { data_sharing_to: '2026-11-23' });
    await world.journey.started(lastDay);
    expect(await referralsOf(manager(lastDay))).toHaveLength(1);
  });

  it('in-house is limited to its own people although its organisation leads the programme', async () => {
    const own = await world.inHouseOf(body);
    const { referralId } = await world.journey.started(own);
    expect(await referralsOf(manager(own))).toEqual([referralId]);
  });
});

describe('roles that work with no people', () => {
  it.each(['DWP_VIEWER', 'SYSTEM_ADMINISTRATOR'] as const)('%s sees none', async (role) => {
    const [organisation] = await world.sql<{ id: string }>(
      `insert into organisation (kind, name, name_cy, code) values ('dwp', $1, $1, $1) returning id`,
      [role],
    );
    const organisationId = organisation?.id ?? '';
    expect(await referralsOf({ role, organisationId })).toEqual([]);
    expect(await referralsOf({ role, organisationId: body })).toEqual([]);
  });

  it('a role that nobody knows sees none', async () => {
    expect(await referralsOf({ role: 'OWNER' as never, organisationId: body })).toEqual([]);
  });
});

describe('an Employment Specialist', () => {
  it('writes to the own caseload and reads the partner’s', async () => {
    const mine = await world.specialist(here);
    const colleague = await world.specialist(here);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
      id: mine.userId,
    };
    const own = await world.journey.started(here, mine.id);
    const hers = await world.journey.started(here, colleague.id);
    expect(await referralsOf(acting)).toEqual(
      expect.arrayContaining([own.referralId, hers.referralId]),
    );
    expect(await inserting(acting, 'session', session(own))).toHaveLength(1);
    expect(await refusal(inserting(acting, 'session', session(hers)))).toMatchObject(denied);
    const acknowledged = (of: Journey) =>
      world.as(acting, (sql) =>
        sql('update referral set prap_reference = $1 where id = $2 returning id', [
          'R1',
          of.referralId,
        ]),
      );
    expect(await acknowledged(own)).toHaveLength(1);
    expect(await acknowledged(hers)).toEqual([]);
    const renamed = (of: Journey) =>
      world.as(acting, (sql) =>
        sql(`update participant set town = 'Deal' where id = $1 returning id`, [of.participantId]),
      );
    expect(await renamed(own)).toHaveLength(1);
    expect(await renamed(hers)).toEqual([]);
  });

  it('takes on a journey that is nobody’s, but no colleague’s and not for a colleague', async () => {
    const mine = await world.specialist(here);
    const colleague = await world.specialist(here);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
    };
    const assign = (of: Journey, specialistId: string, startsOn: string) =>
      inserting(acting, 'assignment', {
        ...world.journey.of(of),
        specialist_id: specialistId,
        starts_on: startsOn,
      });
    const free = await world.journey.started(here);
    expect(await refusal(assign(free, colleague.id, '2026-11-23'))).toMatchObject(denied);
    expect(await assign(free, mine.id, '2026-11-23')).toHaveLength(1);
    const hers = await world.journey.started(here, colleague.id);
    await world.sql(`update assignment set ends_on = '2026-12-31' where referral_id = $1`, [
      hers.referralId,
    ]);
    expect(await refusal(assign(hers, mine.id, '2027-01-01'))).toMatchObject(denied);
  });

  it('still completes the record of a journey that ended in the own hands', async () => {
    const mine = await world.specialist(here);
    const own = await world.journey.started(here, mine.id);
    await world.sql(
      `update referral set ended_on = '2026-10-30', end_reason = 'found_work' where id = $1`,
      [own.referralId],
    );
    await world.sql(`update assignment set ends_on = '2026-10-30' where referral_id = $1`, [
      own.referralId,
    ]);
    const acting: Acting = {
      role: 'EMPLOYMENT_SPECIALIST',
      organisationId: here.partnerId,
      specialistId: mine.id,
    };
    const earning = { period_from: '2026-10-01', period_to: '2026-10-31', gross_pence: 90_000 };
    expect(
      await inserting(acting, 'earning', {
        ...world.journey.of(own),
        ...earning,
        source: 'payslip',
      }),
    ).toHaveLength(1);
  });
});

describe('those who may not see identity', () => {
  it('count people and read no name, birth date, NINO, contact, note or offence', async () => {
    const analyst: Acting = { role: 'AB_ANALYST', organisationId: body };
    const hidden = {
      participant: [
        'forename',
        'middle_names',
        'surname',
        'preferred_name',
        'date_of_birth',
        'nino_encrypted',
        'nino_index',
        'address_line1',
        'address_line2',
        'postcode',
        'phone',
        'email',
        'offence_groups',
        'partner_reference',
      ],
      session: ['note'],
      vocational_profile: ['strengths', 'goals', 'support_needs', 'disclosure'],
      employer: ['contact_name', 'contact_email', 'contact_phone'],
    };
    for (const [table, columns] of Object.entries(hidden)) {
      for (const column of columns) {
        const looked = world.as(analyst, (sql) => sql(`select ${column} from ${table}`));
        expect({ column, ...(await refusal(looked)) }).toMatchObject({ column, ...denied });
      }
    }
    const [figures] = await world.as(analyst, (sql) =>
      sql(`select (select count(*)::int from participant where reference like 'PW-%') as people,
             (select count(*)::int from mi.initiative_start) as starts,
             (select min(age_at_start) from referral_state) as youngest`),
    );
    expect(figures).toMatchObject({ youngest: 35 });
    expect(figures?.people).toBeGreaterThan(3);
    expect(figures?.starts).toBeGreaterThan(3);
  });

  it('can ask every derived view and every measure', async () => {
    const views = await world.sql<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind = 'v'
         and relnamespace in ('public'::regnamespace, 'mi'::regnamespace)`,
    );
    expect(views.length).toBeGreaterThan(15);
    for (const { name } of views) {
      const rows = await world.as({ role: 'BI_READER', organisationId: body }, (sql) =>
        sql(`select count(v)::int as n from ${name} v`),
      );
      expect(rows).toHaveLength(1);
    }
  });
});

describe('accounts', () => {
  it('give nobody more than their giver has', async () => {
    const account = (role: string, organisation_id: string, email: string) => ({
      name: 'Test account',
      email,
      role,
      organisation_id,
    });
    const own = await world.inHouseOf(await world.accountableBody());
    expect(
      await refusal(
        inserting(
          manager(own),
          'app_user',
          account('AB_ADMINISTRATOR', own.partnerId, 'a@example.org'),
        ),
      ),
    ).toMatchObject(denied);
    expect(
      await refusal(
        inserting(
          administrator(),
          'app_user',
          account('SYSTEM_ADMINISTRATOR', body, 'b@example.org'),
        ),
      ),
    ).toMatchObject(denied);
    expect(
      await inserting(
        manager(here),
        'app_user',
        account('EMPLOYMENT_SPECIALIST', here.partnerId, 'c@example.org'),
      ),
    ).toHaveLength(1);
    const promoted = world.as(manager(here), (sql) =>
      sql(`update app_user set organisation_id = $1 where email = 'c@example.org'`, [
        there.partnerId,
      ]),
    );
    expect(await refusal(promoted)).toMatchObject(denied);
  });
});

describe('rules and profiles', () => {
  it('of an accountable body are its own; the national ones the system administrator’s', async () => {
    const setting = { rule_key: 'caseload_cap', value: '23', valid_from: '2026-11-01' };
    const [made] = await inserting(administrator(), 'rule_setting', {
      ...setting,
      accountable_body_id: body,
    });
    expect(made).toBeDefined();
    expect(await refusal(inserting(administrator(), 'rule_setting', setting))).toMatchObject(
      denied,
    );
    const other = await world.accountableBody();
    const seen = await world.as({ role: 'AB_ADMINISTRATOR', organisationId: other }, (sql) =>
      sql(`select id from rule_setting where id = $1`, [made?.id]),
    );
    expect(seen).toEqual([]);
  });

  it('keep an agreed profile as it was agreed', async () => {
    const profile = await world.insert('start_profile', {
      accountable_body_id: body,
      version_number: 1,
      status: 'draft',
    });
    const line = {
      accountable_body_id: body,
      profile_id: profile.id,
      month: '2026-12-01',
      starts: 20,
    };
    expect(await inserting(administrator(), 'start_profile_line', line)).toHaveLength(1);
    await world.sql(
      `update start_profile set status = 'agreed', agreed_on = '2026-11-20' where id = $1`,
      [profile.id],
    );
    expect(await refusal(inserting(administrator(), 'start_profile_line', line))).toMatchObject(
      denied,
    );
    const changed = await world.as(administrator(), (sql) =>
      sql('update start_profile_line set starts = 1 where profile_id = $1 returning id', [
        profile.id,
      ]),
    );
    expect(changed).toEqual([]);
  });
});
