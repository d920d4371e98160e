import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAccount } from './account';
import type { Binaries } from './binaries';
import { SETTINGS_FILE } from './cluster';
import { answers } from './connection';
import { EmbeddedDatabaseError, explain } from './failures';
import { clearRemains, endPostmaster, type Postmaster, runningPostmaster } from './postmaster';
import { run } from './run';
import { type Settings, settingsFile } from './settings';

export interface ServerPlan {
  cluster: string;
  password: string;
  binaries: Binaries;
  account?: ServerAccount;
  settings: Settings;
}

/** Returns a port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const logFile = (cluster: string) => join(cluster, 'server.log');
const LOG_LIMIT = 5_000_000;

/** Begins a new log when it has grown long, and returns the length of the present one. */
async function prepareLog(cluster: string): Promise<number> {
  const { size } = await stat(logFile(cluster)).catch(() => ({ size: 0 }));
  if (size < LOG_LIMIT) return size;
  await rm(logFile(cluster));
  return 0;
}

/** Replaced, never written through: the folder belongs to the server account, this process may be root. */
async function writeSettings(port: number, plan: ServerPlan): Promise<void> {
  const file = join(plan.cluster, SETTINGS_FILE);
  await rm(file, { force: true });
  await writeFile(file, settingsFile(port, plan.settings), { flag: 'wx', mode: 0o644 });
}

async function launchOn(port: number, plan: ServerPlan): Promise<string | undefined> {
  const { cluster, binaries, account } = plan;
  await writeSettings(port, plan);
  const before = await prepareLog(cluster);
  const started = await run(
    binaries.pgCtl,
    ['start', '-D', cluster, '-l', logFile(cluster), '-s', '-w', '-t', '300'],
    account,
  );
  if (started.code === 0) return undefined;
  const log = await readFile(logFile(cluster), 'utf8').catch(() => '');
  return `${started.output}\n${log.slice(before)}`;
}

/** Starts a server on data that nobody serves. Another port is tried when somebody takes the chosen one meanwhile. */
async function launch(plan: ServerPlan, wantedPort?: number): Promise<Postmaster> {
  await clearRemains(plan.cluster);
  let failure = '';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = attempt === 0 && wantedPort ? wantedPort : await freePort();
    const output = await launchOn(port, plan);
    const server = output === undefined ? await runningPostmaster(plan.cluster) : undefined;
    if (server) return server;
    failure = output ?? 'it ended at once';
    if (/pre-existing shared memory block/.test(failure)) {
      // Children of a killed server are still at work; where they cannot be found, they are given time.
      await sleep(1000);
      await clearRemains(plan.cluster);
    } else if (!/Address already in use|could not create any TCP/.test(failure)) {
      break;
    }
  }
  throw explain(failure, plan.cluster);
}

/**
 * Returns a server on the cluster: the one a killed Placewell left running if it answers, otherwise a new one. With
 * `port`, a new one is tried there first, so that existing connection pools find it again.
 */
export async function startOrAdopt(plan: ServerPlan, port?: number): Promise<Postmaster> {
  const left = await runningPostmaster(plan.cluster);
  if (left && (await answers(left, plan.password))) return left;
  if (left) await endPostmaster(left.pid);
  const server = await launch(plan, port);
  if (await answers(server, plan.password)) return server;
  await endPostmaster(server.pid);
  throw new EmbeddedDatabaseError(
    `The database in ${plan.cluster} runs but refuses its password. Bring back the file "password" that lay beside it.`,
  );
}
