import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor, Database } from '@placewell/prisma';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import type { Evidence } from './evidence';
import type { Prepared } from './prepare';

/** A file that takes longer than this is given up: nobody holds on to the database for ever. */
const mostMilliseconds = 15 * 60_000;

/** A caller who takes nothing for so long has gone. */
const mostIdleMilliseconds = 60_000;

/**
 * Sends what a stream gives as a file, as fast as the caller takes it and no faster; the caller ends the answer.
 * @throws what a stream throws, also after part of the file has left
 */
export async function deliver(
  response: Response,
  { name, type }: { name: string; type: string },
  streams: (Readable | Transform)[],
): Promise<void> {
  response.setTimeout(mostIdleMilliseconds, () => response.destroy());
  response.attachment(name).type(type).setHeader('cache-control', 'no-store');
  const signal = AbortSignal.timeout(mostMilliseconds);
  await pipeline([...streams, response], { signal, end: false });
}

/**
 * Sends the file row by row, as fast as the caller takes it and no faster; the caller ends the answer. People are noted
 * as read before their rows leave; the number of rows is noted at the end, also when it breaks off.
 * @throws what reading the first rows throws, before anything was sent
 */
export async function sendFile(
  response: Response,
  { statement, headings, personOf, cellsOf }: Prepared,
  {
    database,
    actor,
    evidence,
    name,
  }: { database: Database; actor: Actor; evidence: Evidence; name: string },
): Promise<void> {
  let handedOver = 0;
  async function* lines(): AsyncGenerator<string[]> {
    for await (const batch of database.streamAs(actor, statement)) {
      const rows = batch.map(({ row }) => row as Record<string, unknown>);
      await evidence.noteRead(rows.map(personOf));
      for (const row of rows) {
        handedOver += 1;
        yield cellsOf(row);
      }
    }
  }
  let complete = false;
  const reading = lines();
  try {
    // Read before anything is sent, so that a failure is still answered as one.
    const first = await reading.next();
    async function* all(): AsyncGenerator<string[]> {
      if (!first.done) yield first.value;
      yield* reading;
    }
    const writer = stringify({
      bom: true,
      header: true,
      columns: headings.map((header, place) => ({ key: String(place), header })),
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      escape_formulas: true,
    });
    await deliver(response, { name, type: 'text/csv; charset=utf-8' }, [
      Readable.from(all()),
      writer,
    ]);
    complete = true;
  } finally {
    await reading.return(undefined);
    await evidence.end(handedOver, complete);
  }
}
