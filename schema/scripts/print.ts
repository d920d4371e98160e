// Prints schema.graphql and introspection.json; with --check it fails when the committed ones are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/index';

const sorted = lexicographicSortSchema(schema);
const files = {
  'schema.graphql': `${printSchema(sorted)}\n`,
  'introspection.json': `${JSON.stringify({ data: introspectionFromSchema(sorted) })}\n`,
};
const at = (name: string) => new URL(`../${name}`, import.meta.url);

let stale = false;
for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(at(name), text);
  else if (readFileSync(at(name), 'utf8') !== text) {
    stale = true;
    console.error(
      `schema/${name} is stale: run "pnpm --filter @placewell/schema print" and commit it.`,
    );
  }
}
process.exit(stale ? 1 : 0);
