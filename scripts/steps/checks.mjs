import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runTool, turbo } from './run.mjs';

/** Everything that is checked before the tests run; each a name and the program that answers. */
const steps = [
  ['build', () => turbo('build', '--continue')],
  // One program for all that runs in Node: most of it is seen by every package.
  ['types', () => runTool('typescript/bin/tsc', ['-p', '.'])],
  ['types of pages', () => turbo('typecheck', '--continue')],
  ['lint', () => runTool('@biomejs/biome/bin/biome', ['check', '--reporter=summary'])],
  ['migrations', () => tsx('prisma/scripts/migrate.ts', 'check')],
  ['printed schema', () => tsx('schema/scripts/print.ts', '--check')],
];

const tsx = (script, ...args) => runTool('tsx/dist/cli.mjs', [join(root, script), ...args]);

async function step([name, work]) {
  const begin = performance.now();
  const { code, output } = await work();
  const ok = code === 0;
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
  );
  if (!ok) console.log(output);
  return { name, ok };
}

/** Generates the database client, on which everything else stands, and then checks the rest side by side. */
export async function checks() {
  const generated = await step(['generate', () => turbo('generate')]);
  if (!generated.ok) return [generated];
  return [generated, ...(await Promise.all(steps.map(step)))];
}

/** Runs vitest and returns how many tests passed and failed, over all its projects. */
export async function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'placewell-report-'));
  const report = join(folder, 'vitest.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        vitest,
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { cwd: root, stdio: 'inherit' },
    );
    child.on('close', resolve);
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that cannot even be loaded has no tests to fail; neither has a crash of vitest itself.
    const failed = numFailedTests || numFailedTestSuites || (code === 0 ? 0 : 1);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
