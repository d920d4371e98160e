import { defineConfig } from 'prisma/config';

// The CLI looks for a native engine that `generate` and `validate` never use; any executable satisfies it offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'models', migrations: { path: 'migrations' } });
