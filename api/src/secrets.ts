import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the server must keep to itself. */
export interface Secrets {
  /** signs sessions */
  session: string;
  /** 32 bytes: encrypts National Insurance numbers (AES-256-GCM) */
  ninoKey: Buffer;
  /** 32 bytes: keys the blind index by which a National Insurance number is found again */
  indexKey: Buffer;
}

/** Which variable of the environment holds which secret. */
export const SECRET_VARIABLES = {
  PLACEWELL_SECRET: 'session',
  PLACEWELL_NINO_KEY: 'ninoKey',
  PLACEWELL_INDEX_KEY: 'indexKey',
} as const;

export type SecretTexts = Record<keyof typeof SECRET_VARIABLES, string>;

/** Every secret of a demonstration begins with these bytes, so production knows it wherever it turns up. */
const MARK = Buffer.from('demonstration:');

/** Base64 of 32 bytes: what every secret looks like. */
const LENGTH = 32;

/**
 * What is wrong with a secret, as the end of a sentence that begins with its variable; null if nothing.
 * Production refuses what a demonstration made and what no random generator can have made.
 */
export function weaknessOf(text: string, production: boolean): string | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== LENGTH || bytes.toString('base64') !== text) {
    return `must be ${LENGTH} random bytes in base64 (make one with: openssl rand -base64 ${LENGTH})`;
  }
  if (!production) return null;
  if (bytes.subarray(0, MARK.length).equals(MARK)) {
    return 'is the secret of a demonstration; make a new one (openssl rand -base64 32)';
  }
  const printable = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return printable || new Set(bytes).size < LENGTH / 2
    ? 'is not random; make a new one (openssl rand -base64 32)'
    : null;
}

/** The demonstration's own secrets: made at its first start, kept where only its user can read them. */
export function demonstrationSecrets(dataDirectory: string): SecretTexts {
  const file = join(dataDirectory, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true });
    // written beside and moved: a process killed half-way leaves no half file for the next start
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 });
    renameSync(beside, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function makeSecrets(): SecretTexts {
  const make = () => Buffer.concat([MARK, randomBytes(LENGTH - MARK.length)]).toString('base64');
  return { PLACEWELL_SECRET: make(), PLACEWELL_NINO_KEY: make(), PLACEWELL_INDEX_KEY: make() };
}
