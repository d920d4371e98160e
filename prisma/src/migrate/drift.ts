import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { models } from '../../generated/models';
import { type DiffTarget, difference } from './engine';

const MODELS_FOLDER = fileURLToPath(new URL('../../models', import.meta.url));

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(MODELS_FOLDER)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(MODELS_FOLDER, name);
      return { path, content: await readFile(path, 'utf8') };
    }),
  );
}

/** Returns what separates the tables of the database at `url` from the Prisma schema; empty if nothing does. */
export async function tableDifference(url: string, form: 'script' | 'words'): Promise<string> {
  const files = await schemaFiles();
  const database: DiffTarget = { tag: 'schemaDatasource', files, configDir: MODELS_FOLDER };
  return difference(url, database, { tag: 'schemaDatamodel', files }, form);
}

/**
 * Returns the columns that the Prisma schema declares and the database lacks, as "table.column". Prisma compares
 * tables but takes views on trust, so this is what notices a view that has fallen behind its declaration.
 */
export async function missingColumns(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname || '.' || attname as name from pg_attribute join pg_class c on c.oid = attrelid
       where relkind in ('r', 'v', 'm', 'p') and attnum > 0 and not attisdropped`,
    );
    const existing = new Set(rows.map(({ name }) => name));
    return Object.values(models)
      .flatMap(({ table, fields }) =>
        Object.values(fields).flatMap((field) =>
          field.kind === 'column' ? [`${table}.${field.column}`] : [],
        ),
      )
      .filter((name) => !existing.has(name));
  } finally {
    await client.end();
  }
}
