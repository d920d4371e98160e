import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../support/world/organisations';
import { type Acting, type DatabaseWorld, openWorld, refusal } from './support';

let world: DatabaseWorld;
let body: string;
let here: Place;
const denied = { code: '42501' };
beforeAll(async () => {
  world = await openWorld();
  body = await world.accountableBody();
  here = await world.partnerOf(body);
  for (let people = 0; people < 4; people += 1) await world.journey.started(here);
});
afterAll(() => world?.close());

const manager = (place: Place): Acting => ({
  role: 'PARTNER_MANAGER',
  organisationId: place.partnerId,
});
const administrator = (): Acting => ({ role: 'AB_ADMINISTRATOR', organisationId: body });

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

  it('can ask every derived view and every measure but those of identity and criminal-offence data', async () => {
    const withheld = ['mi.start_in_offence_group', 'possible_duplicate'];
    const found = await world.sql<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relkind = 'v'
         and relnamespace in ('public'::regnamespace, 'mi'::regnamespace)`,
    );
    const views = found.filter(({ name }) => !withheld.includes(name));
    expect(views).toHaveLength(found.length - withheld.length);
    for (const name of withheld) {
      const asked = world.as({ role: 'BI_READER', organisationId: body }, (sql) =>
        sql(`select count(*) from ${name}`),
      );
      expect(await refusal(asked)).toMatchObject({ code: '42501' });
    }
    expect(views.length).toBeGreaterThan(15);
    for (const { name } of views) {
      const rows = await world.as({ role: 'BI_READER', organisationId: body }, (sql) =>
        sql(`select count(v)::int as n from ${name} v`),
      );
      expect(rows).toHaveLength(1);
    }
  });
});

describe('functions that act as the owner', () => {
  it('change people for nobody who may not see them, and look into nobody’s records for sign-in', async () => {
    const granted = await world.sql<{ role: string; name: string }>(
      `select r.role, f.proname as name
         from pg_proc f cross join unnest(array['placewell_reader', 'placewell_auth']) r(role)
        where f.pronamespace = 'app'::regnamespace and f.prosecdef and f.prorettype <> 'trigger'::regtype
          and has_function_privilege(r.role, f.oid, 'execute')`,
    );
    // What views and policies of theirs ask, what is their own, and the evidence of what they do.
    const theirs = [
      'age_on',
      'answer_return',
      'begin_download',
      'begin_return_download',
      'is_of_dwp',
      'keep_download',
      'log_read',
      'may_manage',
      'on_caseload',
      'scope_of',
      'set_locale',
    ];
    expect([...new Set(granted.map(({ name }) => name))].sort()).toEqual(theirs);
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
        world.insertAs(
          manager(own),
          'app_user',
          account('AB_ADMINISTRATOR', own.partnerId, 'a@example.org'),
        ),
      ),
    ).toMatchObject(denied);
    expect(
      await refusal(
        world.insertAs(
          administrator(),
          'app_user',
          account('SYSTEM_ADMINISTRATOR', body, 'b@example.org'),
        ),
      ),
    ).toMatchObject(denied);
    expect(
      await world.insertAs(
        manager(here),
        'app_user',
        account('EMPLOYMENT_SPECIALIST', here.partnerId, 'c@example.org'),
      ),
    ).toHaveLength(1);
    const there = await world.partnerOf(body);
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
    const [made] = await world.insertAs(administrator(), 'rule_setting', {
      ...setting,
      accountable_body_id: body,
    });
    expect(made).toBeDefined();
    expect(await refusal(world.insertAs(administrator(), 'rule_setting', setting))).toMatchObject(
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
    expect(await world.insertAs(administrator(), 'start_profile_line', line)).toHaveLength(1);
    await world.sql(
      `update start_profile set status = 'agreed', agreed_on = '2026-11-20' where id = $1`,
      [profile.id],
    );
    expect(
      await refusal(world.insertAs(administrator(), 'start_profile_line', line)),
    ).toMatchObject(denied);
    const changed = await world.as(administrator(), (sql) =>
      sql('update start_profile_line set starts = 1 where profile_id = $1 returning id', [
        profile.id,
      ]),
    );
    expect(changed).toEqual([]);
  });
});
