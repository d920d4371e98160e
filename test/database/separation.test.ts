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
    const seen = await world.referralsOf(administrator());
    expect(seen).toContain(journey.referralId);
    expect(seen).toContain(elsewhere.referralId);
    expect(seen).not.toContain(foreign.referralId);
    expect(
      await refusal(world.insertAs(administrator(), 'session', world.sessionOf(foreign))),
    ).toMatchObject(denied);
  });
});

describe('a partner', () => {
  it('sees its own people only, in every table and derived view', async () => {
    expect(await world.referralsOf(manager(here))).toEqual([journey.referralId]);
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
        world.insertAs(manager(here), 'expression_of_interest', {
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
    expect(
      await refusal(world.insertAs(manager(here), 'session', world.sessionOf(elsewhere))),
    ).toMatchObject(denied);
    const changed = await world.as(manager(here), (sql) =>
      sql(`update participant set town = 'Elsewhere' where id = $1 returning id`, [
        elsewhere.participantId,
      ]),
    );
    expect(changed).toEqual([]);
  });

  it('makes a new person for itself, not for a colleague', async () => {
    const person = { accountable_body_id: body, forename: 'Nia', surname: 'New' };
    const made = await world.insertAs(manager(here), 'participant', {
      ...person,
      reference: 'PW-NEWNEW01',
      partner_ids: [here.partnerId],
    });
    expect(made).toHaveLength(1);
    expect(
      await refusal(
        world.insertAs(manager(here), 'participant', {
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
      expect({ values, seen: await world.referralsOf(manager(place)) }).toEqual({
        values,
        seen: [],
      });
      expect(await world.referralsOf(administrator())).toContain(referralId);
    }
    const lastDay = await world.partnerOf(body, { data_sharing_to: '2026-11-23' });
    await world.journey.started(lastDay);
    expect(await world.referralsOf(manager(lastDay))).toHaveLength(1);
  });

  it('cannot give itself or others access to a person but by a record of theirs', async () => {
    const given = world.as(administrator(), (sql) =>
      sql(`update participant set partner_ids = partner_ids || $1::uuid where id = $2`, [
        there.partnerId,
        journey.participantId,
      ]),
    );
    expect(await refusal(given)).toMatchObject(denied);
  });

  it('in-house is limited to its own people although its organisation leads the programme', async () => {
    const own = await world.inHouseOf(body);
    const { referralId } = await world.journey.started(own);
    expect(await world.referralsOf(manager(own))).toEqual([referralId]);
  });
});

describe('roles that work with no people', () => {
  it.each(['DWP_VIEWER', 'SYSTEM_ADMINISTRATOR'] as const)('%s sees none', async (role) => {
    const [organisation] = await world.sql<{ id: string }>(
      `insert into organisation (kind, name, name_cy, code) values ('dwp', $1, $1, $1) returning id`,
      [role],
    );
    const organisationId = organisation?.id ?? '';
    expect(await world.referralsOf({ role, organisationId })).toEqual([]);
    expect(await world.referralsOf({ role, organisationId: body })).toEqual([]);
  });

  it('a role that nobody knows sees none', async () => {
    expect(await world.referralsOf({ role: 'OWNER' as never, organisationId: body })).toEqual([]);
  });
});
