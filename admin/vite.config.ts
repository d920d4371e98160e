import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trimmedIntrospection } from './build/trimIntrospection.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

/** Parts that nearly every page uses: one file instead of a hundred small ones. Charts come with the pages that draw. */
const shared = {
  name: 'shared',
  test: /admin\/src\/(access|commands|shared\/(?!charts|lazyPage))/,
};

/** What charts alone need: the last of all, so that it takes nothing with it that every page needs. */
const charts = { name: 'charts', test: /node_modules\/.*(@mui\/x-|d3-)/ };

/** Libraries that change seldom, each in a file of its own that browsers keep between releases. */
const libraries = [
  { name: 'graphql', test: /node_modules\/(graphql|@apollo|ra-data-graphql)/ },
  { name: 'material', test: /node_modules\/(@mui\/(?!x-)|@emotion|@popperjs)/ },
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
  { name: 'react-admin', test: /node_modules\/(?!.*(@mui\/x-|d3-))/ },
];

export default defineConfig(({ command }) => ({
  // Apollo Client keeps its developer messages unless it is told.
  define: command === 'build' ? { 'globalThis.__DEV__': 'false' } : {},
  plugins: [react(), trimmedIntrospection()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { output: { codeSplitting: { groups: [...libraries, shared, charts] } } },
  },
  server: {
    port: 4001,
    proxy: { '/graphql': api, '/api': api, '/health': api },
  },
}));
