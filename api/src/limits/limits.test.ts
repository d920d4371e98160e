import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { tinySchema } from '../testing/tinySchema';
import { defaultCaps, type GraphQLRequest, LimitExceeded, limitRequests } from './index';

const check = limitRequests(tinySchema(), defaultCaps);

function limitOf(request: string | GraphQLRequest): string | null {
  try {
    check(typeof request === 'string' ? { query: request } : request);
    return null;
  } catch (error) {
    if (error instanceof LimitExceeded) return error.limit;
    throw error;
  }
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const PAGE = `query People($perPage: Int) {
  allPeople(page: 0, perPage: $perPage) { id name mode referrals { id codes person { id name } } }
}`;

describe('what people and programs really ask for is let through', () => {
  it.each([
    ['a page with nested lists', { query: PAGE, variables: { perPage: 50 } }],
    ['an export of a thousand plain rows', { query: '{ allPeople(perPage: 1000) { id name } }' }],
    ['a connection', { query: '{ personConnection(first: 100) { edges { node { id name } } } }' }],
    ['the introspection query of every tool', { query: getIntrospectionQuery({ oneOf: true }) }],
    [
      'the same field in several fragments',
      {
        query: `{ viewer { ...A ...B } } fragment A on Viewer { name } fragment B on Viewer { name }`,
      },
    ],
    [
      'a command with a list of steps',
      {
        query: 'mutation M($input: SessionInput!) { recordSession(input: $input) { id } }',
        variables: { input: { steps: Array.from({ length: 500 }, () => ({ minutes: 5 })) } },
      },
    ],
  ])('%s', (_name, request) => {
    expect(limitOf(request)).toBeNull();
  });

  it('leaves it to the parser to explain what is not GraphQL', () => {
    expect(limitOf('{ viewer { "unfinished')).toBeNull();
    expect(limitOf('no such thing')).toBeNull();
  });
});

describe('hostile documents are refused by the cap they exceed', () => {
  it.each([
    ['characters', `{ viewer { name } } ${'#\n'.repeat(60_000)}`],
    ['characters', `{ ${times(100_000, (i) => `a${i}: __typename`)} }`],
    ['tokens', `{ viewer { ${times(5_000, (i) => `f${i}`)} } }`],
    ['aliases', `{ ${times(200, (i) => `a${i}: __typename`)} }`],
    ['aliases', `{ viewer { ${times(31, (i) => `a${i}: name`)} } }`],
    ['directives', `{ viewer { name ${times(1_000, (i) => `@unknown${i}`)} } }`],
    [
      'directives',
      `query { viewer { name } } ${times(31, (i) => `fragment F${i} on Viewer @x { name }`)}`,
    ],
    ['nesting', `{ person(id: ${'['.repeat(60)}1${']'.repeat(60)}) { id } }`],
    ['definitions', times(101, (i) => `query Q${i} { viewer { name } }`)],
    ['repeats', `{ ${times(300, () => 'viewer { name }')} }`],
    ['repeats', `{ ${times(5, () => `viewer { ${times(10, () => 'name')} }`)} }`],
    ['rootFields', `{ ${times(21, (i) => `unknown${i}`)} }`],
    ['circle', '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'],
    ['circle', '{ viewer { name } } fragment Unused on Viewer { ...Unused }'],
    [
      'recursion',
      `{ person(id: 1) { ${'referrals { person { '.repeat(4)} id ${'} } '.repeat(4)} } }`,
    ],
    ['depth', `{ ${times(13, (i) => `level${i} {`)} id ${'} '.repeat(13)} }`],
    ['cost', '{ allPeople(perPage: 1000) { referrals(perPage: 1000) { id } } }'],
    ['cost', '{ personConnection(first: 5000) { edges { node { referrals { id } } } } }'],
  ])('%s: %.60s', (limit, query) => {
    expect(limitOf(query)).toBe(limit);
  });

  it('follows fragments for depth, so that they hide nothing', () => {
    const fragments = times(13, (i) => `fragment F${i} on Person { level${i} { ...F${i + 1} } }`);
    expect(limitOf(`{ person(id: 1) { ...F0 } } ${fragments} fragment F13 on Person { id }`)).toBe(
      'depth',
    );
  });

  it('stops fragments that double at every level', () => {
    const doubling = times(
      16,
      (i) => `fragment F${i} on Person { a${i} { ...F${i + 1} } b${i} { ...F${i + 1} } }`,
    );
    expect(limitOf(`{ person(id: 1) { ...F0 } } ${doubling} fragment F16 on Person { id }`)).toBe(
      'selections',
    );
  });

  it('counts the page size wherever it is stated', () => {
    const nested = (size: string) =>
      `allPeople(perPage: ${size}) { referrals(perPage: 100) { id } }`;
    expect(limitOf(`{ ${nested('1000')} }`)).toBe('cost');
    expect(limitOf(`query ($n: Int = 1000) { ${nested('$n')} }`)).toBe('cost');
    const query = `query ($n: Int) { ${nested('$n')} }`;
    expect(limitOf({ query, variables: { n: 5 } })).toBeNull();
    expect(limitOf({ query, variables: { n: 1_000 } })).toBe('cost');
    expect(limitOf({ query, variables: { n: 1e300 } })).toBe('cost');
    expect(limitOf({ query, variables: { n: 5 } })).toBeNull();
  });

  it('answers for the schema once, and not in circles', () => {
    const standard = getIntrospectionQuery({ inputValueDeprecation: true });
    const fragments = standard.slice(standard.indexOf('fragment'));
    const types = '__schema { types { ...FullType } }';
    expect(limitOf(`{ ${types} } ${fragments}`)).toBeNull();
    expect(limitOf(`{ ${types} again: ${types} } ${fragments}`)).toBe('introspection');
    const circle = 'fields { type { fields { type { fields { name } } } } }';
    expect(limitOf(`{ __type(name: "Person") { ${circle} } }`)).toBe('introspection');
    expect(limitOf(`{ __schema { types { possibleTypes { fields { name } } } } }`)).toBe(
      'introspection',
    );
    const names = times(29, (i) => `a${i}: fields { args { name type { name kind } } }`);
    expect(limitOf(`{ __schema { types { ${names} } } }`)).toBe('cost');
  });
});

describe('variables are counted as well', () => {
  const query = 'mutation M($input: SessionInput!) { recordSession(input: $input) { id } }';
  const nest = (depth: number): unknown => (depth === 0 ? 1 : { deeper: nest(depth - 1) });

  it.each([
    ['variableList', { steps: Array.from({ length: 1_001 }, () => 1) }],
    ['variableDepth', nest(20)],
    ['variableValues', Array.from({ length: 30 }, () => Array.from({ length: 900 }, () => 1))],
  ])('%s', (limit, input) => {
    expect(limitOf({ query, variables: { input } })).toBe(limit);
  });
});

it('says every refusal in both languages', () => {
  for (const limit of [
    ...Object.keys(defaultCaps),
    'batch',
    'circle',
  ] as (keyof typeof defaultCaps)[]) {
    const [en, cy] = (['en', 'cy'] as const).map(
      (locale) => new LimitExceeded(limit, 1_234, 9_999).toGraphQLError(locale).message,
    );
    expect(en).toMatch(/\w+/);
    expect(cy).toMatch(/\w+/);
    expect(cy).not.toBe(en);
    expect(`${en}${cy}`).not.toMatch(/[{}]/);
  }
});
