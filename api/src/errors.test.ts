import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/testServer';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const NINO = 'QQ123456C';
const record = 'mutation M($input: SessionInput!) { recordSession(input: $input) { id } }';
const send = (input: unknown, headers?: Record<string, string>) =>
  server.ask({ query: record, variables: { input } }, headers);

describe('an unexpected error', () => {
  it('tells the caller nothing but a request id, and the log where it arose', async () => {
    const { body, text, status, headers } = await server.ask({ query: '{ broken }' });
    const requestId = headers.get('x-request-id');
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: `Something went wrong on our side. Quote the request id ${requestId} when you report it.`,
        locations: [{ line: 1, column: 3 }],
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(text).not.toMatch(/relation|secret|QQ|stack/);
    const lines = server
      .log()
      .split('\n')
      .filter((line) => line.includes('unexpected error'));
    expect(lines).toHaveLength(1);
    const { errors, ...line } = JSON.parse(lines[0] ?? '');
    expect(line.requestId).toBe(requestId);
    expect(errors[0].class).toBe('Error');
    expect(errors[0].at[0]).toMatch(/tinySchema/);
    expect(lines[0]).not.toMatch(/relation|QQ123456C|srv/);
  });

  it('is told in Welsh to who asks for Welsh', async () => {
    const { body } = await server.ask(
      { query: '{ broken }' },
      { 'accept-language': 'cy, en;q=0.5' },
    );
    expect(body.errors[0].message).toMatch(/^Aeth rhywbeth/);
  });
});

describe('an expected refusal', () => {
  it('reaches the caller with its message, code and facts', async () => {
    const { body } = await server.ask({ query: '{ refused }' });
    expect(body.errors[0]).toMatchObject({
      message: 'The referral has ended.',
      extensions: { code: 'INVALID_STATE', allowed: ['reopen'] },
    });
  });
});

describe('variables of the wrong type', () => {
  it('are named by field, each with its own message, and never repeated', async () => {
    const { body, text, status } = await send({
      nino: NINO,
      mode: `${NINO}"; at "x"`,
      steps: [{ startedOn: '2026-01-05' }, { startedOn: `born ${NINO}`, extra: NINO }],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'Some of the values sent are not valid.',
        extensions: {
          code: 'BAD_USER_INPUT',
          errors: {
            nino: 'This is not a valid Int.',
            startedOn: 'This is required.',
            mode: 'This is not a valid Mode.',
            'steps.1.startedOn': 'This is not a valid Date.',
            'steps.1.extra': 'This field does not exist.',
          },
        },
      },
    ]);
    expect(text).not.toContain(NINO);
    expect(server.log()).not.toContain(NINO);
  });

  it('are explained in Welsh as well', async () => {
    const { body } = await send({ startedOn: 'x' }, { 'accept-language': 'cy-GB' });
    expect(body.errors[0].extensions.errors).toEqual({ startedOn: 'Nid yw hwn yn Date dilys.' });
  });

  it('are missing by the name of the variable', async () => {
    const { body } = await server.ask({ query: record });
    expect(body.errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      errors: { input: 'This is required.' },
    });
  });
});

describe('a document that is wrong', () => {
  it('names the fields of its values, without the values', async () => {
    const query = `mutation { recordSession(input: { nino: "${NINO}", mode: ${NINO} }) { id } }`;
    const { body, text, status } = await server.ask({ query });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(Object.values(body.errors[0].extensions.errors)).not.toEqual([]);
    expect(body.errors[0].locations).toBeDefined();
    expect(text).not.toContain(NINO);
  });

  it.each([
    ['a syntax error at a value', `{ person(id: 1) "${NINO}" }`],
    ['a syntax error at a name', `{ person(id: 1) { id } } ${NINO}`],
    ['an unfinished value', `{ person(id: "${NINO}`],
  ])('is explained without the values in it: %s', async (_name, query) => {
    const { body, text, status } = await server.ask({ query });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toMatch(/^GRAPHQL_/);
    expect(body.errors[0].locations).toBeDefined();
    expect(text).not.toContain(NINO);
  });

  it('is not helped with names of the schema', async () => {
    const { body } = await server.ask({ query: '{ allPeopel { name } }' });
    expect(body.errors[0].message).toBe('Cannot query field "allPeopel" on type "Query".');
  });

  it('gets no long list of errors', async () => {
    const unknown = Array.from({ length: 900 }, (_, index) => `f${index}`).join(' ');
    const { body } = await server.ask({ query: `{ person(id: 1) { ${unknown} } }` });
    expect(body.errors).toHaveLength(10);
    expect(body.extensions).toEqual({ errorsLeftOut: 1 });
  });

  it('says which operation is missing', async () => {
    const { body } = await server.ask({ query: 'query A { viewer { name } }', operationName: 'B' });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

it('cuts a long list of errors that rows gave, in the answer and in the log', async () => {
  const { body, headers } = await server.ask({ query: '{ allPeople(perPage: 20) { id mode } }' });
  expect(body.data.allPeople).toHaveLength(20);
  expect(body.errors).toHaveLength(10);
  expect(body.extensions).toEqual({ errorsLeftOut: 10 });
  const lines = server
    .log()
    .split('\n')
    .filter(
      (line) => line.includes(headers.get('x-request-id') ?? '-') && line.includes('unexpected'),
    );
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ count: 20, errors: [{}, {}, {}] });
});
