import pg from 'pg';
import { MigrationError } from './failure';
import { type Migration, readMigrations } from './folder';
import { createLedger, type Entry, enter, readLedger } from './ledger';
import { makeSets } from './sets';

/** The advisory lock that Prisma's command line takes as well: two deployments never run at once. */
const LOCK = 72707369;

const OLDEST_SERVER = 150_000;

async function requireServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version`,
  );
  if (rows[0].version < OLDEST_SERVER) {
    throw new MigrationError('Placewell needs PostgreSQL 15 or later; this server is older.');
  }
}

/** A first deployment goes into an empty database only, so that a wrong address spoils nobody's data. */
async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select count(*)::int as tables from pg_class join pg_namespace n on n.oid = relnamespace
     where relkind in ('r', 'p') and nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
  );
  if (rows[0].tables > 0) {
    throw new MigrationError(
      'This database holds tables of something else. Give Placewell an empty database of its own.',
    );
  }
}

/** Returns what is still to apply; throws when the database and the folder tell different histories. */
function outstanding(migrations: Migration[], ledger: Entry[]): Migration[] {
  for (const entry of ledger) {
    const migration = migrations.find(({ name }) => name === entry.name);
    if (!migration) {
      throw new MigrationError(
        `The database is newer than this release: it holds "${entry.name}". Install the later release.`,
      );
    }
    if (!entry.finished) {
      throw new MigrationError(
        `Migration "${entry.name}" was begun by another tool and has failed.`,
      );
    }
    if (migration.checksum !== entry.checksum) {
      throw new MigrationError(
        `Migration "${entry.name}" was changed after it had been applied. Restore it and put the change into a new one.`,
      );
    }
  }
  const applied = new Set(ledger.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

/** The line of the script that PostgreSQL stopped at. */
function lineOf(sql: string, error: unknown): string {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? ` at line ${sql.slice(0, position).split('\n').length}` : '';
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const startedAt = new Date();
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await enter(client, migration, startedAt);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const place = lineOf(migration.sql, error);
    throw new MigrationError(
      `Migration "${migration.name}" failed${place}: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** Where the scripts are, if not in the folders of this package. */
interface Folders {
  migrations?: string;
  sets?: string;
}

/**
 * Applies the migrations that a database does not have yet, each in a transaction of its own, makes the sets of figures
 * as they now are, and returns the names of the migrations. A deployment that runs elsewhere is waited for. Throws
 * MigrationError.
 */
export async function deploy(connectionString: string, folders: Folders = {}): Promise<string[]> {
  const migrations = await readMigrations(folders.migrations);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await requireServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const ledger = await readLedger(client);
    if (!ledger) {
      await requireEmpty(client);
      await createLedger(client);
    }
    const pending = outstanding(migrations, ledger ?? []);
    for (const migration of pending) await apply(client, migration);
    await makeSets(client, { folder: folders.sets, anew: pending.length > 0 });
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
