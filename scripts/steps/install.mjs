import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { announced, root, run, StepFailed } from './run.mjs';

const manifests = ['.', 'prisma', 'schema', 'api', 'admin', 'test'].map(
  (folder) => `${folder}/package.json`,
);
/** Remembers, beside the installed libraries, what they were installed from. */
const stamp = join(root, 'node_modules', '.placewell-installed');

function wanted() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The package manager: the installed one if it is the right one, otherwise npm fetches it. */
function packageManager() {
  const { packageManager: wantedManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const folder = join(root, 'node_modules', 'pnpm');
  const installed = existsSync(folder)
    ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
    : undefined;
  return wantedManager === `pnpm@${installed}`
    ? [process.execPath, [join(folder, 'bin', 'pnpm.cjs')]]
    : ['npx', ['-y', wantedManager]];
}

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_PNPM_META_FETCH_FAIL/;

function reason({ code, output }) {
  if (unreachable.test(output)) {
    return 'The npm registry cannot be reached. Placewell needs it once, to install its libraries; behind a proxy, set npm config set proxy and https-proxy.';
  }
  if (/ENOSPC|No space left/.test(output)) {
    return 'The disk is full: the libraries need about 1 GB.';
  }
  if (code === -1)
    return 'npx was not found. It comes with npm: install Node from https://nodejs.org.';
  return 'The libraries could not be installed; the reason is above.';
}

/** Installs the libraries unless exactly these are installed already. */
export async function install() {
  const target = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === target) return;
  await announced(
    'Installing the libraries (the first time this takes a minute or two)',
    async () => {
      const [program, args] = packageManager();
      const result = await run(
        program,
        [
          ...args,
          'install',
          '--frozen-lockfile',
          '--reporter=append-only',
          '--config.confirmModulesPurge=false',
        ],
        { show: true },
      );
      if (result.code !== 0) throw new StepFailed(reason(result));
    },
  );
  writeFileSync(stamp, target);
}
