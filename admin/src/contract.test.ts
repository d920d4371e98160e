import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildClientSchema, type IntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { messages } from './i18n/en';
import { indexSchema, namedType } from './providers/dataProvider/introspection';
import { buildDocument, operationName, type Verb } from './providers/dataProvider/operations';
import { resources } from './resources';

const printed = createRequire(import.meta.url).resolve('@placewell/schema/introspection.json');
const { data } = JSON.parse(readFileSync(printed, 'utf8')) as { data: IntrospectionQuery };
const schema = buildClientSchema(data);
const index = indexSchema(data.__schema);

const faults = (document: string) =>
  validate(schema, parse(document)).map(({ message }) => message);

/** Documents written out in the source, by file. */
function writtenDocuments(): [string, string][] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, file), 'utf8');
      const documents = text.match(/(?<=`)(query|mutation) \w+[\s\S]*?(?=`)/g) ?? [];
      return documents.map((document): [string, string] => [file, document]);
    });
}

const verbs: Verb[] = ['GET_LIST', 'GET_ONE', 'GET_MANY', 'GET_MANY_REFERENCE'];

describe('the console asks only what the API answers', () => {
  it.each(writtenDocuments().filter(([, document]) => !document.includes('${')))(
    'in %s',
    (_file, document) => {
      expect(faults(document)).toEqual([]);
    },
  );

  it('for every kind of record', () => {
    for (const { name, fields } of resources) {
      for (const verb of verbs) {
        expect(validate(schema, buildDocument(index, verb, fields)), `${verb} ${name}`).toEqual([]);
      }
    }
  });
});

describe('a form that changes a record', () => {
  it('loads every field that it would otherwise empty', () => {
    for (const { name, fields } of resources) {
      const input = index.mutations.get(operationName('UPDATE', fields))?.args[0];
      const needed = index.inputs.get(input ? namedType(input.type) : '')?.inputFields ?? [];
      const loaded = new Set(fields.one.match(/\w+/g));
      // The reason is asked for when the form is sent; it is no part of the record.
      const missing = needed.filter((field) => field.name !== 'reason' && !loaded.has(field.name));
      expect(
        missing.map((field) => field.name),
        name,
      ).toEqual([]);
    }
  });
});

/** Mutations that do two things to the eye, by the texts of the second. */
const mutationOf: Readonly<Record<string, string>> = {
  changeNino: 'setNino',
  changeRule: 'setRule',
  changeTarget: 'setTarget',
  changeVocationalProfile: 'saveVocationalProfile',
  changeWageRate: 'saveWageRate',
  mergeInto: 'mergeParticipants',
};

/** Questions that a form asks to work out what the API takes. */
const own: readonly string[] = ['state', 'why', 'whyInWords'];

describe('a command with texts', () => {
  const described = Object.entries(messages.commands).filter(
    ([, texts]) => typeof texts === 'object' && 'title' in texts,
  );

  it.each(described)('%s is one of the API, with the questions it takes', (texted, texts) => {
    const name = mutationOf[texted] ?? texted;
    const input = index.mutations.get(name)?.args.find((arg) => arg.name === 'input');
    const taken = index.inputs.get(input ? namedType(input.type) : '')?.inputFields ?? [];
    const args = index.mutations.get(name)?.args ?? [];
    const known = new Set([...own, ...[...taken, ...args].map((field) => field.name)]);
    expect(args, `the API has no command ${name}`).not.toEqual([]);
    const { fields = {} } = texts as { fields?: object };
    expect(Object.keys(fields).filter((field) => !known.has(field))).toEqual([]);
  });
});
