import { chmod, chown, lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerAccount } from './account';
import { EmbeddedDatabaseError } from './failures';
import { run } from './run';

/**
 * Whether `account` may enter `directory`. Asked of the system itself, because a folder above it may be closed by its
 * mode, by an access list or by the mount.
 */
export async function canEnter(directory: string, account?: ServerAccount): Promise<boolean> {
  if (!account) return true;
  const { code } = await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', directory], account);
  return code === 0;
}

/** Where things go that the server account must reach when the clone itself is closed to it. */
const candidates = ['/var/lib/placewell', '/usr/local/var/placewell', '/var/tmp/placewell'];

/** Returns the first folder outside the clone that root can create and the server account can enter. */
export async function sharedDirectory(account: ServerAccount): Promise<string> {
  for (const directory of candidates) {
    try {
      await mkdir(directory, { recursive: true });
      await chmod(directory, 0o755);
    } catch {
      continue;
    }
    if (await canEnter(directory, account)) return directory;
  }
  throw new EmbeddedDatabaseError(
    `The user "postgres" can enter neither this folder nor any of ${candidates.join(', ')}. Start Placewell as an ordinary user, or move it to a folder that others may enter.`,
  );
}

/** Applies `change` to a folder and everything in it, links left out. */
async function eachEntry(
  path: string,
  change: (path: string, directory: boolean) => Promise<void>,
) {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  await change(path, entry.isDirectory());
  if (!entry.isDirectory()) return;
  for (const name of await readdir(path)) await eachEntry(join(path, name), change);
}

/** Makes a tree readable, and its folders and programs enterable, for everybody. */
export const openToAll = (directory: string) =>
  eachEntry(directory, async (path, isDirectory) => {
    const { mode } = await lstat(path);
    await chmod(path, mode | (isDirectory || mode & 0o100 ? 0o755 : 0o644));
  });

/** Gives a tree to `account`. */
export const giveTo = (account: ServerAccount, directory: string) =>
  eachEntry(directory, (path) => chown(path, account.uid, account.gid));
