import { type Actor, actorStatement, type Role } from '@placewell/prisma';
import pg from 'pg';
import { cloneDatabase } from '../support/database';
import { insert, type Values } from '../support/world/insert';
import { journeys } from '../support/world/journeys';
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

  return {
    sql,
    as,
    url: database.url,
    insert: (table: string, values: Values) => insert(owner, table, values),
    ...organisations(owner),
    journey: journeys(owner),
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
