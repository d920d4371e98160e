import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openFolder, removeDatabase } from './support/process';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const secret = () => randomBytes(32).toString('base64');

let data: string;
let port: number;
let environment: Record<string, string>;
const running = new Set<ChildProcess>();

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address() as AddressInfo;
  await once(probe.close(), 'close');
  return address.port;
}

beforeAll(async () => {
  data = await openFolder();
  port = await freePort();
  // Without the demonstration programme, which takes its time.
  environment = {
    PLACEWELL_MODE: 'production',
    PLACEWELL_SECRET: secret(),
    PLACEWELL_NINO_KEY: secret(),
    PLACEWELL_INDEX_KEY: secret(),
    PLACEWELL_DATA: data,
    PORT: String(port),
    HOST: '127.0.0.1',
  };
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

afterAll(async () => {
  await removeDatabase(join(data, 'postgres'));
  rmSync(data, { recursive: true });
});

/** Runs what `npm start` runs, from another folder, until it is ready or has ended. */
async function start(): Promise<{ child: ChildProcess; output: () => string }> {
  let output = '';
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, ...environment, NODE_ENV: '' };
  const child = spawn(process.execPath, [script], { cwd: data, env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('Placewell is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => resolve());
  });
  return { child, output: () => output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

const health = async () => (await fetch(`http://localhost:${port}/health`)).json();

test('it serves API and console on one port, says where, and stops cleanly', async () => {
  const { child, output } = await start();
  expect(output()).toContain(`http://localhost:${port}`);
  expect(await health()).toEqual({ status: 'ok' });
  const page = await fetch(`http://localhost:${port}/`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<html');
  await end(child, 'SIGINT');
  expect(child.exitCode).toBe(0);
  expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  expect(readdirSync(join(data, 'postgres'))).not.toContain('running.json');
});

test('a second start says where the first one runs, and leaves it alone', async () => {
  const first = await start();
  const second = await start();
  expect(second.child.exitCode).toBe(1);
  expect(second.output()).toContain(
    `Placewell is already running at http://localhost:${port} (process ${first.child.pid}).`,
  );
  expect(await health()).toEqual({ status: 'ok' });
  await end(first.child, 'SIGTERM');
});

test('after kill -9 it starts again', async () => {
  const first = await start();
  await end(first.child, 'SIGKILL');
  const second = await start();
  expect(await health()).toEqual({ status: 'ok' });
  await end(second.child, 'SIGTERM');
  expect(second.child.exitCode).toBe(0);
});

test('a port that another program uses is said in one sentence, and nothing stays behind', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  try {
    const { child, output } = await start();
    expect(child.exitCode).toBe(1);
    expect(output()).toContain(`Port ${port} is already in use.`);
    expect(output()).not.toContain('    at ');
    expect(existsSync(join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  } finally {
    other.close();
  }
});
