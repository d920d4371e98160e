import { join } from 'node:path';
import pino from 'pino';
import { startApplication } from './application';
import { type Config, consoleDirectory, explorerDirectory } from './config';
import { openDatabase } from './database';
import {
  type DemonstrationSignIn,
  prepareDemonstration,
  refuseDemonstration,
  signInsFile,
} from './demonstration';
import { requireFreePort } from './listen';
import { createLogger, type Logger } from './logging';
import type { Shutdown } from './shutdown';

/** Starts everything, in the order in which one part needs the other, and says where it is. */
export async function serve(
  config: Config,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<Logger> {
  const logger = openLog(config);
  const database = await openDatabase(config, shutdown, say);
  await requireFreePort(config);
  const signIns = await programme(config, database.url, say);
  const { today, requestsPerMinute } = config;
  const server = await startApplication({
    config,
    databaseUrl: database.url,
    logger,
    consoleDirectory,
    explorerDirectory,
    requestsPerMinute,
    ...(today ? { today: () => today } : {}),
  });
  await shutdown.add(() => server.stop());
  await database.announce(server.address);
  welcome(config, server.address, signIns, say);
  return logger;
}

/** The demonstration programme at its first start; production has none, and refuses to run on one. */
async function programme(
  config: Config,
  url: string,
  say: (line: string) => void,
): Promise<DemonstrationSignIn[]> {
  if (config.mode === 'demonstration') return prepareDemonstration(config, url, say);
  await refuseDemonstration(url);
  return [];
}

/** In production the log goes to standard output; the demonstration keeps its terminal for people. */
function openLog({ mode, logLevel, dataDirectory }: Config): Logger {
  if (mode === 'production') return createLogger(logLevel);
  const file = pino.destination({
    dest: logFile(dataDirectory),
    mkdir: true,
    sync: true,
    mode: 0o600,
  });
  return createLogger(logLevel, file);
}

const logFile = (dataDirectory: string) => join(dataDirectory, 'placewell.log');

function welcome(
  { mode, dataDirectory }: Config,
  address: string,
  signIns: DemonstrationSignIn[],
  say: (line: string) => void,
): void {
  say('');
  say(`Placewell is ready: ${address}`);
  say(`  API and explorer: ${address}/graphql`);
  if (mode === 'demonstration') {
    say(`  Log:              ${logFile(dataDirectory)}`);
    say('');
    say(`Demonstration sign-ins (invented people; all of them and the API keys are in`);
    say(`${signInsFile(dataDirectory)}):`);
    for (const line of table(onePerRole(signIns))) say(`  ${line}`);
  }
  say('');
  say('Stop with Ctrl-C.');
}

/** The first sign-in of each role that people have. */
function onePerRole(signIns: DemonstrationSignIn[]): DemonstrationSignIn[] {
  return signIns.filter(
    ({ role, email }) => email && signIns.find((other) => other.role === role)?.email === email,
  );
}

function table(signIns: DemonstrationSignIn[]): string[] {
  const rows = signIns.map(({ role, email, password }) => [role, email ?? '', password ?? '']);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
