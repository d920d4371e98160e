import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../explorer/', import.meta.url));

/** The editor's helpers, each a script of its own. */
const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

/**
 * Builds the GraphQL explorer from installed packages; the page it makes loads nothing from elsewhere.
 * @param {string} outdir folder for `index.html` and its scripts, served at `/explorer`
 */
export async function buildExplorer(outdir) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const common = {
    absWorkingDir: source,
    outdir,
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'linked',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    // one script and one sheet: esbuild loads no styles for a script that is loaded later
    build({
      ...common,
      entryPoints: { page: './page.tsx' },
      format: 'esm',
      assetNames: 'assets/[name]-[hash]',
      jsx: 'automatic',
      loader: { '.ttf': 'file' },
    }),
    build({ ...common, entryPoints: workers, format: 'iife' }),
    copyFile(join(source, 'index.html'), join(outdir, 'index.html')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExplorer(fileURLToPath(new URL('../dist/explorer/', import.meta.url)));
}
