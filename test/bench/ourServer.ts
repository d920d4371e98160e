// The product as it runs: sign-in by API key, permissions, row filter, row-level security, audit, limits, logs.
// Started as a process by apiBench.ts.
import { randomBytes } from 'node:crypto';
import { startApplication } from '@placewell/api/application';
import { createLogger } from '@placewell/api/logging';

const server = await startApplication({
  config: {
    mode: 'demonstration',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost',
    trustProxy: false,
    secrets: {
      session: randomBytes(32).toString('base64'),
      ninoKey: randomBytes(32),
      indexKey: randomBytes(32),
    },
  },
  databaseUrl: process.env.BENCH_DATABASE_URL ?? '',
  logger: createLogger('info', { write: () => {} }),
});
process.send?.(server.port);
