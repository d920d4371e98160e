import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedDatabase } from '@placewell/prisma/embedded';
import { startTemporary } from '@placewell/prisma/embedded/temporary';
import { deploy } from '@placewell/prisma/migrate';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missingColumns, tableDifference } from '../../prisma/src/migrate/drift';

let server: EmbeddedDatabase;
let client: pg.Client;
let url: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  server = await startTemporary();
});
afterAll(() => server.stop());

// Every test has an empty database and an empty folder of migrations.
beforeEach(async () => {
  const address = new URL(server.superuserUrl);
  const admin = new pg.Client({ connectionString: address.href });
  await admin.connect();
  count += 1;
  await admin.query(`create database empty_${count}`).finally(() => admin.end());
  address.pathname = `/empty_${count}`;
  url = address.href;
  client = new pg.Client({ connectionString: url });
  await client.connect();
  folder = mkdtempSync(join(tmpdir(), 'placewell-migrations-'));
});
afterEach(async () => {
  await client.end();
  rmSync(folder, { recursive: true });
});

function migration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const first = () => migration('1_first', 'create table first (id int);');

describe('deploying migrations', () => {
  test('applies what is missing, in order, once', async () => {
    first();
    migration('2_second', 'create table second as select * from first;');
    expect(await deploy(url, folder)).toEqual(['1_first', '2_second']);
    migration('3_third', 'drop table second;');
    expect(await deploy(url, folder)).toEqual(['3_third']);
    expect(await deploy(url, folder)).toEqual([]);
  });

  test('of several servers that start at once, one applies and the others wait for it', async () => {
    migration('1_first', 'create table first (id int); select pg_sleep(0.2);');
    const all = await Promise.all([1, 2, 3].map(() => deploy(url, folder)));
    expect(all.flat()).toEqual(['1_first']);
  });

  test('keeps the ledger that Prisma’s own command line reads', async () => {
    first();
    await deploy(url, folder);
    const { rows } = await client.query('select * from _prisma_migrations');
    expect(rows).toEqual([
      expect.objectContaining({
        migration_name: '1_first',
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        applied_steps_count: 1,
      }),
    ]);
  });

  test('a failing migration leaves nothing of itself, and says where it failed', async () => {
    first();
    migration('2_second', 'create table second (id int);\n\nselect no_such_column from first;\n');
    await expect(deploy(url, folder)).rejects.toThrow(
      'Migration "2_second" failed at line 3: column "no_such_column" does not exist',
    );
    const tables = await client.query(`select to_regclass('first') f, to_regclass('second') s`);
    expect(tables.rows).toEqual([{ f: 'first', s: null }]);
    migration('2_second', 'create table second (id int);');
    expect(await deploy(url, folder)).toEqual(['2_second']);
  });

  test('refuses a migration that was changed after it had been applied', async () => {
    first();
    await deploy(url, folder);
    migration('1_first', 'create table first (id bigint);');
    await expect(deploy(url, folder)).rejects.toThrow('"1_first" was changed after');
  });

  test('refuses a database of a later release', async () => {
    first();
    migration('2_later', 'select 1;');
    await deploy(url, folder);
    rmSync(join(folder, '2_later'), { recursive: true });
    await expect(deploy(url, folder)).rejects.toThrow('The database is newer than this release');
  });

  test('refuses a database that is full of something else', async () => {
    first();
    await client.query('create table payroll (id int)');
    await expect(deploy(url, folder)).rejects.toThrow('holds tables of something else');
  });
});

describe('drift between the migrations and the Prisma schema', () => {
  test('there is none', async () => {
    await deploy(url);
    expect(await tableDifference(url, 'words')).toBe('');
    expect(await missingColumns(url)).toEqual([]);
  });

  test('a table and a view that have fallen behind are noticed', async () => {
    await deploy(url);
    await client.query('alter table participant drop column middle_names cascade');
    expect(await tableDifference(url, 'script')).toContain('ADD COLUMN');
    const missing = await missingColumns(url);
    expect(missing).toContain('participant.middle_names');
    await client.query('drop view referral_state cascade');
    expect(await missingColumns(url)).toContain('referral_state.status');
  });
});
