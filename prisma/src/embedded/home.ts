import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account';
import { EmbeddedDatabaseError } from './failures';
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
  if (!(await exists(home))) {
    throw new EmbeddedDatabaseError(
      `${pointer} says that the database lies in ${home}, which does not exist. Bring it back, or remove ${directory} to begin with an empty one.`,
    );
  }
  const owner = JSON.parse(await readFile(join(home, OWNER), 'utf8')) as { directory: string };
  if (owner.directory !== directory && (await exists(join(owner.directory, POINTER)))) {
    throw new EmbeddedDatabaseError(
      `This folder is a copy: the database in ${home} belongs to ${owner.directory}. Remove ${directory} to begin with an empty one.`,
    );
  }
  await writeFile(join(home, OWNER), JSON.stringify({ directory }));
  return home;
}

/** Makes a home outside the clone, moves an existing database there, and leaves the pointer to it. */
async function settleElsewhere(directory: string, account: ServerAccount): Promise<string> {
  const databases = join(await sharedDirectory(account), 'databases');
  await mkdir(databases, { recursive: true, mode: 0o755 });
  const home = join(databases, randomBytes(8).toString('hex'));
  await mkdir(home, { mode: 0o700 });
  await writeFile(join(home, OWNER), JSON.stringify({ directory }));
  const cluster = join(directory, 'cluster');
  if (await exists(cluster)) {
    const moved = await run('mv', [cluster, join(home, 'cluster')]);
    if (moved.code !== 0)
      throw new EmbeddedDatabaseError(`The database cannot move: ${moved.output}`);
  }
  const unfinished = join(directory, `${POINTER}.new`);
  await writeFile(unfinished, JSON.stringify({ home }));
  await rename(unfinished, join(directory, POINTER));
  return home;
}

/** A copy or a restored backup may have changed the owner of the files; PostgreSQL insists on its own. */
async function correctOwner(home: string, account: ServerAccount): Promise<void> {
  await chown(home, account.uid, account.gid);
  const cluster = join(home, 'cluster');
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== account.uid) await giveTo(account, cluster);
}

/**
 * Returns the folder that holds the database files of `directory`: the directory itself, or, when the server account
 * cannot enter it (a clone below a folder that only root may enter), a folder elsewhere, found again by a pointer file.
 */
export async function databaseHome(directory: string, account?: ServerAccount): Promise<string> {
  await mkdir(directory, { recursive: true });
  const here = await realpath(directory);
  const elsewhere = await followPointer(here);
  if (!account) return elsewhere ?? here;
  const home =
    elsewhere ?? ((await canEnter(here, account)) ? here : await settleElsewhere(here, account));
  await correctOwner(home, account);
  await rm(join(home, 'cluster.new'), { recursive: true, force: true, maxRetries: 5 });
  return home;
}
