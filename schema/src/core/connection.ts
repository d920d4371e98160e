import { builder } from './builder';
import { type RecordRef, type Row, sentence } from './models';
import { badInputFor } from './parse';

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const encode = (key: unknown) => Buffer.from(JSON.stringify([key])).toString('base64url');

/** The type of a part of a list with cursors, as Relay has it. */
export const connectionType = (ref: RecordRef, singular: string, plural: string) =>
  builder.connectionObject(
    {
      type: ref as never,
      name: `${titled(singular)}Connection`,
      description: `A part of the ${sentence(plural).slice(0, -1).toLowerCase()}, with cursors.`,
    },
    {
      name: `${titled(singular)}Edge`,
      description: `One of the ${sentence(plural).slice(0, -1).toLowerCase()}, with its cursor.`,
    },
  );

/** A part of a list, from rows of which one more was read than wanted. */
export function connectionOf(
  rows: Row[],
  { key, take, after }: { key: string; take: number; after: string | null | undefined },
) {
  const page = rows.slice(0, take);
  const cursorOf = (row: Row | undefined) => (row ? encode(row[key]) : null);
  return {
    edges: page.map((node) => ({ node, cursor: encode(node[key]) })),
    pageInfo: {
      hasNextPage: rows.length > take,
      hasPreviousPage: Boolean(after),
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
  };
}

/** The key that a cursor stands for; throws BAD_USER_INPUT for a cursor that the API never gave. */
export function keyOfCursor(cursor: string, isKey: (text: unknown) => text is string): string {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === 1 && isKey(String(values[0])))
      return String(values[0]);
  } catch {
    // Said below: a cursor that does not parse is as wrong as one that does not fit.
  }
  throw badInputFor('after', {
    en: 'Use the cursor as the API gave it.',
    cy: 'Defnyddiwch y cyrchwr fel y rhoddodd yr API ef.',
  });
}
