import { join } from 'node:path';
import { startEmbedded } from '@placewell/prisma/embedded';
import { deploy } from '@placewell/prisma/migrate';
import { loadReferenceData } from '@placewell/prisma/reference/load';
import pg from 'pg';
import { asOwner } from './auth/owner';
import type { Config } from './config';
import type { Shutdown } from './shutdown';

export interface OpenDatabase {
  /** address to connect to, as the owner */
  url: string;
  /** tells a second start beside this one where this one serves */
  announce(address: string): Promise<void>;
}

/** The operator's database does not answer as DATABASE_URL says; the message is for the operator. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
}

type Settings = Pick<Config, 'databaseUrl' | 'dataDirectory'>;

/**
 * Opens the database, brings its tables up to date and fills in the reference data.
 * @param say tells the user what takes time
 */
export async function openDatabase(
  settings: Settings,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl, announce: async () => {} }
    : await openEmbedded(settings.dataDirectory, shutdown, say);
  await requireAnswer(database.url);
  const applied = await deploy(database.url);
  if (applied.length > 0) say(`Tables brought up to date (${applied.length} migrations).`);
  await asOwner(database.url, loadReferenceData);
  return database;
}

async function openEmbedded(
  dataDirectory: string,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  say('Starting the database ...');
  const embedded = await startEmbedded({ directory: join(dataDirectory, 'postgres'), log: say });
  await shutdown.add(() => embedded.stop());
  return embedded;
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known at the moment',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the user',
  '3D000': 'it has no such database',
  '53300': 'it has no connection to spare',
};

/** Says why a database cannot be reached, without the address, which may hold a password. */
async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const reason = REASONS[code] ?? `it cannot be reached (${code || 'no answer in 10 seconds'})`;
    throw new DatabaseUnavailable(`The database of DATABASE_URL is not available: ${reason}.`);
  } finally {
    await client.end().catch(() => {});
  }
}
