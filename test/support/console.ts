// Vitest's global setup of the browser tests: the console as its sources are now.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the console, or takes it from the build's cache when nothing has changed. */
export default async function setup(): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    [at('node_modules/turbo/bin/turbo'), 'run', 'build', '--filter=@placewell/admin'],
    { cwd: at('.'), env: { ...env, TURBO_TELEMETRY_DISABLED: '1' } },
  );
}
