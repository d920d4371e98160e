import { serverAccount } from './account';
import { binariesFor } from './binaries';
import { claim } from './claim';
import { openCluster, SUPERUSER, serverPassword } from './cluster';
import { addressOf, OWNER, provideDatabase } from './connection';
import { explainingFailures } from './failures';
import { databaseHome, openDirectory } from './home';
import { endPostmaster } from './postmaster';
import { startOrAdopt } from './server';
import type { Settings } from './settings';
import { keepAlive } from './watch';

export { EmbeddedDatabaseError } from './failures';

export interface EmbeddedOptions {
  /** Where the database is kept, for instance `.data/postgres`. Made if it does not exist. */
  directory: string;
  /** Told what takes time and what went wrong; never personal data. */
  log: (message: string) => void;
  /** Settings of PostgreSQL beyond the standing ones. */
  settings?: Settings;
}

export interface EmbeddedDatabase {
  /** Connects as the owner of the database, who is no superuser. */
  url: string;
  /** Connects as the superuser: for tests and measurements, never for the application. */
  superuserUrl: string;
  /** The folder with the database files: `directory`, or where they could run. */
  home: string;
  /** Tells a second start beside this one at which address this one serves. */
  announce(address: string): Promise<void>;
  /** Stops the server and gives the directory free. */
  stop(): Promise<void>;
}

async function start({ directory, log, settings = {} }: EmbeddedOptions, here: string) {
  const account = await serverAccount();
  const binaries = await binariesFor(account);
  const password = await serverPassword(here);
  const home = await databaseHome(here, account);
  const durable = settings.fsync !== false;
  const cluster = await openCluster(home, { password, binaries, account, durable });
  if (home !== here) log(`The database of ${directory} is kept in ${home}, where it can run.`);
  const plan = { cluster, password, binaries, account, settings };
  const server = await startOrAdopt(plan);
  await provideDatabase(server.port, password);
  return { plan, server, home };
}

/**
 * Starts the embedded PostgreSQL on `directory`, or takes over the server that a killed process left there. Throws
 * EmbeddedDatabaseError with a sentence for the user when another process uses the directory, the disk is full, ...
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { directory, log } = options;
  return explainingFailures(directory, async () => {
    const here = await openDirectory(directory);
    const claimed = await claim(here);
    const { plan, server, home } = await start(options, here).catch(async (error) => {
      await claimed.release();
      throw error;
    });
    const watch = keepAlive(server, plan, log);
    return {
      url: addressOf(OWNER, plan.password, server.port, OWNER),
      superuserUrl: addressOf(SUPERUSER, plan.password, server.port, OWNER),
      home,
      announce: claimed.announce,
      async stop() {
        await endPostmaster(await watch.end());
        await claimed.release();
      },
    };
  });
}
