import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { MigrationError } from './failure';

const SETS_FOLDER = fileURLToPath(new URL('../../sets', import.meta.url));

const readers = 'placewell_app, placewell_reader';

interface SetFile {
  name: string;
  sql: string;
}

/** Returns the scripts of a folder in the order in which they apply; a set stands on those before it. */
async function readSets(folder = SETS_FOLDER): Promise<SetFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, sql: text.replaceAll('\r\n', '\n') };
    }),
  );
}

/** What schema mi says it was made of, so that a change of one word is noticed. */
const markOf = (files: SetFile[]) => {
  const hash = createHash('sha256');
  for (const { name, sql } of files) hash.update(`${name}\n${sql}\n`);
  return `Measures as sets: one row for each thing counted. Made of ${hash.digest('hex')}.`;
};

async function present(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query(
    `select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = 'mi'`,
  );
  return rows[0]?.mark ?? null;
}

const inSchema = `select 'function ' || p.oid::regprocedure from pg_proc p where p.pronamespace = 'mi'::regnamespace
      union all
      select 'view ' || c.oid::regclass from pg_class c where c.relnamespace = 'mi'::regnamespace and c.relkind = 'v'`;

/**
 * Takes down every function and view of schema mi, those that others stand on after these: views ask functions and
 * functions views, and PostgreSQL drops only one kind at a time. Refused where anything outside stands on one.
 */
const clear = `do $$
declare
  item text;
  taken int;
begin
  loop
    taken := 0;
    for item in
      ${inSchema}
    loop
      begin
        execute 'drop ' || item;
        taken := taken + 1;
      exception when dependent_objects_still_exist then
        null;
      end;
    end loop;
    exit when taken = 0;
  end loop;
  -- What is left is stood on from outside: dropping it says by what.
  select what into item from (${inSchema}) left_over(what) limit 1;
  if item is not null then
    execute 'drop ' || item;
  end if;
end
$$`;

/**
 * Makes the sets that figures are counted from (views and functions of schema mi) as the folder says, where it says something new or
 * `anew` is set. Views hold no data, so they are made as a whole, in one transaction, instead of by migrations: a set is
 * defined in one place. A migration that changes a column may take down the sets that stand in its way. Throws
 * MigrationError; what was there before then stays.
 */
export async function makeSets(
  client: pg.Client,
  { folder, anew }: { folder?: string | undefined; anew: boolean },
): Promise<void> {
  const files = await readSets(folder);
  const mark = markOf(files);
  if (files.length === 0 || (!anew && (await present(client)) === mark)) return;
  let making = 'the sets';
  await client.query('begin');
  try {
    await client.query('create schema if not exists mi');
    await client.query(`grant usage on schema mi to ${readers}`);
    // Given beforehand, so that a script can take a right away from a set that not everybody may count.
    await client.query(
      `alter default privileges in schema mi grant select on tables to ${readers}`,
    );
    await client.query(clear);
    for (const { name, sql } of files) {
      making = name;
      await client.query(sql);
    }
    await client.query(`comment on schema mi is ${client.escapeLiteral(mark)}`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(
      `The sets of figures failed in ${making}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}
