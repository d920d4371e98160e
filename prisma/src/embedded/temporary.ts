import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from './index';
import { clearRemains, endPostmaster, runningPostmaster } from './postmaster';
import { isAlive } from './processes';
import { type Settings, throwAway } from './settings';

const PREFIX = 'placewell-temporary-';

/** Files in memory, where the system has them: copying a database makes hundreds, which some disks are slow at. */
const MEMORY = '/dev/shm';
const ENOUGH_MEMORY = 2_000_000_000;

async function temporaryFolder(): Promise<string> {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > ENOUGH_MEMORY ? MEMORY : tmpdir();
}

async function remove(directory: string, home = directory): Promise<void> {
  const cluster = join(home, 'cluster');
  const server = await runningPostmaster(cluster);
  if (server) await endPostmaster(server.pid);
  await clearRemains(cluster);
  for (const path of [home, directory]) {
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Removes the servers of processes that were killed before they could. */
async function removeAbandoned(): Promise<void> {
  for (const folder of [MEMORY, tmpdir()]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((candidate) => candidate.startsWith(PREFIX))) {
      const owner = Number(name.slice(PREFIX.length).split('-')[0]);
      if (!(await isAlive(owner))) await remove(join(folder, name)).catch(() => undefined);
    }
  }
}

/**
 * Starts a server with an empty database in a folder of its own, for tests and for comparing migrations. It does not
 * survive a crash of the machine; stop() removes it.
 */
export async function startTemporary(settings: Settings = {}): Promise<EmbeddedDatabase> {
  await removeAbandoned();
  const directory = await mkdtemp(join(await temporaryFolder(), `${PREFIX}${process.pid}-`));
  await chmod(directory, 0o755);
  const server = await startEmbedded({
    directory,
    log: () => undefined,
    settings: { ...throwAway, ...settings },
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      await remove(directory, server.home);
    },
  };
}
