import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** A running writer and what it has said. */
export interface Writer {
  child: ChildProcess;
  /** Numbers the database had when it started. */
  found: Set<number>;
  /** Numbers whose writing the database has acknowledged. */
  written: number[];
  /** Everything it wrote to its error stream. */
  errors(): string;
  /** Resolves once it has written `count` numbers more than now. */
  writes(count: number): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

async function until(condition: () => boolean, child: ChildProcess): Promise<void> {
  while (!condition()) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Starts a writer; `ready` resolves when its database answers, or when it has given up. */
export function spawnWriter(directory: string, first = 0): Writer & { ready: Promise<void> } {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, directory, String(first)]);
  let answers = false;
  let errors = '';
  const result = {
    child,
    ready: until(() => answers, child),
    found: new Set<number>(),
    written: [] as number[],
    errors: () => errors,
    writes: (count: number) => {
      const target = result.written.length + count;
      return until(() => result.written.length >= target, child);
    },
    async kill(signal: NodeJS.Signals) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : [];
      child.kill(signal);
      await ended;
    },
  };
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, value = ''] = line.split(' ');
    if (word === 'written') result.written.push(Number(value));
    if (word === 'found') result.found = new Set(value.split(',').filter(Boolean).map(Number));
    if (word === 'ready') answers = true;
  });
  return result;
}

/** Starts a writer and waits until its database answers, or until it has given up. */
export async function startWriter(directory: string, first = 0): Promise<Writer> {
  const writer = spawnWriter(directory, first);
  await writer.ready;
  return writer;
}

/** Where test databases lie: on a disk, so that what is killed has something to lose; /tmp is often in memory. */
export const disk = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();

/** A folder that every user may enter, as an ordinary clone has. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(disk, 'placewell-start-'));
  await chmod(folder, 0o755);
  return folder;
}

/** The process that serves the database of a directory. */
export const postmasterOf = (cluster: string): number =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Ends a server that a test has left running on purpose, and removes its files. */
export async function removeDatabase(directory: string): Promise<void> {
  const pointer = await readFile(join(directory, 'location.json'), 'utf8').catch(() => undefined);
  const home = pointer === undefined ? directory : (JSON.parse(pointer) as { home: string }).home;
  try {
    process.kill(postmasterOf(join(home, 'cluster')), 'SIGKILL');
  } catch {
    // It does not run: as it should be after most tests.
  }
  for (const path of new Set([home, directory])) {
    await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
