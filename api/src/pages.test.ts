import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/testServer';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  // below a folder that begins with a dot, as a clone may well lie
  folder = mkdtempSync(join(tmpdir(), '.placewell-'));
  for (const place of ['console/assets', 'explorer']) {
    mkdirSync(join(folder, place), { recursive: true });
  }
  writeFileSync(join(folder, 'console/index.html'), '<title>Console</title>');
  writeFileSync(join(folder, 'console/.env'), 'secret');
  writeFileSync(join(folder, 'console/assets/main-1a2b3c.js'), 'run()');
  writeFileSync(join(folder, 'explorer/index.html'), '<title>Explorer</title>');
  writeFileSync(join(folder, 'explorer/page.js'), 'explore()');
  server = await startTestServer({
    consoleDirectory: join(folder, 'console'),
    explorerDirectory: join(folder, 'explorer'),
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function open(path: string, headers: Record<string, string> = browser) {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('the console', () => {
  it.each(['/', '/participants', '/participants/0b5f7c1e/show?tab=2'])(
    'opens from a link: %s',
    async (path) => {
      const { status, text, headers } = await open(path);
      expect([status, text]).toEqual([200, '<title>Console</title>']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-type')).toContain('text/html');
    },
  );

  it('keeps built files for ever, since their names change with their content', async () => {
    const { headers, text } = await open('/assets/main-1a2b3c.js', { accept: '*/*' });
    expect(text).toBe('run()');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 404, and no page, for a file that is not there', async () => {
    expect((await open('/assets/main-old.js', { accept: '*/*' })).status).toBe(404);
    expect((await open('/favicon.ico')).status).toBe(404);
  });

  it.each([
    '/.env',
    '/..%2fexplorer%2fpage.js',
    '/%2e%2e/%2e%2e/etc/passwd.txt',
    '/assets/..%5c.env',
  ])('gives out nothing else: %s', async (path) => {
    const { text } = await open(path);
    expect(text).not.toMatch(/secret|explore|root:/);
  });
});

describe('the explorer', () => {
  it('opens in a browser at the address of the API', async () => {
    expect((await open('/graphql')).text).toBe('<title>Explorer</title>');
    expect((await open('/explorer/page.js')).text).toBe('explore()');
  });

  it('opens for browsers only', async () => {
    expect((await open('/graphql', { accept: 'application/json' })).status).toBe(405);
    expect((await open('/graphql?query={viewer{name}}')).status).toBe(405);
  });
});

it('says where there is nothing, when pages were not built', async () => {
  const bare = await startTestServer();
  const answer = await fetch(`http://127.0.0.1:${bare.port}/participants`, { headers: browser });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('"code":"NOT_FOUND"');
  await bare.stop();
});
