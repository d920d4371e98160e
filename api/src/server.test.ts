import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddressUnavailable } from './listen';
import { startTestServer, type TestServer } from './testing/testServer';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const at = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, init);
const refusal = (answer: { body: { errors: { extensions: { code: string } }[] } }) =>
  answer.body.errors[0]?.extensions.code;

describe('POST /graphql', () => {
  it('answers a query and lets nobody keep the answer', async () => {
    const { status, body, headers } = await server.ask({ query: '{ person(id: 1) { name } }' });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { person: { name: 'Quentin Example' } } });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('etag')).toBeNull();
  });

  it.each([
    ['aliases', { query: `{ ${'a: __typename '.repeat(100_000)} }`.slice(0, 60_000) }],
    ['characters', { query: `{ ${'a: __typename '.repeat(60_000)} }` }],
    ['bodyBytes', { query: `{ ${'a: __typename '.repeat(100_000)} }` }],
    ['batch', [{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }]],
    ['cost', { query: '{ allPeople(perPage: 100000) { name } }' }],
  ])('refuses by 400 what exceeds the cap on %s', async (limit, body) => {
    const answer = await server.ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
    expect(answer.text.length).toBeLessThan(400);
  });

  it('refuses half a million brackets inside one another before it parses them', async () => {
    const brackets = `${'['.repeat(450_000)}${']'.repeat(450_000)}`;
    const answer = await server.ask(`{"query":"{viewer{name}}","variables":{"a":${brackets}}}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.limit).toBe('variableDepth');
    const text = '['.repeat(20_000);
    const harmless = await server.ask({ query: '{ viewer { name } }', variables: { text } });
    expect(harmless.status).toBe(200);
  });

  it('refuses before it asks who is there, so that a hostile document costs no look-up', async () => {
    let lookUps = 0;
    const careful = await startTestServer({
      context: async (_request, facts) => {
        lookUps += 1;
        return { ...facts, actor: null };
      },
    });
    await careful.ask({ query: `{ ${'a: __typename '.repeat(1_000)} }` });
    expect(lookUps).toBe(0);
    await careful.stop();
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7Bviewer%7Bname%7D%7D', 415],
    ['plain text', 'text/plain', '{"query":"{viewer{name}}"}', 415],
    ['an upload', 'multipart/form-data; boundary=x', '--x--', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['another encoding', 'application/json; charset=utf-16', '{"query":"{viewer{name}}"}', 400],
    ['no query', 'application/json', '{"variables":{}}', 400],
    ['a query that is no text', 'application/json', '{"query":{"a":1}}', 400],
    [
      'variables that are no object',
      'application/json',
      '{"query":"{viewer{name}}","variables":[]}',
      400,
    ],
    [
      'a remembered query',
      'application/json',
      '{"extensions":{"persistedQuery":{"version":1}}}',
      400,
    ],
  ])('refuses %s', async (_name, type, body, status) => {
    const answer = await server.ask(body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(refusal(answer)).toBe('BAD_USER_INPUT');
  });

  it('gives up a request that takes too long', async () => {
    const impatient = await startTestServer({ secondsPerRequest: 0.05 });
    const answer = await impatient.ask({ query: '{ slow }' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(refusal(answer)).toBe('INTERNAL_SERVER_ERROR');
    await impatient.stop();
  });
});

describe('GET /graphql', () => {
  it.each(['{viewer{name}}', 'mutation{recordSession(input:{}){id}}'])(
    'runs nothing: %s',
    async (query) => {
      const answer = await at(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    },
  );
});

describe('who may ask', () => {
  const nobody = { 'x-user': '' };
  const introspection = '{ __schema { types { name } } }';

  it.each([
    ['a field that exists', '{ allPeople { name } }'],
    ['a field that does not', '{ allPeopel { name } }'],
    ['introspection', introspection],
    ['a hidden second operation', 'query A { viewer { name } } query B { nothing }'],
  ])('answers the same to a stranger in production: %s', async (_name, query) => {
    const { status, body } = await server.ask({ query, operationName: undefined }, nobody);
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          message: 'Sign in, or send an API key, to use this service.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it('lets a stranger ask who they are', async () => {
    const { body } = await server.ask({ query: '{ viewer { name } }' }, nobody);
    expect(body).toEqual({ data: { viewer: null } });
  });

  it('shows the schema to who is signed in, and in the demonstration to all', async () => {
    expect((await server.ask({ query: introspection })).body.data.__schema.types).toBeDefined();
    const open = await startTestServer({ mode: 'demonstration' });
    expect((await open.ask({ query: introspection }, nobody)).body.data.__schema).toBeDefined();
    expect(refusal(await open.ask({ query: '{ allPeople { name } }' }, nobody))).toBe(
      'UNAUTHENTICATED',
    );
    await open.stop();
  });
});

describe('GET /health', () => {
  it('says ok while the database answers, also to HEAD', async () => {
    const answer = await at('/health');
    expect([answer.status, await answer.text()]).toEqual([200, '{"status":"ok"}']);
    expect((await at('/health', { method: 'HEAD' })).status).toBe(200);
  });

  it('says unavailable, and not why, when it does not', async () => {
    const ill = await startTestServer({
      healthCheck: () => Promise.reject(new Error('password authentication failed for placewell')),
    });
    const answer = await fetch(`http://127.0.0.1:${ill.port}/health`);
    expect([answer.status, await answer.text()]).toEqual([503, '{"status":"unavailable"}']);
    await ill.stop();
  });
});

describe('starting and stopping', () => {
  it('names the port that is taken and what to do', async () => {
    const config = {
      mode: 'production' as const,
      host: '127.0.0.1',
      port: server.port,
      publicUrl: '',
      trustProxy: false as const,
    };
    const second = startTestServer({ config });
    await expect(second).rejects.toThrow(AddressUnavailable);
    await expect(second).rejects.toThrow(`Port ${server.port} is already in use.`);
  });

  it('finishes the running request before it stops, and takes no further one', async () => {
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let asked = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const short = await startTestServer({
      context: async (_request, facts) => {
        asked();
        await waiting;
        return { ...facts, actor: { id: 'user-1', role: 'AB_ADMINISTRATOR' } };
      },
    });
    const answer = short.ask({ query: '{ person(id: 1) { name } }' });
    await arrived;
    const stopped = short.stop();
    finish();
    expect((await answer).body.data.person.name).toBe('Quentin Example');
    await stopped;
    await expect(short.ask({ query: '{ viewer { name } }' })).rejects.toThrow();
  });
});

it('sends security headers with every answer', async () => {
  const { headers } = await at('/nothing');
  expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
});
