// A return of any length takes the same memory, and waits for whoever takes it.
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { csvArchiveOf } from '@placewell/api/returns/csv';
import type { Edition } from '@placewell/api/returns/edition';
import { jsonOf } from '@placewell/api/returns/json';
import { sheetsOf } from '@placewell/api/returns/sheets/index';
import type { FrozenPerson } from '@placewell/schema';
import { describe, expect, it } from 'vitest';
import { frozenReturn } from './generated';
import { editionOf, peopleOf, workbookStream } from './write';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabyte = 1024 * 1024;
const some = 1_000;
const many = 20_000;

const personNumbered = (number: number): FrozenPerson => ({
  participantId: '',
  referralId: null,
  expressionId: null,
  reference: `PW-${number}`,
  ninoEncrypted: null,
  values: {
    'A1.05.forename': `Forename ${number}`,
    'A1.05.surname': `Surname ${number}`,
    'A1.06': '1990-04-01',
    'A1.07.line1': `${number} Test Row`,
    'A1.13': ['mental_health', 'diabetes'],
    'B1.18': number % 30,
    'B1.14': '2026-10-05',
    'A5.01.job_start': false,
  },
});

/** An edition with so many people; `seen` is told of each as it is taken. */
const editionWith = (count: number, seen: (taken: number) => void): Edition =>
  editionOf(frozenReturn(), {
    people: peopleOf(async function* () {
      for (let number = 1; number <= count; number += 1) {
        seen(number);
        yield personNumbered(number);
      }
    }),
  });

const written = {
  workbook: workbookStream,
  csv: (edition: Edition) => csvArchiveOf(sheetsOf(edition), new Date(0)),
  json: jsonOf,
};

/** The most memory that was still held at any of four points of writing a return of so many people. */
async function mostHeld(write: (edition: Edition) => NodeJS.ReadableStream, count: number) {
  let most = 0;
  const measure = (taken: number) => {
    if (taken % (count / 4) !== 0) return;
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  };
  await pipeline(
    write(editionWith(count, measure)),
    new Writable({ write: (_piece, _encoding, next) => next() }),
  );
  return most;
}

describe.each(Object.entries(written))('a return as %s', (_kind, write) => {
  it('takes no more memory with 20,000 people than with 1,000', { timeout: 180_000 }, async () => {
    await mostHeld(write, some);
    const few = await mostHeld(write, some);
    expect((await mostHeld(write, many)) - few).toBeLessThan(8 * megabyte);
  });

  it('takes no more people than its reader takes, and lets go when the reader leaves', async () => {
    let taken = 0;
    let left = false;
    const edition = editionWith(many, (number) => {
      taken = number;
    });
    const { people } = edition;
    if (!people) throw new Error('There are no people');
    const stream = write({
      ...edition,
      people: {
        ...people,
        async *rows() {
          try {
            yield* people.rows();
          } finally {
            left = true;
          }
        },
      },
    });
    stream.once('error', () => {});
    for (; taken === 0; await turn()) stream.read();
    for (let before = -1; before !== taken; ) {
      before = taken;
      for (let turns = 0; turns < 200; turns += 1) await turn();
    }
    // What lies in the buffers on the way is some thousands of people, of however many.
    expect(taken).toBeLessThan(many / 2);
    stream.destroy();
    for (let turns = 0; turns < 500 && !left; turns += 1) await turn();
    expect(left).toBe(true);
  });
});
