import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import introspection from '@placewell/schema/introspection.json' with { type: 'json' };
import type { IntrospectionQuery } from 'graphql';
import { indexSchema } from '../../../admin/src/providers/dataProvider/introspection';
import type { ResourceFields } from '../../../admin/src/providers/dataProvider/operations';

const source = fileURLToPath(new URL('../../../admin/src', import.meta.url));
const resources = join(source, 'resources');

/** The printed schema, as the console knows it. */
export const index = indexSchema(
  (introspection as unknown as { data: IntrospectionQuery }).data.__schema,
);

/** What each kind of record in the console asks of the API, by its name there. */
export async function consoleResources(): Promise<[string, ResourceFields][]> {
  const names = readdirSync(resources).filter((name) =>
    readdirSync(resources, { recursive: true, encoding: 'utf8' }).includes(join(name, 'fields.ts')),
  );
  return Promise.all(
    names.map(async (name): Promise<[string, ResourceFields]> => {
      const { fields } = await import(pathToFileURL(join(resources, name, 'fields.ts')).href);
      return [name, fields];
    }),
  );
}

/** Documents written out in the console's source, by the name of the operation. */
export function consoleDocuments(): [string, string][] {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  // Fields that several documents share stand in a constant of their own.
  const shared = new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/const (\w+) =\s+[`']([^`']*)[`']/g)].map(
        ([, name = '', fields = '']): [string, string] => [name, fields],
      ),
    ),
  );
  const whole = (document: string): string =>
    document.replace(/\$\{(\w+)\}/g, (_all, name) => whole(shared.get(name) ?? ''));
  return texts.flatMap((text) => {
    const found = text.match(/(?<=[`'])query \w+[\s\S]*?(?=[`'])/g) ?? [];
    return found.map((document): [string, string] => [
      /^query (\w+)/.exec(document)?.[1] ?? '',
      whole(document),
    ]);
  });
}
