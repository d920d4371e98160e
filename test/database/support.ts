import { type Actor, actorStatement, type Role } from '@placewell/prisma';
import pg from 'pg';
import { cloneDatabase } from '../support/database';
import { insert, type Values } from '../support/world/insert';
import { type Journey, journeys } from '../support/world/journeys';
import { organisations } from '../support/world/organisations';

/** The day on which these tests take place: a Monday. */
export const today = '2026-11-23';

/** Sends a statement and gives its rows. */
export type Sql = <Row = Values>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Who acts; what a test leaves out does not matter to it. */
export type Acting = { role: Role; organisationId: string } & Partial<Actor>;

export type DatabaseWorld = Awaited<ReturnType<typeof openWorld>>;

const nobody = '00000000-0000-4000-8000-000000000000';

/** A migrated database of its own for a test file, with the factories of the API tests: no server, only SQL. */
export async function openWorld() {
  const database = await cloneDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const sql: Sql = async <Row>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];

  /** Runs the work in a transaction as the actor, the way requests do, and commits it. */
  async function as<Result>(acting: Acting, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const actor: Actor = {
      kind: 'user',
      id: nobody,
      name: 'Tess Tester',
      accountableBodyIds: [],
      partnerId: null,
      specialistId: null,
      locale: 'en',
      requestId: 'request-1',
      scopes: [],
      ...acting,
    };
    await owner.query('begin');
    try {
      const { text, values } = actorStatement(actor, today);
      await owner.query(text, values);
      const result = await work(sql);
      await owner.query('commit');
      return result;
    } catch (error) {
      await owner.query('rollback');
      throw error;
    }
  }

  /** Inserts a row as the actor and gives its id; row-level security decides. */
  const insertAs = (acting: Acting, table: string, values: Values) =>
    as(acting, () => {
      const columns = Object.keys(values);
      const places = columns.map((_column, index) => `$${index + 1}`);
      return sql(
        `insert into ${table} (${columns}) values (${places}) returning id`,
        Object.values(values),
      );
    });

  /** What a derived view says of the row with a key, as the accountable body sees it; dates as text. */
  const factsOf = async (organisationId: string, view: string, key: string, id: string) => {
    const [found] = await as({ role: 'AB_ADMINISTRATOR', organisationId }, () =>
      sql<{ facts: Values }>(`select to_jsonb(v) as facts from ${view} v where ${key} = $1`, [id]),
    );
    return found?.facts;
  };

  const journey = journeys(owner);

  return {
    sql,
    as,
    insertAs,
    factsOf,
    /** Ids of the journeys that the actor sees. */
    referralsOf: async (acting: Acting) =>
      (await as(acting, () => sql<{ id: string }>('select id from referral'))).map(({ id }) => id),
    /** A session of a journey, not recorded yet. */
    sessionOf: (of: Journey): Values => ({
      ...journey.of(of),
      held_on: '2026-11-20',
      minutes: 30,
      mode: 'telephone',
      attendance: 'attended',
    }),
    url: database.url,
    insert: (table: string, values: Values) => insert(owner, table, values),
    ...organisations(owner),
    journey,
    close: async () => {
      await owner.end();
      await database.drop();
    },
  };
}

/** The code with which PostgreSQL refuses the work, and what its detail names; fails when it does not refuse. */
export async function refusal(work: Promise<unknown>): Promise<{ code?: string; names?: string }> {
  const outcome = await work.then(
    () => undefined,
    (error: pg.DatabaseError) => error,
  );
  if (!outcome) throw new Error('PostgreSQL did not refuse');
  return { code: outcome.code, names: outcome.constraint ?? outcome.detail };
}
