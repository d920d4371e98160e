import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, processesIn, signal, waitForEnd, workingDirectory } from './processes';
import { run } from './run';

/** The first process of a PostgreSQL server, as its file `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** Whether the living process `pid` is PostgreSQL at work on `cluster`, not a stranger with a reused number. */
async function serves(pid: number, cluster: string, recordedCluster: string): Promise<boolean> {
  if (process.platform === 'win32') return recordedCluster === cluster.replaceAll('\\', '/');
  const folder = await workingDirectory(pid);
  if (folder !== undefined) return folder === cluster;
  const { output } = await run('ps', ['-o', 'comm=', '-p', String(pid)]);
  return recordedCluster === cluster && output.endsWith('postgres');
}

/** Returns the server that runs on the data in `cluster` (a true path), or undefined: its pid file is missing or stale. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch(() => '');
  const [pidLine = '', recordedCluster = '', , portLine = ''] = text.split('\n');
  const pid = Number(pidLine);
  if (!(pid > 1) || !(await isAlive(pid))) return undefined;
  if (!(await serves(pid, cluster, recordedCluster))) return undefined;
  return { pid, port: Number(portLine) };
}

/**
 * Removes what a killed server leaves: children that outlive it for a while (they hold the shared memory, and a new
 * server refuses to start beside them) and the pid file, which blocks the next start once its number is reused.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const orphans = await processesIn(cluster, 'postgres');
  for (const pid of orphans) signal(pid, 'SIGQUIT');
  const ended = await Promise.all(orphans.map((pid) => waitForEnd(pid, 3000)));
  const stubborn = orphans.filter((_, index) => !ended[index]);
  for (const pid of stubborn) signal(pid, 'SIGKILL');
  await Promise.all(stubborn.map((pid) => waitForEnd(pid, 3000)));
  await rm(pidFile(cluster), { force: true });
}

/**
 * Ends a server: first politely (clients are disconnected, everything is written), then at once, then by force. Data
 * is safe in every case: after the last two the next start replays the log.
 */
export async function endPostmaster(pid: number): Promise<void> {
  for (const [name, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(pid, name);
    if (await waitForEnd(pid, patience)) return;
  }
}
