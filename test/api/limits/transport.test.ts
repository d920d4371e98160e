// How requests may come: one operation, as JSON, by POST. And who may read the schema.
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { codeOf, post } from './post';

let world: World;
let production: World;
let cookie: string;
let signedInThere: string;
beforeAll(async () => {
  world = await startWorld();
  production = await startWorld({ mode: 'production' });
  const signIn = async (there: World) =>
    there.cookieOf(await there.user('AB_ANALYST', await there.accountableBody()));
  cookie = await signIn(world);
  signedInThere = await signIn(production);
});
afterAll(() => Promise.all([world?.stop(), production?.stop()]));

const viewer = { query: '{ viewer { id } }' };
const rename = 'mutation { setLocale(input: { locale: "cy" }) { id } }';

describe('a request', () => {
  it('holds one operation: a batch is refused whole', async () => {
    const answer = await post(world.url, [viewer, viewer], { cookie });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'batch',
    });
  });

  it.each([viewer.query, rename, '{ __schema { queryType { name } } }'])(
    'does nothing by GET: %s',
    async (query) => {
      const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { cookie, accept: 'application/json' },
      });
      expect(response.status).toBe(405);
      expect(await response.text()).not.toContain('"data"');
    },
  );

  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(rename)}`],
    ['text/plain', JSON.stringify({ query: rename })],
    ['multipart/form-data; boundary=x', `--x\r\n\r\n${rename}\r\n--x--`],
  ])('that a foreign page could send without asking is refused: %s', async (type, body) => {
    const answer = await post(world.url, body, { cookie, 'content-type': type });
    expect(answer.status).toBe(415);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  it('that subscribes is refused, not taken for a fault of ours', async () => {
    const answer = await post(world.url, { query: 'subscription { viewer { id } }' }, { cookie });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ limit: 'subscription' });
  });

  it('that is not compressed as it says is refused, not taken for a fault of ours', async () => {
    const answer = await post(world.url, viewer, { cookie, 'content-encoding': 'gzip' });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  it('is not remembered for callers who send only its hash', async () => {
    const hash = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    expect((await post(world.url, hash, { cookie })).status).toBe(400);
  });

  it('tells nothing of the time its parts took', async () => {
    const { text } = await post(world.url, viewer, { cookie });
    expect(text).not.toContain('tracing');
  });
});

describe('the schema', () => {
  const introspection = { query: getIntrospectionQuery() };

  it('is public in the demonstration, where partners try the API', async () => {
    expect((await post(world.url, introspection)).body.data).toHaveProperty('__schema');
  });

  it('is for those who are signed in otherwise', async () => {
    expect(codeOf(await post(production.url, introspection))).toBe('UNAUTHENTICATED');
    const { body } = await post(production.url, introspection, { cookie: signedInThere });
    expect(body.data).toHaveProperty('__schema');
  });

  it.each([
    '{ nonsense }',
    '{ allParticipants { nonsense } }',
    '{ viewer { id } ... { __type(name: "User") { name } } }',
    'query A { viewer { id } } query B { nonsense }',
  ])('cannot be felt out by anybody else: %s', async (query) => {
    const answer = await post(production.url, { query, operationName: undefined });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    expect(answer.text).not.toContain('nonsense');
  });
});
