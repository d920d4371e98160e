import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account';
import { EmbeddedDatabaseError } from './failures';
import { endPostmaster, runningPostmaster } from './postmaster';
import { canEnter, giveTo, sharedDirectory } from './reach';
import { run } from './run';

const exists = async (path: string) => (await stat(path).catch(() => undefined)) !== undefined;

/** The file that tells where the database lies when it could not lie beside it, and the file there that points back. */
const POINTER = 'location.json';
const OWNER = 'belongs-to.json';

/** Follows the pointer of an earlier start; undefined if there is none. */
async function followPointer(directory: string): Promise<string | undefined> {
  const pointer = join(directory, POINTER);
  const text = await readFile(pointer, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { home } = JSON.parse(text) as { home: string };
  if (!(await exists(join(home, OWNER)))) {
    throw new EmbeddedDatabaseError(
      `${pointer} says that the database lies in ${home}, but it does not. Bring it back, or remove ${directory} to begin with an empty one.`,
    );
  }
  const owner = JSON.parse(await readFile(join(home, OWNER), 'utf8')) as { directory: string };
  if (owner.directory !== directory && (await exists(join(owner.directory, POINTER)))) {
    throw new EmbeddedDatabaseError(
      `This folder is a copy: the database in ${home} belongs to ${owner.directory}. Remove ${directory} to begin with an empty one.`,
    );
  }
  if (owner.directory !== directory)
    await writeFile(join(home, OWNER), JSON.stringify({ directory }));
  return home;
}

/** Makes a home outside the clone and leaves the pointer to it. */
async function settleElsewhere(directory: string, account: ServerAccount): Promise<string> {
  const home = join(await sharedDirectory(account), 'databases', randomBytes(8).toString('hex'));
  await mkdir(home, { recursive: true });
  await Promise.all([chmod(home, 0o711), chmod(join(home, '..'), 0o711)]);
  await writeFile(join(home, OWNER), JSON.stringify({ directory }), { mode: 0o600 });
  const unfinished = join(directory, `${POINTER}.new`);
  await writeFile(unfinished, JSON.stringify({ home }));
  await rename(unfinished, join(directory, POINTER));
  return home;
}

/** Moves the database that an earlier start left in the clone. Interrupted at any point, the next start completes it. */
async function moveCluster(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  if (!(await exists(to))) {
    const running = await runningPostmaster(from);
    if (running) await endPostmaster(running.pid);
    const unfinished = `${to}.new`;
    await rm(unfinished, { recursive: true, force: true });
    const copied = await run('cp', ['-a', from, unfinished]);
    if (copied.code !== 0) {
      throw new EmbeddedDatabaseError(`The database cannot move to ${to}: ${copied.output}`);
    }
    await rename(unfinished, to);
  }
  await rm(from, { recursive: true, force: true });
}

/** A copy or a restored backup may have changed the owner of the files; PostgreSQL insists on its own. */
async function correctOwner(cluster: string, account: ServerAccount): Promise<void> {
  const entry = await stat(cluster).catch(() => undefined);
  if (entry && entry.uid !== account.uid) await giveTo(account, cluster);
}

/**
 * Returns the folder that holds the database files of `directory`: the directory itself, or, when the server account
 * cannot enter it (a clone below a folder that only root may enter), a folder elsewhere, found again by a pointer file.
 */
export async function databaseHome(directory: string, account?: ServerAccount): Promise<string> {
  const elsewhere = await followPointer(directory);
  if (!account) return elsewhere ?? directory;
  if (!elsewhere && (await canEnter(directory, account))) {
    await correctOwner(join(directory, 'cluster'), account);
    return directory;
  }
  const home = elsewhere ?? (await settleElsewhere(directory, account));
  await moveCluster(join(directory, 'cluster'), join(home, 'cluster'));
  await correctOwner(join(home, 'cluster'), account);
  return home;
}

/** Makes the directory if need be, and returns its one true path. */
export async function openDirectory(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  return realpath(directory);
}
