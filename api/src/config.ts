import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  demonstrationSecrets,
  SECRET_VARIABLES,
  type Secrets,
  type SecretTexts,
  weaknessOf,
} from './secrets';

/** `demonstration` brings invented data, sign-ins and secrets of its own; `production` refuses all three. */
export type Mode = 'demonstration' | 'production';

export interface Config {
  mode: Mode;
  port: number;
  host: string;
  /** the address people use, without a slash at its end */
  publicUrl: string;
  /** a PostgreSQL of the operator's; null for the embedded one */
  databaseUrl: string | null;
  /** the embedded database, the demonstration's secrets and sign-ins */
  dataDirectory: string;
  secrets: Secrets;
  logLevel: string;
  /** which proxies may say whom they speak for (Express' `trust proxy`) */
  trustProxy: false | number | string;
  /** how many requests a user or API client may make in a minute */
  requestsPerMinute: number;
  /** the day a demonstration stands at, 'YYYY-MM-DD'; null for the real day in London */
  today: string | null;
}

/** Settings that cannot be used; each problem is a sentence that names its variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** The folder of the whole project, both from `api/src` and from the built `api/dist`. */
export const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environmentSchema = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(4000),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  NODE_ENV: z.string().optional(),
  PLACEWELL_MODE: z
    .enum(['demonstration', 'production'], 'must be demonstration or production')
    .optional(),
  PLACEWELL_SECRET: z.string().optional(),
  PLACEWELL_NINO_KEY: z.string().optional(),
  PLACEWELL_INDEX_KEY: z.string().optional(),
  PLACEWELL_DATA: z.string().default('.data'),
  PLACEWELL_TODAY: z.iso.date('must be a day such as 2026-11-23').optional(),
  PLACEWELL_REQUESTS_PER_MINUTE: z.coerce.number('must be a number').int().min(1).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
  TRUST_PROXY: z
    .string()
    // "true" would believe whatever address a caller writes into a header
    .regex(
      /^(false|\d+|[\da-fA-F.:/, ]+|loopback)$/,
      'must be false, a number of proxies or their addresses',
    )
    .default('false'),
});

type Environment = z.output<typeof environmentSchema>;

/**
 * Reads the settings from the environment; nothing else in the server looks there.
 * @throws ConfigError that lists every problem at once
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const settings = readEnvironment(environment);
  const mode = modeOf(settings);
  if (mode === 'production' && settings.PLACEWELL_TODAY) {
    throw new ConfigError([
      'PLACEWELL_TODAY: production lives today; only a demonstration stands still.',
    ]);
  }
  const dataDirectory = isAbsolute(settings.PLACEWELL_DATA)
    ? settings.PLACEWELL_DATA
    : resolve(projectDirectory, settings.PLACEWELL_DATA);
  return {
    mode,
    port: settings.PORT,
    // the demonstration's passwords are known to all: it is not offered to the network unasked
    host: settings.HOST ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ''),
    databaseUrl: settings.DATABASE_URL ?? null,
    dataDirectory,
    secrets: readSecrets(settings, mode, dataDirectory),
    logLevel: settings.LOG_LEVEL ?? 'info',
    trustProxy: trustOf(settings.TRUST_PROXY),
    requestsPerMinute: settings.PLACEWELL_REQUESTS_PER_MINUTE,
    today: settings.PLACEWELL_TODAY ?? null,
  };
}

function readEnvironment(environment: NodeJS.ProcessEnv): Environment {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const result = environmentSchema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`),
  );
}

/** Whoever brings a database or says so runs in earnest, unless PLACEWELL_MODE states otherwise. */
function modeOf({ PLACEWELL_MODE, DATABASE_URL, NODE_ENV }: Environment): Mode {
  return (
    PLACEWELL_MODE ?? (DATABASE_URL || NODE_ENV === 'production' ? 'production' : 'demonstration')
  );
}

function readSecrets(settings: Environment, mode: Mode, dataDirectory: string): Secrets {
  const production = mode === 'production';
  const names = Object.keys(SECRET_VARIABLES) as (keyof SecretTexts)[];
  const missing = names.filter((name) => settings[name] === undefined);
  const own: Partial<SecretTexts> =
    production || missing.length === 0 ? {} : demonstrationSecrets(dataDirectory);
  const texts = Object.fromEntries(names.map((name) => [name, settings[name] ?? own[name] ?? '']));

  const problems = names.flatMap((name) => {
    const text = texts[name] ?? '';
    if (!text) return [`${name} is not set; production needs it (openssl rand -base64 32).`];
    const weakness = weaknessOf(text, production);
    if (weakness) return [`${name} ${weakness}.`];
    const twin = names.find((other) => other < name && texts[other] === text);
    return twin ? [`${name} must differ from ${twin}.`] : [];
  });
  if (problems.length > 0) throw new ConfigError(problems);

  const { PLACEWELL_SECRET = '', PLACEWELL_NINO_KEY = '', PLACEWELL_INDEX_KEY = '' } = texts;
  return {
    session: PLACEWELL_SECRET,
    ninoKey: Buffer.from(PLACEWELL_NINO_KEY, 'base64'),
    indexKey: Buffer.from(PLACEWELL_INDEX_KEY, 'base64'),
  };
}

function trustOf(text: string): false | number | string {
  if (text === 'false') return false;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Where the build puts the pages that the server serves. */
export const consoleDirectory = join(projectDirectory, 'admin', 'dist');
export const explorerDirectory = join(projectDirectory, 'api', 'dist', 'explorer');
