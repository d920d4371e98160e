import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../generated/client/client';
import { ActingClient, actingAs, together } from './acting';
import { type Actor, actorStatement, seesIdentity } from './actor';
import { preparedNames } from './prepared';
import { streamRows } from './stream';

export interface DatabaseOptions {
  url: string;
  /** Connections for reads and for writes, each. */
  connections?: number;
  /** The calendar date to take as today; left out, the database's own date in London. */
  today?: () => string | undefined;
}

/** A statement with its parameters, as the reader compiles it. */
export interface Statement {
  text: string;
  values: unknown[];
  name?: string;
}

type Row = Record<string, unknown>;

export type Transaction = Prisma.TransactionClient;

/** Runs a statement of the reader in an open transaction, as its actor; gives the rows. */
export type Read = (statement: Statement) => Promise<Row[]>;

/** The one door to the data: reads and writes both go through an actor. */
export interface Database {
  /** Runs statements in one transaction and one round trip, as the actor; gives the rows of each. */
  readAs(actor: Actor, statements: Statement[]): Promise<Row[][]>;
  /** Runs the work in one transaction, as the actor; rolls back whole when it throws. */
  withActor<Result>(
    actor: Actor,
    work: (tx: Transaction, read: Read) => Promise<Result>,
  ): Promise<Result>;
  /** Gives the rows of one statement by and by, as the actor: one moment's rows, however many they are. */
  streamAs(actor: Actor, statement: Statement): AsyncGenerator<Row[]>;
  /** Answers when the database does. */
  check(): Promise<void>;
  /** Makes the periods of returns that have begun and are not there yet. */
  makeReturnPeriods(): Promise<void>;
  close(): Promise<void>;
}

/** A plan holds for one role: under a name of both, PostgreSQL would plan anew at every change of role. */
const preparedFor = (actor: Actor, statement: Statement): Statement =>
  statement.name && !seesIdentity(actor)
    ? { ...statement, name: `${statement.name}_reader` }
    : statement;

/** Connects to PostgreSQL. Nothing else in Placewell makes a client. */
export function connect({ url, connections = 10, today }: DatabaseOptions): Database {
  const options = {
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // Plans are made once a connection: planning the derived views takes longer than running them.
    options: [
      'timezone=UTC',
      'statement_timeout=30000',
      'idle_in_transaction_session_timeout=30000',
      'plan_cache_mode=force_generic_plan',
      // Many people ask at once: a question that takes several processors is fast alone and slow in company.
      'max_parallel_workers_per_gather=0',
      'jit=off',
    ]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  };
  // Reads send begin, actor, statements and commit at once: one round trip instead of four.
  const readers = new pg.Pool({ ...options, ...{ pipeline: true } });
  const writers = new pg.Pool({ ...options, ...{ pipeline: true }, Client: ActingClient });
  // Long readings hold a connection for minutes: a few of their own, so that they never keep the others waiting. A
  // reader that takes nothing for as long as a transaction may idle is cut off.
  const streams = new pg.Pool({ ...options, max: 3 });
  for (const pool of [readers, writers, streams]) {
    // A connection that the server closed is replaced at the next use, and a query that ran on it fails by itself;
    // without listeners, idle or lent out, it would end Node.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
  }
  const name = preparedNames('write', 400);
  const adapter = new PrismaPg(writers, { statementNameGenerator: ({ sql }) => name(sql) ?? '' });
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });

  return {
    readAs: async (actor, statements) => {
      const client = await readers.connect();
      let failure: Error | undefined;
      try {
        const settled = await Promise.allSettled(
          together(client, () => [
            client.query('begin'),
            client.query(actorStatement(actor, today?.())),
            ...statements.map((statement) => client.query(preparedFor(actor, statement))),
            client.query('commit'),
          ]),
        );
        return settled.slice(2, -1).map((result) => {
          if (result.status === 'rejected') throw result.reason;
          return result.value.rows as Row[];
        });
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        throw failure;
      } finally {
        // After a failure the connection's state is unknown: drop it rather than lend it again.
        client.release(failure);
      }
    },
    withActor: (actor, work) =>
      actingAs(actorStatement(actor, today?.()), (connection) =>
        prisma.$transaction(
          async (tx) => {
            connection();
            return work(
              tx,
              async (statement) =>
                (await connection().query(preparedFor(actor, statement))).rows as Row[],
            );
          },
          // A return is frozen in one transaction; a request as a whole is given up after half a minute.
          { maxWait: 10_000, timeout: 28_000 },
        ),
      ),
    streamAs: (actor, statement) => streamRows(streams, actor, today?.(), statement),
    check: async () => {
      await readers.query('select 1');
    },
    makeReturnPeriods: async () => {
      await readers.query(`select set_config('app.today', $1, true), app.make_return_periods()`, [
        today?.() ?? '',
      ]);
    },
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([readers.end(), streams.end(), writers.ended ? undefined : writers.end()]);
    },
  };
}
