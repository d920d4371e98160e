import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedDatabaseError } from './failures';
import { lifeMark } from './processes';

/** Who uses a data directory: kept in `running.json` there, so that a second start can say what is going on. */
interface Holder {
  pid: number;
  /** Tells the holder from a later process with the same number, also after a restart of the machine. */
  mark: string;
  /** Where it serves, once it does. */
  address?: string;
}

export interface Claim {
  /** Tells later starts at which address this process serves. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** Returns the holder that a claim names, if it lives; a claim cut short by a full disk names nobody. */
async function livingHolder(content: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(content) as Holder;
    return (await lifeMark(holder.pid)) === holder.mark ? holder : undefined;
  } catch {
    return undefined;
  }
}

function alreadyRunning({ pid, address }: Holder): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    address
      ? `Placewell is already running at ${address} (process ${pid}).`
      : `Placewell is already being started by process ${pid}.`,
  );
}

/** Removes a claim whose holder is dead, but not the new one that somebody else may have put there meanwhile. */
async function removeStale(file: string, content: string): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== content) await link(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Puts `file` in place unless somebody living has one there; the link makes it appear at once and complete. */
async function place(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  try {
    for (;;) {
      try {
        return await link(draft, file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const content = await readFile(file, 'utf8').catch(() => '');
      const holder = await livingHolder(content);
      if (holder) throw alreadyRunning(holder);
      await removeStale(file, content);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** Claims a data directory for this process; throws a sentence with address and process if another one holds it. */
export async function claim(directory: string): Promise<Claim> {
  const file = join(directory, 'running.json');
  const holder: Holder = { pid: process.pid, mark: (await lifeMark(process.pid)) ?? '' };
  await place(file, JSON.stringify(holder));
  return {
    async announce(address) {
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify({ ...holder, address }));
      await rename(draft, file);
    },
    release: () => rm(file, { force: true }),
  };
}
