import { schema } from '@placewell/schema';
import type { GraphQLField } from 'graphql';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingOf, recordOf } from './document';
import { type StatementWorld, startListening, wideCaps } from './world';

let world: StatementWorld;
let client: GraphQLClient;
beforeAll(async () => {
  world = await startListening({ caps: wideCaps });
  client = world.council;
});
afterAll(() => world?.stop());

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const named = (test: (name: string) => boolean) =>
  queries.filter(({ name }) => test(name)).map((field) => [field.name, field] as const);
type Field = GraphQLField<unknown, unknown>;

const lists = named((name) => name.startsWith('all'));
const connections = named((name) => name.endsWith('Connection'));
const counts = named((name) => name.startsWith('_all'));
const ones = queries
  .filter(({ args }) => args.length === 1 && args[0]?.name === 'id')
  .map((field) => [field.name, field] as const);

const ask = (document: string) =>
  world.during(() => client.rawRequest<Record<string, unknown>>(document));

/** An accountable body has one of these. */
const onceABody = new Set(['allReturnContacts']);

const page = (field: Field, perPage: number, nested: number) =>
  `{ ${field.name}(perPage: ${perPage}) { ${everythingOf(recordOf(field), 2, nested)} } }`;
const part = (field: Field, first: number, nested: number) =>
  `{ ${field.name}(first: ${first}) {
    edges { cursor node { ${everythingOf(recordOf(field), 2, nested)} } }
    pageInfo { hasNextPage endCursor }
  } }`;

it('asks the database for what the query names, and for nothing that other queries named before', async () => {
  const small = '{ allReferrals(perPage: 2) { id status } }';
  const before = await ask(small);
  await ask(page(schema.getQueryType()?.getFields().allReferrals as Field, 1, 1));
  expect((await ask(small)).data).toEqual(before.data);
});

describe('one SQL statement fetches a page with all its nested parts, however many rows it has', () => {
  it.each(lists)('%s', async (name, field) => {
    const one = await ask(page(field, 1, 1));
    const many = await ask(page(field, 30, 30));
    const rows = many.result.data[name] as unknown[];
    expect(rows.length, 'rows to compare with one').toBeGreaterThan(onceABody.has(name) ? 0 : 1);
    expect(one.data).toHaveLength(1);
    expect(many.data).toEqual(one.data);
  });

  it.each(connections)('%s', async (_name, field) => {
    const one = await ask(part(field, 1, 1));
    const many = await ask(part(field, 30, 30));
    expect(one.data).toHaveLength(1);
    expect(many.data).toEqual(one.data);
  });

  it.each(counts)('%s', async (name) => {
    expect((await ask(`{ ${name} { count } }`)).data).toHaveLength(1);
  });

  it.each(ones)('%s, with everything beside it', async (name, field) => {
    const [id] = await world.someIds(name, 1);
    const document = (nested: number) =>
      `{ ${name}(id: "${id}") { ${everythingOf(recordOf(field), 2, nested)} } }`;
    const few = await ask(document(1));
    const many = await ask(document(30));
    expect(few.result.data[name]).not.toBeNull();
    expect(few.data).toHaveLength(1);
    expect(many.data).toEqual(few.data);
  });
});

describe('other queries', () => {
  it.each([
    [
      'kpis by month',
      `{ kpis(input: { from: "2026-11-01" }) { measureId numerator } }`,
      `{ kpis(input: { from: "2025-06-01", breakdown: "localAuthority" }) { measureId numerator } }`,
    ],
  ])('%s: the same statements for little and for much', async (_name, little, much) => {
    const one = await ask(little);
    const many = await ask(much);
    expect(one.data).toHaveLength(1);
    expect(many.data).toHaveLength(1);
  });

  it('say who asks and what the roles permit without asking the database for data', async () => {
    const { data } = await ask(
      '{ viewer { id name role permissions } roles { name permissions } }',
    );
    expect(data).toEqual([]);
  });
});
