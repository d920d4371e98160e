import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import pg from 'pg';

/** Who is to act in a transaction that is about to begin, and on which connection PostgreSQL was told, until it ends. */
interface Acting {
  statement: pg.QueryConfig;
  connection?: pg.ClientBase | undefined;
}

const acting = new AsyncLocalStorage<Acting>();

/**
 * Runs what sends several queries to a connection, so that they leave in one write: a system call each costs more than
 * many a query, and PostgreSQL wakes up once.
 */
export function together<Result>(client: pg.ClientBase, send: () => Result): Result {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** What ends a transaction, as Prisma says it. */
const endings: ReadonlySet<unknown> = new Set(['COMMIT', 'ROLLBACK']);

/**
 * A connection that says who acts in the same breath in which a transaction begins. Prisma begins transactions by itself;
 * this spares it a query of its own and PostgreSQL a round trip.
 */
export class ActingClient extends pg.Client {
  override query(...sent: unknown[]): never {
    const send = (...query: unknown[]): Promise<unknown> =>
      Reflect.apply(super.query, this, query) as Promise<unknown>;
    const actor = acting.getStore();
    const [query] = sent as [{ text?: string } | undefined];
    if (actor && endings.has(query?.text)) actor.connection = undefined;
    if (!actor || query?.text !== 'BEGIN') return send(...sent) as never;
    const both = together(this, () => Promise.all([send(...sent), send(actor.statement)]));
    return both.then(([begun]) => {
      actor.connection = this;
      return begun;
    }) as never;
  }
}

/**
 * Runs the work, in which one transaction begins on an `ActingClient`.
 * @param work is given what gives the connection of the transaction, and throws unless PostgreSQL was told there who acts
 * and the transaction is still open; to be asked first in the transaction
 */
export async function actingAs<Result>(
  statement: pg.QueryConfig,
  work: (connection: () => pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const actor: Acting = { statement };
  const connection = () => {
    if (!actor.connection) throw new Error('PostgreSQL was not told who acts');
    return actor.connection;
  };
  try {
    return await acting.run(actor, () => work(connection));
  } finally {
    actor.connection = undefined;
  }
}
