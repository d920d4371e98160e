import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** object_in_use of PostgreSQL. */
const inUse = '55006';

export interface TestDatabase {
  /** Connects as the owner of the database: no superuser, as in production. */
  url: string;
  /** Removes the database; connections that are still open are ended. */
  drop(): Promise<void>;
}

/** Runs one statement on the server, connected to a database that nobody clones. */
async function onServer(sql: string): Promise<void> {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/**
 * PostgreSQL itself ends its own workers in the database and waits a few seconds for connections that are closing. Only
 * what is still open then is ended by force, which as no superuser we may not do to those workers.
 */
async function dropDatabase(name: string): Promise<void> {
  const drop = `drop database if exists ${name}`;
  await onServer(drop).catch(async (error) => {
    if (error.code !== inUse) throw error;
    await onServer(`${drop} with (force)`);
  });
}

/** Makes a copy of the migrated template with its reference data: a few hundredths of a second, for each test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const url = new URL(inject('templateUrl'));
  const template = url.pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(name) };
}
