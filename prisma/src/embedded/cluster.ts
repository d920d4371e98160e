import { randomBytes } from 'node:crypto';
import {
  appendFile,
  chown,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account';
import type { Binaries } from './binaries';
import { EmbeddedDatabaseError, explain } from './failures';
import { run } from './run';

export const SUPERUSER = 'postgres';
/** The file of ours that postgresql.conf includes. */
export const SETTINGS_FILE = 'placewell.conf';

export interface ClusterPlan {
  password: string;
  binaries: Binaries;
  account?: ServerAccount;
  /** Whether the files must survive a power cut. */
  durable: boolean;
}

const NEEDED_BYTES = 150_000_000;

/** Returns the server's random password, made at the first start and kept beside the data, for its owner alone. */
export async function serverPassword(directory: string): Promise<string> {
  const file = join(directory, 'password');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept !== '') return kept;
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, password, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

async function requireSpace(home: string): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < NEEDED_BYTES) throw explain('ENOSPC', home);
}

async function requireSameMajor(
  cluster: string,
  version: string,
  binaries: Binaries,
): Promise<void> {
  if (version.trim() === binaries.major) return;
  throw new EmbeddedDatabaseError(
    `The data in ${cluster} was written by PostgreSQL ${version.trim()}; this release brings PostgreSQL ${binaries.major}. Start the earlier release and move the data with its export.`,
  );
}

/** Files that must survive a power cut are flushed: all at once where the system can. */
function syncing(durable: boolean): string[] {
  if (!durable) return ['--no-sync'];
  return process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
}

const UNFINISHED = 'cluster.new-';

async function removeUnfinished(home: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) {
    // What that initdb is still writing to goes at the next first start, or never: it is a few megabytes.
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 }).catch(
      () => undefined,
    );
  }
}

async function initialise(
  home: string,
  { password, binaries, account, durable }: ClusterPlan,
): Promise<void> {
  await requireSpace(home);
  await removeUnfinished(home);
  // A name of its own: the initdb of a start that was killed lives on for a moment, and clears its folder as it goes.
  const cluster = await mkdtemp(join(home, UNFINISHED));
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    for (const path of [cluster, passwordFile]) await chown(path, account.uid, account.gid);
  }
  const made = await run(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Unicode rules that come with PostgreSQL itself: the same order and case everywhere, whatever the system knows.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...syncing(durable),
    ],
    account,
  );
  await rm(passwordFile, { force: true });
  if (made.code !== 0) throw explain(made.output, home);
  await appendFile(join(cluster, 'postgresql.conf'), `include_if_exists = '${SETTINGS_FILE}'\n`);
  // Under its final name only when complete: a start that is killed on the way begins afresh.
  await rename(cluster, join(home, 'cluster'));
}

/** Returns the data folder below `home`, initialised if this is the first start. */
export async function openCluster(home: string, plan: ClusterPlan): Promise<string> {
  const cluster = join(home, 'cluster');
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (version !== undefined) await requireSameMajor(cluster, version, plan.binaries);
  else await initialise(home, plan);
  return cluster;
}
