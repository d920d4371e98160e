import type { Pool } from 'pg';
import { type Actor, actorStatement } from './actor';
import type { Statement } from './client';

/** Rows that travel together: enough to spare round trips, few enough for memory. */
const rowsTogether = 500;

/**
 * Gives the rows of one statement by and by, as the actor. All rows are of the moment at which the statement began,
 * whatever is changed meanwhile, and no more than one batch is in memory. The connection is held until the last row is
 * taken or the reader leaves.
 */
export async function* streamRows(
  pool: Pool,
  actor: Actor,
  today: string | undefined,
  { text, values }: Statement,
): AsyncGenerator<Record<string, unknown>[]> {
  const client = await pool.connect();
  let finished = false;
  try {
    await client.query('begin read only');
    await client.query(actorStatement(actor, today));
    // A cursor is planned for its first rows: what is derived of a row is worked out when the row is fetched.
    await client.query({ text: `declare reading no scroll cursor for ${text}`, values });
    for (;;) {
      const { rows } = await client.query(`fetch ${rowsTogether} from reading`);
      if (rows.length > 0) yield rows;
      if (rows.length < rowsTogether) break;
    }
    await client.query('commit');
    finished = true;
  } finally {
    // After a failure, or when the reader left half-way, the transaction is open: end it with its connection.
    client.release(!finished);
  }
}
