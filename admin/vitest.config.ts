import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'admin',
    include: ['src/**/*.test.{ts,tsx}'],
    // These import @apollo/client 3, which Node reads as CommonJS: let Vite resolve them instead.
    server: {
      deps: { inline: [/ra-data-graphql/, /@apollo\/client/, /ra-core/, /react-admin/, /ra-/] },
    },
  },
});
