// Writes files from a frozen return without a server, and reads them back with libraries that had no part in writing.
import { buffer } from 'node:stream/consumers';
import { csvArchiveOf } from '@placewell/api/returns/csv';
import type { Edition, People } from '@placewell/api/returns/edition';
import { jsonOf } from '@placewell/api/returns/json';
import { sheetsOf } from '@placewell/api/returns/sheets/index';
import { workbookOf } from '@placewell/api/returns/workbook/index';
import { personColumnsDue } from '@placewell/prisma/reference';
import type { FrozenPerson, FrozenReturn } from '@placewell/schema';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

const date = new Date('2026-11-06T09:30:15Z');
export const nino = 'QQ120000A';

/** People as the writers get them, every one with the same number; codes are their own labels. */
export const peopleOf = (
  people: () => AsyncIterable<FrozenPerson> | Iterable<FrozenPerson>,
  more: Partial<People> = {},
): People => ({
  columns: personColumnsDue('month'),
  label: (_list, code) => code,
  mayKnowOffences: true,
  async *rows() {
    for await (const { reference, values } of people()) yield { reference, nino, values };
  },
  ...more,
});

export const editionOf = (frozen: FrozenReturn, more: Partial<Edition> = {}): Edition => ({
  frozen,
  locale: 'en',
  part: 'all',
  definitions: frozen.definitions,
  people: null,
  ...more,
});

export const workbookStream = (edition: Edition) => workbookOf(sheetsOf(edition), date);
export const workbookBytes = (edition: Edition) => buffer(workbookStream(edition));

export type Read = string | number | boolean | Date | null;

/** The sheets of a workbook by name: rows of cells without the empty ones at the end. */
export async function readWorkbook(bytes: Uint8Array) {
  const workbook = await readXlsx(bytes);
  return new Map(
    workbook.sheets.map((sheet) => [sheet.name, { ...sheet, rows: sheet.rows as Read[][] }]),
  );
}

/** The parts of a workbook or archive as text. */
export const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

/** The sheets of a CSV archive by name. */
export async function csvSheets(edition: Edition): Promise<Map<string, string[][]>> {
  const files = unzipped(await buffer(csvArchiveOf(sheetsOf(edition), date)));
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name.slice(3, -'.csv'.length),
      parse(content, { bom: true }) as string[][],
    ]),
  );
}

/** The return as JSON. */
export const jsonRead = async (edition: Edition) =>
  JSON.parse((await buffer(jsonOf(edition))).toString('utf8'));
