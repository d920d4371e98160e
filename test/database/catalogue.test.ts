// Reads the catalogue of the database, so that a new table, view or function cannot be forgotten.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseWorld, openWorld } from './support';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const names = async (query: string) =>
  (await world.sql<{ name: string }>(query)).map(({ name }) => name);

const tables = `select c.oid, relname as name, relrowsecurity, relforcerowsecurity
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'`;

describe('row-level security', () => {
  it('is on and forced for every table, else its rows are open to all', async () => {
    expect(
      await names(
        `select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,
      ),
    ).toEqual([]);
    expect((await names(`select name from (${tables}) t`)).length).toBeGreaterThan(40);
  });

  it('lets the owner maintain every table, else a hosted database cannot be seeded', async () => {
    expect(
      await names(
        `select name from (${tables}) t where not exists (
           select from pg_policy p where p.polrelid = t.oid and p.polroles = array[current_user::regrole::oid])`,
      ),
    ).toEqual([]);
  });

  it('has a policy for requests on every table that they have a privilege on', async () => {
    expect(
      await names(
        `select t.name || ' ' || role as name from (${tables}) t, unnest(array['placewell_app', 'placewell_reader', 'placewell_auth']) role
          where has_any_column_privilege(role, t.oid, 'select, insert, update')
            and not exists (select from pg_policy p where p.polrelid = t.oid and role::regrole::oid = any (p.polroles))`,
      ),
    ).toEqual([]);
  });

  it('is not bypassed by a view: each asks as its caller', async () => {
    expect(
      await names(
        `select relname as name from pg_class where relkind in ('v', 'm')
          and relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'mi'::regnamespace)
          and not coalesce('security_invoker=true' = any (reloptions), false)`,
      ),
    ).toEqual([]);
  });

  it('is not bypassed by a function that a table of another schema could deceive', async () => {
    expect(
      await names(
        `select proname as name from pg_proc where pronamespace in ('app'::regnamespace, 'mi'::regnamespace, 'public'::regnamespace)
          and prosecdef and not coalesce(array_to_string(proconfig, ','), '') like 'search_path=pg_catalog, public%'`,
      ),
    ).toEqual([]);
  });
});

describe('the roles of requests', () => {
  const roles = ['placewell_app', 'placewell_reader', 'placewell_auth'];

  it('own nothing, cannot sign in and bypass nothing', async () => {
    expect(
      await world.sql(
        `select rolname from pg_roles where rolname = any ($1) and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole)`,
        [roles],
      ),
    ).toEqual([]);
    expect(
      await world.sql(`select relname from pg_class where relowner = any ($1::regrole[])`, [
        `{${roles.join(',')}}`,
      ]),
    ).toEqual([]);
  });

  it('take back what was recorded wrongly of a journey, and delete no person, journey, evidence or money', async () => {
    expect(
      await names(
        `select name from (${tables}) t where has_table_privilege('placewell_app', t.oid, 'delete') order by name`,
      ),
    ).toEqual([
      'action_plan_review',
      'action_plan_step',
      'adjustment',
      'assignment',
      'bank_holiday',
      'employer_contact',
      'extension',
      'job',
      'job_preference',
      'model_period',
      'pause',
      'saved_view',
      'session',
      'start_profile_line',
      'support_stage',
      'vocational_profile',
    ]);
  });

  it('write no evidence', async () => {
    expect(
      await world.sql(
        `select from unnest($1::text[]) role, unnest(array['audit_event', 'read_event', 'download']) t
          where has_any_column_privilege(role, t, 'insert, update') or has_table_privilege(role, t, 'delete, truncate')`,
        [roles],
      ),
    ).toEqual([]);
  });

  it('change nothing when they may not see identity, but what is their own', async () => {
    expect(
      await names(
        `select name from (${tables}) t where has_any_column_privilege('placewell_reader', t.oid, 'insert, update')`,
      ),
    ).toEqual(['idempotency', 'saved_view']);
  });
});

describe('evidence', () => {
  it('is written for every table but those of sign-in, of the release, of the evidence itself, and what is written once', async () => {
    expect(
      await names(
        `select name from (${tables}) t where not exists (
           select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'audit') order by name`,
      ),
    ).toEqual([
      'audit_event',
      'auth_account',
      'auth_session',
      'auth_verification',
      'code_list',
      'download',
      'idempotency',
      'measure',
      'read_event',
      'return_figure',
      'return_member',
      'return_person',
      'return_term',
      'rule',
      'saved_view',
      'withdrawn_milestone',
    ]);
  });
});

describe('bookkeeping', () => {
  it('notes when a row was changed, on every table that says so', async () => {
    expect(
      await names(
        `select name from (${tables}) t join pg_attribute a on a.attrelid = t.oid and a.attname = 'updated_at'
          where not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'touch')`,
      ),
    ).toEqual([]);
  });

  it('has an index behind every reference to a journey and what belongs to it, or joins would read whole tables', async () => {
    expect(
      await names(
        `select c.conname as name from pg_constraint c
          where c.contype = 'f' and c.confrelid in (
              'participant'::regclass, 'expression_of_interest'::regclass, 'referral'::regclass, 'employer'::regclass,
              'job'::regclass, 'employment_specialist'::regclass)
            and not exists (
              select from pg_index i where i.indrelid = c.conrelid and (
                i.indkey[0] = c.conkey[cardinality(c.conkey)]
                or (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey))`,
      ),
    ).toEqual([]);
  });
});
