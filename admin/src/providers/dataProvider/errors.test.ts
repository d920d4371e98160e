import { HttpError } from 'ra-core';
import { describe, expect, it } from 'vitest';
import { createGraphqlClient } from '../graphqlClient';
import { errorBody } from './errors';
import { createDataProvider } from './index';
import { testIndex, userFields } from './testSchema';

/** The console's data provider against a server that gives one answer. */
function providerFor(status: number, body: unknown, requests: Request[] = []) {
  const answer: typeof fetch = async (url, init) => {
    requests.push(new Request(new URL(String(url), 'http://console.test'), init));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  };
  return createDataProvider({
    client: createGraphqlClient({ getLocale: () => 'cy', fetch: answer }),
    introspection: testIndex.schema,
    resources: { users: userFields },
  });
}

const refusal = (code: string, more: object = {}) => ({
  data: null,
  errors: [{ message: 'Words for people.', extensions: { code, ...more } }],
});

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('the call must fail'),
    (error: unknown) => error,
  );

describe('an error of the API reaches the screen', () => {
  it.each([200, 400, 401])(
    'with a message for each field, also when the answer is HTTP %i',
    async (status) => {
      const provider = providerFor(
        status,
        refusal('BAD_USER_INPUT', {
          errors: { 'input.email': 'Not an address.', name: 'Missing.' },
        }),
      );
      const error = await failureOf(provider.create('users', { data: { organisationId: 'o' } }));
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({
        message: 'Words for people.',
        status: 422,
        body: { errors: { email: 'Not an address.', name: 'Missing.' } },
      });
    },
  );

  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['INVALID_STATE', 409],
    ['LIMIT_EXCEEDED', 429],
    ['INTERNAL_SERVER_ERROR', 500],
  ])('with the code %s as status %i', async (code, status) => {
    const error = await failureOf(providerFor(200, refusal(code)).getOne('users', { id: '1' }));
    expect(error).toMatchObject({ status, body: { code } });
  });

  it('with the warnings to confirm, from a command too', async () => {
    const warnings = [{ id: 'age', message: 'Under 18.' }];
    const provider = providerFor(200, refusal('BAD_USER_INPUT', { warnings }));
    const error = await failureOf(provider.command('startReferral', { referralId: 'r' }));
    expect(errorBody(error)?.warnings).toEqual(warnings);
  });

  it('as "not found" when the API has no such record', async () => {
    const error = await failureOf(
      providerFor(200, { data: { data: null } }).getOne('users', { id: '1' }),
    );
    expect(error).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('as a fault of the server when it answers no GraphQL', async () => {
    const error = await failureOf(
      providerFor(502, '<h1>Bad gateway</h1>').getList('users', {
        pagination: { page: 1, perPage: 10 },
        sort: { field: 'name', order: 'ASC' },
        filter: {},
      }),
    );
    expect(error).toMatchObject({ status: 502, body: { code: 'SERVER_ERROR' } });
  });
});

describe('every request', () => {
  it('says its language and name, and what a form on another site cannot say', async () => {
    const requests: Request[] = [];
    const provider = providerFor(200, { data: { viewer: null } }, requests);
    await provider.query('query viewer { viewer: __typename }');
    const [request] = requests;
    expect(request?.headers.get('accept-language')).toBe('cy');
    expect(request?.headers.get('x-apollo-operation-name')).toBe('viewer');
    expect(request?.headers.get('apollo-require-preflight')).toBe('true');
    expect(request?.credentials).toBe('same-origin');
  });

  it('answers afresh: two views of one record do not mix', async () => {
    const requests: Request[] = [];
    const provider = providerFor(200, { data: { data: { id: '1', name: 'A' } } }, requests);
    await provider.getOne('users', { id: '1' });
    await provider.getOne('users', { id: '1' });
    expect(requests).toHaveLength(2);
  });
});
