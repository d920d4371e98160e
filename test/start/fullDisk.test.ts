import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@placewell/prisma/embedded';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explain } from '../../prisma/src/embedded/failures';

/** A disk of its own, as small as is asked; undefined where this user may not mount one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'placewell-disk-'));
  try {
    const options = `size=${megabytes}m,mode=755`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disk = smallDisk(200);
const sentence =
  /The disk that holds .* is full\. Free about 200 MB there and start Placewell again/;

describe.runIf(disk)('a full disk', () => {
  const directory = join(disk ?? '', 'postgres');
  const filling = join(disk ?? '', 'filling');

  async function startAndStop(): Promise<void> {
    const database = await startEmbedded({ directory, log: () => undefined });
    await database.stop();
  }

  /** Leaves `megabytes` free. */
  function fillBut(megabytes: number): void {
    const { bavail, bsize } = statfsSync(disk ?? '');
    writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - megabytes * 1_000_000)));
  }

  beforeAll(() => mkdirSync(directory));
  afterAll(() => {
    execFileSync('umount', ['-l', disk ?? '']);
    rmSync(disk ?? '', { recursive: true });
  });

  test('is said at the first start, which succeeds once there is room', async () => {
    fillBut(20);
    await expect(startAndStop()).rejects.toThrow(sentence);
    rmSync(filling);
    await startAndStop();
  });

  test('is said at a later start, which succeeds once there is room', async () => {
    fillBut(0);
    await expect(startAndStop()).rejects.toThrow(sentence);
    rmSync(filling);
    await startAndStop();
  });
});

describe('what PostgreSQL says when it cannot start becomes one sentence', () => {
  test.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', sentence],
    ['initdb: error: could not create directory: No space left on device', sentence],
    ['FATAL:  data directory "/x" has wrong ownership', /belongs to another user/],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', /not enough memory/],
    [
      'LOG:  starting\nFATAL:  something unheard of\n',
      /does not start: FATAL: {2}something unheard of/,
    ],
  ])('%s', (output, expected) => {
    expect(explain(output, '/data').message).toMatch(expected);
  });
});
