import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openFolder,
  postmasterOf,
  removeDatabase,
  spawnWriter,
  startWriter,
  type Writer,
} from './support/process';

let folder: string;
let directory: string;
const acknowledged = new Set<number>();

beforeAll(async () => {
  folder = await openFolder();
  directory = join(folder, 'postgres');
});

afterAll(async () => {
  await removeDatabase(directory);
  rmSync(folder, { recursive: true });
});

/** Starts again after a kill, and holds what is there against what was acknowledged. */
async function startAgain(): Promise<Writer> {
  const writer = await startWriter(directory, acknowledged.size);
  expect(writer.errors()).toBe('');
  expect([...acknowledged].filter((number) => !writer.found.has(number))).toEqual([]);
  return writer;
}

const killPostgres = () => process.kill(postmasterOf(join(directory, 'cluster')), 'SIGKILL');

const kills: Record<string, (writer: Writer) => Promise<void>> = {
  Node: (writer) => writer.kill('SIGKILL'),
  'PostgreSQL, then Node': async (writer) => {
    killPostgres();
    await writer.kill('SIGKILL');
  },
  'Node, then PostgreSQL': async (writer) => {
    await writer.kill('SIGKILL');
    killPostgres();
  },
};

describe('a killed Placewell starts again and has lost nothing that was acknowledged', () => {
  for (const round of [1, 2]) {
    test.each(Object.keys(kills))(`kill -9 of %s, round ${round}`, async (what) => {
      const writer = await startAgain();
      await writer.writes(40);
      await kills[what]?.(writer);
      for (const number of writer.written) acknowledged.add(number);
      expect(acknowledged.size).toBeGreaterThan(0);
    });
  }

  test('kill -9 of PostgreSQL alone: Placewell starts it again and goes on writing', async () => {
    const writer = await startAgain();
    await writer.writes(40);
    killPostgres();
    const before = writer.written.length;
    await writer.writes(40);
    expect(writer.written.length).toBeGreaterThanOrEqual(before + 40);
    await writer.kill('SIGTERM');
    for (const number of writer.written) acknowledged.add(number);
  });

  test('after a clean stop no server is left, and everything is there', async () => {
    expect(() => postmasterOf(join(directory, 'cluster'))).toThrow(/ENOENT/);
    const writer = await startAgain();
    await writer.kill('SIGTERM');
    expect(writer.child.exitCode).toBe(0);
  });
});

describe('a first start that is killed on its way is repeated', () => {
  /** Whether the first start has come so far; its unfinished folder has a name of its own. */
  const reached = (place: string, stage: string) =>
    existsSync(place) &&
    readdirSync(place).some(
      (name) => name.startsWith('cluster') && existsSync(join(place, name, stage)),
    );

  test.each([
    ['the folder is there', '.'],
    ['the first database is there', join('base', '1')],
    ['the server runs', 'postmaster.pid'],
  ])('when %s', async (_, stage) => {
    const other = join(folder, 'first');
    try {
      const killed = spawnWriter(other);
      while (!reached(other, stage)) await new Promise(setImmediate);
      await killed.kill('SIGKILL');
      const writer = await startWriter(other);
      expect(writer.errors()).toBe('');
      await writer.writes(1);
      await writer.kill('SIGTERM');
    } finally {
      await removeDatabase(other);
    }
  });
});
