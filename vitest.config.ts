import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Vite would load graphql's .mjs beside the .js that Apollo and Pothos load, and two copies refuse each other. */
const resolve = {
  alias: [
    {
      find: /^graphql$/,
      replacement: createRequire(new URL('api/package.json', import.meta.url)).resolve('graphql'),
    },
  ],
};

/** Test files of the packages stand beside the code they test; those of the whole system are in test/. */
const whole = (name: string, folders: string[], options: object = {}) => ({
  resolve,
  test: {
    name,
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // A machine that is busy takes its time; nothing here waits for long by design.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...options,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          isolate: false,
          // Properties and a simulated programme take a while on a machine that is busy.
          testTimeout: 30_000,
          include: ['prisma', 'schema', 'api'].map((folder) => `${folder}/**/*.test.ts`),
          exclude: ['**/node_modules/**', '**/dist/**', '**/generated/**'],
        },
      },
      'admin/vitest.config.ts',
      whole('api', ['api', 'access', 'contract', 'database'], {
        globalSetup: 'test/support/server.ts',
        // Files of one worker share the loaded server, never a database: loading it anew took a fifth of the time.
        isolate: false,
      }),
      whole('browser', ['browser'], {
        globalSetup: ['test/support/server.ts', 'test/support/console.ts'],
        isolate: false,
        testTimeout: 90_000,
        hookTimeout: 120_000,
      }),
      whole('start', ['start'], { testTimeout: 60_000 }),
    ],
  },
});
