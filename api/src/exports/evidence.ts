import type { Actor, Database } from '@placewell/prisma';
import type { Locale } from '../messages';

/** What is noted of one export while it runs. */
export interface Evidence {
  /** Notes in the records of people that they are in the export, each once, before their rows are handed over. */
  noteRead(people: unknown[]): Promise<void>;
  /** Notes how many rows were handed over, and whether it came to its end. */
  end(rows: number, complete: boolean): Promise<void>;
}

/** What is taken; nothing in it may be about a person, since it is kept. */
export interface Taken {
  resource: string;
  filter: Record<string, unknown>;
  /** The revision of a return whose file it is; the note belongs to the accountable body of it. */
  revision?: string;
}

/**
 * Notes that an export begins: who takes what, with which filter. Each note is saved by itself, so that it stands even
 * when the export, the connection or the server breaks off.
 */
export async function beginEvidence(
  database: Database,
  actor: Actor,
  { resource, filter, revision }: Taken,
  locale: Locale,
): Promise<Evidence> {
  const call = async (text: string, values: unknown[]) => {
    const [[row] = []] = await database.readAs(actor, [{ text, values }]);
    return row;
  };
  const said = [resource, JSON.stringify(filter), locale];
  const begun = revision
    ? await call('select app.begin_return_download($4, $1, $2::jsonb, $3) as id', [
        ...said,
        revision,
      ])
    : await call('select app.begin_download($1, $2::jsonb, $3) as id', said);
  const noted = new Set<unknown>();
  return {
    noteRead: async (people) => {
      const fresh = [...new Set(people)].filter((id) => id !== null && !noted.has(id));
      if (fresh.length === 0) return;
      await call('select app.log_read($1::uuid[], $2)', [fresh, 'export']);
      for (const id of fresh) noted.add(id);
    },
    end: async (rows, complete) => {
      await call('select app.keep_download($1, $2, $3)', [begun?.id, rows, complete]);
    },
  };
}
