import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'admin',
    include: ['src/**/*.test.{ts,tsx}'],
    // Rendering forms without a browser takes its time on a busy machine.
    testTimeout: 30_000,
    // These import @apollo/client 3, which Node reads as CommonJS: let Vite resolve them instead.
    server: {
      deps: { inline: [/ra-data-graphql/, /@apollo\/client/] },
    },
  },
});
