import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from '@placewell/prisma/embedded';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolder, removeDatabase, startWriter } from './support/process';

let folder: string;
let directory: string;
const log = () => undefined;

beforeAll(async () => {
  folder = await openFolder();
  directory = join(folder, 'postgres');
});

afterAll(async () => {
  await removeDatabase(directory);
  rmSync(folder, { recursive: true });
});

async function startAndStop(): Promise<void> {
  const database = await startEmbedded({ directory, log });
  await database.stop();
}

describe('a second start beside the first', () => {
  test('is told where the first one serves and which process it is, and does not disturb it', async () => {
    const first = await startWriter(directory);
    const second = startEmbedded({ directory, log });
    await expect(second).rejects.toThrow(
      `Placewell is already running at http://localhost:4321 (process ${first.child.pid}).`,
    );
    await first.writes(5);
    await first.kill('SIGTERM');
    expect(first.errors()).toBe('');
  });

  test('of many at once exactly one wins', async () => {
    const starts = Array.from({ length: 5 }, () => startEmbedded({ directory, log }));
    const outcomes = await Promise.allSettled(starts);
    const won = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    );
    await Promise.all(won.map((database: EmbeddedDatabase) => database.stop()));
    expect(won).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason.message).toContain(`already being started by process ${process.pid}`);
      }
    }
  });
});

/** A dead process that its parent has not collected: the system still knows its number. */
async function zombie(): Promise<{ pid: number; end(): void }> {
  const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 60']);
  const pid = await new Promise<number>((resolve) => {
    parent.stdout.once('data', (line) => resolve(Number(line)));
  });
  const state = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
  while (state() !== 'Z') await new Promise((resolve) => setTimeout(resolve, 5));
  return { pid, end: () => parent.kill('SIGKILL') };
}

describe('what a killed process leaves does not block the next start', () => {
  const leavePidFile = (pid: number | string) => {
    const cluster = join(directory, 'cluster');
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${pid}\n${cluster}\n1700000000\n5432\n\n\n\nready\n`,
    );
  };

  test('a pid file whose number belongs to another program now', async () => {
    await startAndStop();
    leavePidFile(process.pid);
    await startAndStop();
  });

  test.skipIf(process.platform !== 'linux')('a pid file whose process is a zombie', async () => {
    const dead = await zombie();
    try {
      await startAndStop();
      leavePidFile(dead.pid);
      await startAndStop();
    } finally {
      dead.end();
    }
  });

  test('a pid file that a full disk has cut short', async () => {
    await startAndStop();
    writeFileSync(join(directory, 'cluster', 'postmaster.pid'), '');
    await startAndStop();
  });

  test('a claim whose number belongs to another program now, or that was cut short', async () => {
    const claim = join(directory, 'running.json');
    for (const left of [JSON.stringify({ pid: process.ppid, mark: 'earlier' }), '{"pid":']) {
      writeFileSync(claim, left);
      await startAndStop();
    }
    expect(readdirSync(directory)).not.toContain('running.json');
  });
});

test('two databases run beside each other, each on a port of its own', async () => {
  const other = `${directory}-other`;
  const one = await startEmbedded({ directory, log });
  const two = await startEmbedded({ directory: other, log });
  try {
    expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
  } finally {
    await Promise.all([one.stop(), two.stop()]);
    await removeDatabase(other);
  }
});
