import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableDifference } from './drift';
import { MIGRATIONS_FOLDER } from './folder';
import { withScratchDatabase } from './scratch';

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

/**
 * Writes a migration that takes the tables to where the Prisma schema is, and returns its path. With no difference
 * the script is empty, for SQL written by hand: constraints, policies, triggers, views.
 */
export async function create(name: string): Promise<string> {
  const sql = await withScratchDatabase((url) => tableDifference(url, 'script'));
  const folder = join(
    MIGRATIONS_FOLDER,
    `${timestamp()}_${name.trim().replace(/\W+/g, '_').toLowerCase()}`,
  );
  await mkdir(folder);
  const file = join(folder, 'migration.sql');
  await writeFile(file, sql === '' ? '' : `${sql}\n`);
  return file;
}
