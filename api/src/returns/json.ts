import { Readable } from 'node:stream';
import type { FrozenFigure } from '@placewell/schema';
import type { Edition, People, PersonRow } from './edition';
import { isWithheld } from './sheets/people';

/** The items of a list as JSON, each on a line of its own. */
async function* listed(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

async function* figuresOf({ frozen, definitions }: Edition): AsyncGenerator<FrozenFigure> {
  const rows = new Set(definitions.map(({ row }) => row));
  for await (const figure of frozen.figures()) if (rows.has(figure.row)) yield figure;
}

/** A person as a program reads it: codes instead of labels, and the keys of what is withheld instead of its values. */
function personOf(row: PersonRow, people: People) {
  const shown = people.columns.filter((column) => !isWithheld(column, row, people));
  const values = shown.flatMap(({ key }) => {
    const value = row.values[key];
    return value === undefined || value === null ? [] : [[key, value]];
  });
  const withheld = people.columns.filter((column) => !shown.includes(column));
  return {
    reference: row.reference,
    ...(people.columns.some(({ type }) => type === 'nino') ? { nino: row.nino } : {}),
    values: Object.fromEntries(values),
    withheld: withheld.map(({ key }) => key),
  };
}

async function* peopleOf(people: People) {
  for await (const row of people.rows()) yield personOf(row, people);
}

async function* written(edition: Edition): AsyncGenerator<string> {
  const { frozen, part, definitions, people } = edition;
  const first = { part, cover: frozen.cover, definitions, settings: frozen.settings };
  yield `${JSON.stringify(first).slice(0, -1)},\n"figures": `;
  yield* listed(figuresOf(edition));
  if (people) {
    yield `,\n"columns": ${JSON.stringify(people.columns)},\n"people": `;
    yield* listed(peopleOf(people));
  }
  yield '}\n';
}

/** The return as JSON, as a stream: what was frozen, in codes. */
export const jsonOf = (edition: Edition): Readable =>
  Readable.from(written(edition), { objectMode: false });
