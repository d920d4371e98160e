import { EmbeddedDatabaseError } from '@placewell/prisma/embedded';
import { MigrationError } from '@placewell/prisma/migrate';
import { ConfigError, readConfig } from './config';
import { CommandFailed, createAdministrator, USAGE } from './createAdministrator';
import { DatabaseUnavailable } from './database';
import { DemonstrationInProduction } from './demonstration';
import { AddressUnavailable } from './listen';
import { describeError, UNEXPECTED } from './logging';
import { serve } from './serve';
import { createShutdown, Stopped } from './shutdown';

/** Failures whose message is a sentence for the person at the terminal. */
const FOR_PEOPLE = [
  ...[
    AddressUnavailable,
    CommandFailed,
    ConfigError,
    DatabaseUnavailable,
    DemonstrationInProduction,
  ],
  ...[EmbeddedDatabaseError, MigrationError],
];

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);
const shutdown = createShutdown();

/** A terminal, npm and its shell may each pass on the same Ctrl-C: what comes this soon after is no second wish. */
const ECHO_MILLISECONDS = 2000;

/** Closes everything and ends; asked a second time, it ends at once. */
let stoppingSince: number | undefined;
async function stop(code: number): Promise<void> {
  if (stoppingSince !== undefined) {
    if (performance.now() - stoppingSince > ECHO_MILLISECONDS) process.exit(1);
    return;
  }
  stoppingSince = performance.now();
  await shutdown.run().catch((error: unknown) => complain(String(error)));
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stoppingSince === undefined) say('\nStopping ...');
    void stop(0);
  });
}

async function run([command, ...args]: string[]): Promise<void> {
  const config = readConfig();
  if (command === 'create-administrator') {
    await createAdministrator(config, args, shutdown, say);
    return stop(0);
  }
  if (command !== undefined) throw new CommandFailed(`There is no command "${command}".\n${USAGE}`);
  const logger = await serve(config, shutdown, say);
  process.on('unhandledRejection', (error) => {
    logger.error({ errors: [describeError(error)] }, UNEXPECTED);
  });
  process.on('uncaughtException', (error) => {
    logger.fatal({ errors: [describeError(error)] }, UNEXPECTED);
    void stop(1);
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // stopped by the user while it was starting: the signal's handler closes everything, under the hands of what still runs
  if (!(error instanceof Stopped) && stoppingSince === undefined) {
    const forPeople = FOR_PEOPLE.some((known) => error instanceof known);
    complain(forPeople ? (error as Error).message : `Placewell could not start: ${detail(error)}`);
    await stop(1);
  }
}

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
