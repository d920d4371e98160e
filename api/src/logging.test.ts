import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger, withoutPersonalData } from './logging';
import { startTestServer, type TestServer } from './testing/testServer';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const personal = {
  nino: 'QQ123456C',
  name: 'Quillfeather',
  born: '1987-06-05',
  email: 'q.quillfeather@example.org',
  postcode: 'ZZ99 9ZZ',
  note: 'lives alone since spring',
};

/** Every way in that a request has, each with personal data in it. */
async function sendPersonalData() {
  const values = Object.values(personal).join(' ');
  const query = 'mutation Record($input: SessionInput!) { recordSession(input: $input) { id } }';
  const base = `http://127.0.0.1:${server.port}`;
  await server.ask({ query, variables: { input: { startedOn: personal.born } } });
  await server.ask({ query, variables: { input: { nino: personal.nino, startedOn: values } } });
  await server.ask({ query: `{ person(id: "${values}") { ${personal.name} } }` });
  await server.ask({ query: `{ ${personal.name} }` }, { 'x-user': '' });
  await server.ask(`{"query": "${values}`);
  await server.ask({ query: '{ broken }', variables: personal });
  await server.ask({ query: '{ viewer { name } }', operationName: values });
  await server.ask(
    { query: '{ viewer { name } }' },
    { 'x-request-id': personal.name, cookie: values, authorization: values, referer: values },
  );
  for (const path of ['graphql', 'people', 'health', 'api/auth']) {
    await fetch(
      `${base}/${path}/${encodeURIComponent(values)}?search=${encodeURIComponent(values)}`,
    );
  }
}

describe('the log', () => {
  it('holds nothing personal, whichever way it came in', async () => {
    await sendPersonalData();
    const log = server.log();
    expect(log.length).toBeGreaterThan(1_000);
    for (const value of Object.values(personal)) {
      expect(log.toLowerCase()).not.toContain(value.toLowerCase());
    }
  });

  it('says who asked for what, how it ended and how long it took', async () => {
    const requestId = '0b5f7c1e-5f3a-4f6e-9a43-0c7a5d1f2b3c';
    await server.ask({ query: 'query Who { refused }' }, { 'x-request-id': requestId });
    const line = server
      .log()
      .split('\n')
      .find((text) => text.includes(requestId));
    expect(JSON.parse(line ?? '')).toMatchObject({
      requestId,
      route: 'graphql',
      operation: 'query',
      rootFields: ['refused'],
      codes: ['INVALID_STATE'],
      actorId: 'user-1',
      role: 'AB_ADMINISTRATOR',
      status: 200,
      milliseconds: expect.any(Number),
    });
  });
});

describe('the nets behind it', () => {
  it('blanks out what looks like personal data', () => {
    for (const text of [
      ...['QQ123456C', 'qq 12 34 56 c', 'q@example.org', '2001-02-03', '3/2/2001'],
      ...['ME14 1XQ', 'cf10 3at', '07700 900123', '+44 7700 900123', '01622 960123'],
    ]) {
      expect(withoutPersonalData(`before ${text} after`)).toBe('before [withheld] after');
    }
  });

  it('leaves identifiers, codes and times alone', () => {
    const line =
      '{"time":1763876543210,"requestId":"0b5f7c1e-5f3a-4f6e-9a43-0c7a5d1f2b3c","ms":12.3}';
    expect(withoutPersonalData(line)).toBe(line);
  });

  it('withholds values under names that are never logged', () => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line) => lines.push(line) });
    logger.info({ variables: { any: 'Smith' }, person: { surname: 'Smith' }, code: 'x' });
    expect(lines.join('')).not.toContain('Smith');
    expect(JSON.parse(lines[0] ?? '').code).toBe('x');
  });
});
