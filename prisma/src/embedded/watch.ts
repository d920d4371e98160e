import { setTimeout as sleep } from 'node:timers/promises';
import type { Postmaster } from './postmaster';
import { isAlive } from './processes';
import { type ServerPlan, startOrAdopt } from './server';

const INTERVAL = 500;
/** Restarts in a row without a quiet minute, after which the server is left alone: something is wrong for good. */
const PATIENCE = 5;
const QUIET = 60_000;

export interface Watch {
  /** Stops watching and returns the number of the process that serves now. */
  end(): Promise<number>;
}

/** Starts the server again, on the same port, whenever it dies while this process lives. */
export function keepAlive(
  first: Postmaster,
  plan: ServerPlan,
  log: (message: string) => void,
): Watch {
  let server = first;
  let restarts = 0;
  let lastRestart = 0;
  const ending = new AbortController();

  async function restart() {
    if (Date.now() - lastRestart > QUIET) restarts = 0;
    restarts += 1;
    lastRestart = Date.now();
    log('The database has stopped unexpectedly; starting it again.');
    try {
      server = await startOrAdopt(plan, server.port);
      log('The database answers again; what was saved is there.');
    } catch (error) {
      log((error as Error).message);
    }
  }

  async function watch() {
    while (!ending.signal.aborted && restarts < PATIENCE) {
      await sleep(INTERVAL, undefined, { ref: false, signal: ending.signal }).catch(
        () => undefined,
      );
      if (!ending.signal.aborted && !(await isAlive(server.pid))) await restart();
    }
  }

  const watching = watch();
  return {
    async end() {
      ending.abort();
      await watching;
      return server.pid;
    },
  };
}
