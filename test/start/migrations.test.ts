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
  for (const name of ['migrations', 'sets']) mkdirSync(join(folder, name));
});
afterEach(async () => {
  await client.end();
  rmSync(folder, { recursive: true });
});

/** Folders of this test alone; the sets are those that it writes. */
const folders = () => ({ migrations: join(folder, 'migrations'), sets: join(folder, 'sets') });

function migration(name: string, sql: string): void {
  mkdirSync(join(folder, 'migrations', name), { recursive: true });
  writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql);
}

const first = () => migration('1_first', 'create table first (id int);');

describe('deploying migrations', () => {
  test('applies what is missing, in order, once', async () => {
    first();
    migration('2_second', 'create table second as select * from first;');
    expect(await deploy(url, folders())).toEqual(['1_first', '2_second']);
    migration('3_third', 'drop table second;');
    expect(await deploy(url, folders())).toEqual(['3_third']);
    expect(await deploy(url, folders())).toEqual([]);
  });

  test('of several servers that start at once, one applies and the others wait for it', async () => {
    migration('1_first', 'create table first (id int); select pg_sleep(0.2);');
    const all = await Promise.all([1, 2, 3].map(() => deploy(url, folders())));
    expect(all.flat()).toEqual(['1_first']);
  });

  test('keeps the ledger that Prisma’s own command line reads', async () => {
    first();
    await deploy(url, folders());
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
    await expect(deploy(url, folders())).rejects.toThrow(
      'Migration "2_second" failed at line 3: column "no_such_column" does not exist',
    );
    const tables = await client.query(`select to_regclass('first') f, to_regclass('second') s`);
    expect(tables.rows).toEqual([{ f: 'first', s: null }]);
    migration('2_second', 'create table second (id int);');
    expect(await deploy(url, folders())).toEqual(['2_second']);
  });

  test('refuses a migration that was changed after it had been applied', async () => {
    first();
    await deploy(url, folders());
    migration('1_first', 'create table first (id bigint);');
    await expect(deploy(url, folders())).rejects.toThrow('"1_first" was changed after');
  });

  test('refuses a database of a later release', async () => {
    first();
    migration('2_later', 'select 1;');
    await deploy(url, folders());
    rmSync(join(folder, 'migrations', '2_later'), { recursive: true });
    await expect(deploy(url, folders())).rejects.toThrow('The database is newer than this release');
  });

  test('refuses a database that is full of something else', async () => {
    first();
    await client.query('create table payroll (id int)');
    await expect(deploy(url, folders())).rejects.toThrow('holds tables of something else');
  });
});

describe('the sets of figures', () => {
  const set = (quantity: number) =>
    writeFileSync(
      join(folder, 'sets', '1_one.sql'),
      `create view mi.one as select id, ${quantity} as quantity from first;`,
    );
  const counted = async () =>
    (await client.query('select sum(quantity)::int as sum from mi.one')).rows[0].sum;
  // What rights a set gives are given to these; the whole server has them or not.
  const roles = `do $$ begin create role placewell_app; create role placewell_reader;
    exception when duplicate_object then null; end $$;`;

  beforeEach(() => {
    migration('1_first', `${roles} create table first (id int); insert into first values (1);`);
    set(1);
  });

  test('a set counts as its file says now, without a migration', async () => {
    await deploy(url, folders());
    expect(await counted()).toBe(1);
    set(2);
    expect(await deploy(url, folders())).toEqual([]);
    expect(await counted()).toBe(2);
  });

  test('sets and functions that stand on each other are made anew together', async () => {
    writeFileSync(
      join(folder, 'sets', '2_two.sql'),
      `create function mi.ones(lowest int) returns table (id int) stable
         begin atomic select o.id from mi.one o where o.id >= lowest; end;
       create view mi.two as select * from mi.ones(0);
       create function mi.twos() returns bigint stable begin atomic select count(*) from mi.two; end;`,
    );
    await deploy(url, folders());
    set(3);
    await deploy(url, folders());
    expect(await counted()).toBe(3);
    migration('2_more', 'insert into first values (2);');
    await deploy(url, folders());
    expect((await client.query('select mi.twos()::int as twos')).rows[0].twos).toBe(2);
  });

  test('a set that fails is named, and those before it go on counting', async () => {
    await deploy(url, folders());
    writeFileSync(join(folder, 'sets', '2_two.sql'), 'create view mi.two as select nothing;');
    await expect(deploy(url, folders())).rejects.toThrow('The sets of figures failed in 2_two.sql');
    expect(await counted()).toBe(1);
  });

  test('a set that a migration took down to change a column stands again after it', async () => {
    await deploy(url, folders());
    migration('2_wider', 'drop view mi.one; alter table first alter column id type bigint;');
    expect(await deploy(url, folders())).toEqual(['2_wider']);
    expect(await counted()).toBe(1);
  });

  test('a set is not taken from under what stands on it', async () => {
    await deploy(url, folders());
    await client.query('create view report as select * from mi.one');
    set(2);
    await expect(deploy(url, folders())).rejects.toThrow('other objects depend on it');
    expect(await counted()).toBe(1);
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
