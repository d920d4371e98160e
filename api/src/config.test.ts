import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'placewell-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const secret = () => randomBytes(32).toString('base64');
const production = () => ({
  DATABASE_URL: 'postgresql://placewell@localhost/placewell',
  PLACEWELL_SECRET: secret(),
  PLACEWELL_NINO_KEY: secret(),
  PLACEWELL_INDEX_KEY: secret(),
});

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('without any setting', () => {
  it('is a demonstration on this machine alone, at port 4000', () => {
    const config = readConfig({ PLACEWELL_DATA: folder });
    expect(config).toMatchObject({
      mode: 'demonstration',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: null,
      trustProxy: false,
    });
  });

  it('makes its own secrets once and keeps them from other users of the machine', () => {
    const [first, second] = [1, 2].map(() => readConfig({ PLACEWELL_DATA: folder }).secrets);
    expect(second).toEqual(first);
    expect(first?.ninoKey).toHaveLength(32);
    expect(first?.ninoKey).not.toEqual(first?.indexKey);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});

describe('production', () => {
  it.each([
    [{ DATABASE_URL: 'postgresql://localhost/x' }, 'production'],
    [{ NODE_ENV: 'production' }, 'production'],
    [{ NODE_ENV: 'production', PLACEWELL_MODE: 'demonstration' }, 'demonstration'],
    [
      { DATABASE_URL: 'postgresql://localhost/x', PLACEWELL_MODE: 'demonstration' },
      'demonstration',
    ],
  ])('is meant by %o: %s', (environment, mode) => {
    const { DATABASE_URL: _own, ...secrets } = production();
    expect(readConfig({ ...secrets, PLACEWELL_DATA: folder, ...environment }).mode).toBe(mode);
  });

  it('starts with secrets of its own', () => {
    expect(readConfig(production())).toMatchObject({ mode: 'production', host: '0.0.0.0' });
  });

  it('names every secret that is missing, at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' }).map((problem) => problem.split(' ')[0])).toEqual([
      'PLACEWELL_SECRET',
      'PLACEWELL_NINO_KEY',
      'PLACEWELL_INDEX_KEY',
    ]);
  });

  it.each([
    ['that is too short', 'c2hvcnQ='],
    ['that is no base64', 'change me please, this is only a default'],
    ['that somebody typed', Buffer.from('0123456789abcdef0123456789ABCDEF').toString('base64')],
    ['that is all zeros', Buffer.alloc(32).toString('base64')],
  ])('refuses a secret %s and names its variable', (_name, weak) => {
    const problems = problemsOf({ ...production(), PLACEWELL_NINO_KEY: weak });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^PLACEWELL_NINO_KEY /);
    expect(problems[0]).not.toContain(weak);
  });

  it('refuses the secret of a demonstration', () => {
    readConfig({ PLACEWELL_DATA: folder });
    const { PLACEWELL_SECRET } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    expect(problemsOf({ ...production(), PLACEWELL_SECRET })).toEqual([
      expect.stringMatching(/^PLACEWELL_SECRET is the secret of a demonstration/),
    ]);
  });

  it('does not let its clock be set', () => {
    const problems = problemsOf({ ...production(), PLACEWELL_TODAY: '2026-11-23' });
    expect(problems[0]).toMatch(/^PLACEWELL_TODAY: /);
  });

  it('refuses one secret used twice', () => {
    const settings = production();
    const problems = problemsOf({ ...settings, PLACEWELL_INDEX_KEY: settings.PLACEWELL_NINO_KEY });
    expect(problems).toEqual(['PLACEWELL_NINO_KEY must differ from PLACEWELL_INDEX_KEY.']);
  });
});

describe('settings that cannot be used', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['PUBLIC_URL', 'placewell.example'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['PLACEWELL_MODE', 'test'],
  ])('are refused by name: %s=%s', (name, value) => {
    expect(problemsOf({ PLACEWELL_DATA: folder, [name]: value })[0]).toMatch(`${name}: `);
  });

  it('count as not set when they are empty', () => {
    expect(readConfig({ PLACEWELL_DATA: folder, PORT: '', DATABASE_URL: '' }).port).toBe(4000);
  });
});
