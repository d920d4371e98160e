import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Migration } from './folder';

/** What the database says about a migration: a row of Prisma's own ledger, so that its command line understands it. */
export interface Entry {
  name: string;
  checksum: string;
  finished: boolean;
}

const table = `
  create table _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/** Returns the ledger, or undefined if the database has none yet. */
export async function readLedger(client: Client): Promise<Entry[] | undefined> {
  const existing = await client.query(`select to_regclass('public._prisma_migrations') as ledger`);
  if (existing.rows[0].ledger === null) return undefined;
  const { rows } = await client.query<Entry>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from public._prisma_migrations where rolled_back_at is null order by started_at, migration_name`,
  );
  return rows;
}

export const createLedger = (client: Client) => client.query(table);

/** Enters a migration; to be called in the transaction that applies it, so that neither exists without the other. */
export const enter = (client: Client, { name, checksum }: Migration, startedAt: Date) =>
  client.query(
    `insert into public._prisma_migrations
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
