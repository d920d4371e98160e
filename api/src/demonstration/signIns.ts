import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How somebody gets into the demonstration: people by e-mail and password, systems by an API key. */
export interface DemonstrationSignIn {
  role: string;
  organisation: string;
  email: string | null;
  password: string | null;
  apiKey: string | null;
}

export const signInsFile = (dataDirectory: string) => join(dataDirectory, 'demo-credentials.json');

/** The sign-ins of an earlier start; null before the first one has come to its end. */
export function readSignIns(dataDirectory: string): DemonstrationSignIn[] | null {
  const file = signInsFile(dataDirectory);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Writes the sign-ins for their owner alone, whole or not at all. */
export function writeSignIns(dataDirectory: string, signIns: DemonstrationSignIn[]): void {
  const file = signInsFile(dataDirectory);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, file);
}
