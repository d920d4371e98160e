import { Readable } from 'node:stream';
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
  response.setTimeout(mostIdleMilliseconds, () => response.destroy());
  const reading = lines();
  try {
    // Read before anything is sent, so that a failure is still answered as one.
    const first = await reading.next();
    async function* all(): AsyncGenerator<string[]> {
      if (!first.done) yield first.value;
      yield* reading;
    }
    response
      .attachment(name)
      .type('text/csv; charset=utf-8')
      .setHeader('cache-control', 'no-store');
    await pipeline(
      Readable.from(all()),
      stringify({
        bom: true,
        header: true,
        columns: headings.map((header, place) => ({ key: String(place), header })),
        record_delimiter: 'windows',
        quote_record_delimiter: true,
        escape_formulas: true,
      }),
      response,
      { signal: AbortSignal.timeout(mostMilliseconds), end: false },
    );
    complete = true;
  } finally {
    await reading.return(undefined);
    await evidence.end(handedOver, complete);
  }
}
