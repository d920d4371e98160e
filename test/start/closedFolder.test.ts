import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '@placewell/prisma/embedded';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disk, removeDatabase } from './support/process';

const isRoot = process.getuid?.() === 0;
let folder: string;
let directory: string;

// mkdtemp makes it as root's own: mode 0700.
beforeEach(() => {
  folder = mkdtempSync(join(disk, 'placewell-closed-'));
  directory = join(folder, 'postgres');
});

afterEach(async () => {
  await removeDatabase(directory);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts, adds a note, stops; returns the notes that the database holds then. */
async function addNote(at = directory): Promise<number> {
  const database = await startEmbedded({ directory: at, log: () => undefined });
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    await client.query('create table if not exists note (id int generated always as identity)');
    await client.query('insert into note default values');
    const { rows } = await client.query('select count(*)::int as notes from note');
    return rows[0].notes;
  } finally {
    await client.end();
    await database.stop();
  }
}

describe.runIf(isRoot)('root starts Placewell below a folder that only root may enter', () => {
  test('it runs, and finds its data again', async () => {
    expect(await addNote()).toBe(1);
    expect(await addNote()).toBe(2);
  });

  test('it finds them also after the clone has moved', async () => {
    await addNote();
    const moved = join(folder, 'moved');
    renameSync(directory, moved);
    directory = moved;
    expect(await addNote()).toBe(2);
  });

  test('a copy of the clone does not write into the database of the original', async () => {
    await addNote();
    const copy = join(folder, 'copy');
    cpSync(directory, copy, { recursive: true });
    await expect(addNote(copy)).rejects.toThrow(/is a copy: the database .* belongs to/);
  });

  test('a database that was there before the folder was closed comes along', async () => {
    chmodSync(folder, 0o755);
    await addNote();
    expect(existsSync(join(directory, 'cluster'))).toBe(true);
    chmodSync(folder, 0o700);
    expect(await addNote()).toBe(2);
    expect(existsSync(join(directory, 'cluster'))).toBe(false);
  });

  test('files that a copy made root’s own are given back to PostgreSQL', async () => {
    chmodSync(folder, 0o755);
    await addNote();
    execFileSync('chown', ['-R', '0:0', join(directory, 'cluster')]);
    expect(await addNote()).toBe(2);
  });
});
