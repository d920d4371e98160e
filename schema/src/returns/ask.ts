import type { Actor, Database, Statement, Transaction } from '@placewell/prisma';

/** Sends one statement and gives its rows: within the transaction of a command, or by itself. */
export type Ask = (statement: Statement) => Promise<Record<string, unknown>[]>;

/** Asks within the transaction of a command. */
export const inTransaction =
  (tx: Transaction): Ask =>
  ({ text, values }) =>
    tx.$queryRawUnsafe(text, ...values);

/** Asks by itself, as the actor. */
export const asActor =
  (database: Database, actor: Actor): Ask =>
  async (statement) => {
    const [rows = []] = await database.readAs(actor, [statement]);
    return rows;
  };
