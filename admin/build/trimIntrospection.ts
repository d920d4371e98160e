import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IntrospectionQuery, IntrospectionSchema, IntrospectionType } from 'graphql';
import type { Plugin } from 'vite';

const wordy = new Set(['description', 'isDeprecated', 'deprecationReason', 'specifiedByURL']);

/**
 * What the console needs of a type: operations, inputs and enums whole, of records only that they
 * exist. Descriptions stay in the API's explorer.
 */
function trimType(type: IntrospectionType, roots: ReadonlySet<string | undefined>) {
  if (type.kind !== 'OBJECT' || roots.has(type.name)) return type;
  return { kind: type.kind, name: type.name, fields: [], interfaces: [] };
}

/** The printed schema (an introspection result) with all that `indexSchema` reads, and no more. */
export function trimIntrospection(text: string): IntrospectionSchema {
  const { data } = JSON.parse(text) as { data: IntrospectionQuery };
  const schema = data.__schema;
  const roots = new Set([schema.queryType.name, schema.mutationType?.name]);
  const types = schema.types
    .filter(({ name }) => !/^__|(Connection|Edge)$/.test(name))
    .map((type) => trimType(type, roots));
  const trimmed = JSON.stringify({ ...schema, directives: [], types }, (key, value) =>
    wordy.has(key) ? undefined : value,
  );
  return JSON.parse(trimmed) as IntrospectionSchema;
}

const name = 'virtual:schema';
const printed = createRequire(import.meta.url).resolve('@placewell/schema/introspection.json');

/** Gives `virtual:schema`: the printed schema trimmed, so that no browser downloads what no screen reads. */
export const trimmedIntrospection = (): Plugin => ({
  name: 'placewell:trimmed-introspection',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load(id) {
    if (id !== `\0${name}`) return null;
    this.addWatchFile(printed);
    const json = JSON.stringify(trimIntrospection(readFileSync(printed, 'utf8')));
    // A string is parsed faster than an object literal of this size.
    return `export default JSON.parse(${JSON.stringify(json)});`;
  },
});
