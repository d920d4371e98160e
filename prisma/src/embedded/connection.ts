import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from './cluster';
import type { Postmaster } from './postmaster';
import { isAlive } from './processes';

/** The owner of the database: no superuser, so that row-level security binds it here as it does on a hosted server. */
export const OWNER = 'placewell';

/** Returns the address of a database of the embedded server. */
export const addressOf = (user: string, password: string, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

async function asSuperuser<Result>(
  port: number,
  password: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: addressOf(SUPERUSER, password, port, 'postgres'),
    connectionTimeoutMillis: 3000,
    query_timeout: 20_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** PostgreSQL's code for "starting up", "in recovery" and "shutting down". */
const CANNOT_CONNECT_NOW = '57P03';

/**
 * Waits for a server to answer, as long as it replays its log. Returns whether it does: `false` means that it has
 * ended, hangs, or is not ours (another password).
 */
export async function answers(server: Postmaster, password: string): Promise<boolean> {
  for (let hanging = 0; hanging < 2; ) {
    try {
      await asSuperuser(server.port, password, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      if ((error as { code?: string }).code !== CANNOT_CONNECT_NOW) hanging += 1;
    }
    if (!(await isAlive(server.pid))) return false;
    await sleep(50);
  }
  return false;
}

/** Makes the owner and its database where they do not exist yet. */
export async function provideDatabase(port: number, password: string): Promise<void> {
  await asSuperuser(port, password, async (client) => {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
    if (role.rowCount === 0) {
      const secret = client.escapeLiteral(password);
      await client.query(`create role ${OWNER} login createdb createrole password ${secret}`);
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [OWNER]);
    if (database.rowCount === 0) await client.query(`create database ${OWNER} owner ${OWNER}`);
  });
}
