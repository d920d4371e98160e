// Bundles the package whose folder it is run in into its dist/. Each package of the server has a bundle of its own
// (api/dist/main.js imports schema/dist and prisma/dist), so that Node finds the libraries of each where pnpm put them.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const SCOPE = '@placewell/';

/** The sources that a package offers to the others: { '.': './src/index.ts', ... }. */
const exportsOf = (name) =>
  JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')).exports;

/** Where the bundle of `./embedded` of a package lies: dist/embedded.js; slashes become dashes. */
const bundleName = (path) => (path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'));

/** The path from the bundles of package `name` to a file, as an import writes it. */
const fromBundles = (name, file) => relative(join(root, name, 'dist'), file).replaceAll('\\', '/');

/** Leads imports of our own packages to their bundles, and leaves libraries to Node. JSON is taken in. */
const ownPackages = (name) => ({
  name: 'own-packages',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@placewell\// }, ({ path }) => {
      const [target, ...rest] = path.slice(SCOPE.length).split('/');
      const key = ['.', ...rest].join('/');
      const source = join(root, target, exportsOf(target)[key] ?? 'nothing');
      if (!existsSync(source)) return { errors: [{ text: `${path} does not exist` }] };
      if (source.endsWith('.json')) return { path: source };
      const bundle = join(root, target, 'dist', `${bundleName(key)}.js`);
      return { path: fromBundles(name, bundle), external: true };
    });
    onResolve({ filter: /^[^./]/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { external: true },
    );
  },
});

/** A source that looks for files beside itself finds them from its bundle too. */
const sourceAddresses = (name) => ({
  name: 'source-addresses',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (/import\.meta\.(dirname|filename)/.test(text)) {
        return { errors: [{ text: `${path}: use import.meta.url, which the build understands` }] };
      }
      const address = `new URL(${JSON.stringify(fromBundles(name, path))}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
});

/** Removes the bundles of an earlier build, and nothing else that stands in the folder. */
function clear(folder) {
  if (!existsSync(folder)) return;
  const bundles = readdirSync(folder).filter((file) => /\.js(\.map)?$/.test(file));
  for (const file of bundles) rmSync(join(folder, file));
}

async function bundle(name, entryPoints) {
  clear(join(root, name, 'dist'));
  await build({
    absWorkingDir: join(root, name),
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [sourceAddresses(name), ownPackages(name)],
  });
}

/** What a package offers, as entry points: { index: 'src/index.ts', embedded: 'src/embedded/index.ts', ... }. */
const offered = (name) =>
  Object.fromEntries(
    Object.entries(exportsOf(name))
      .filter(([, source]) => source.endsWith('.ts') && existsSync(join(root, name, source)))
      .map(([path, source]) => [bundleName(path), source]),
  );

/** The server itself is the one package that is started and not imported. */
const name = basename(process.cwd());
await bundle(name, name === 'api' ? { main: './src/main.ts' } : offered(name));
