import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A step that failed, with a sentence for the user; what the program said has been shown. */
export class StepFailed extends Error {}

/**
 * What tools see: this Node and our own tools first, and not NODE_ENV, which is meant for the server: with
 * `production` the libraries that build would not be installed. Libraries were checked already, so pnpm need not.
 */
function environment() {
  const { NODE_ENV: _, ...rest } = process.env;
  const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH];
  return {
    ...rest,
    PATH: path.join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_verify_deps_before_run: 'false',
  };
}

/**
 * Runs a program in the root of the repository. Resolves with its exit code (-1: it could not be started) and output.
 * With `show`, the output appears while it runs.
 */
export function run(program, args, { show = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npx',
    });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (chunk) => {
        output += chunk;
        if (show) to.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: -1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** Runs a script of an installed library with this Node. */
export const runTool = (script, args, options) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], options);

/** Runs a task of turbo.json in the packages that have it; what has not changed since is taken from its cache. */
export const turbo = (task, ...args) =>
  runTool('turbo/bin/turbo', ['run', task, '--output-logs=errors-only', ...args]);

/** Says what is done, does it, and says how long it took. */
export async function announced(what, work) {
  process.stdout.write(`${what} ...\n`);
  const begin = performance.now();
  const result = await work();
  process.stdout.write(`  done in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
  return result;
}
