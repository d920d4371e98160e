import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Cell, Sheet } from './sheet';
import { type ZippedFile, zipOf } from './zip';

/** A cell as CSV writes it: days and instants in ISO 8601, months without a day, numbers without separators. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('instant' in cell) return cell.instant;
  return cell.month ? cell.day.slice(0, 7) : cell.day;
}

async function* linesOf({ columns, rows }: Sheet): AsyncGenerator<string[]> {
  yield columns.map(({ heading }) => heading);
  for await (const cells of rows()) yield cells.map(written);
}

/** One sheet as CSV in UTF-8 with a byte order mark. Texts are neutral already. */
async function* csvOf(sheet: Sheet): AsyncGenerator<string> {
  const writer = stringify({
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  });
  const lines = Readable.from(linesOf(sheet));
  lines.once('error', (error) => writer.destroy(error));
  try {
    for await (const piece of lines.pipe(writer)) yield String(piece);
  } finally {
    lines.destroy();
  }
}

async function* filesOf(sheets: readonly Sheet[]): AsyncGenerator<ZippedFile> {
  for (const [place, sheet] of sheets.entries())
    yield {
      name: `${String(place + 1).padStart(2, '0')} ${sheet.name}.csv`,
      content: csvOf(sheet),
    };
}

/** The sheets as CSV, one file each, in an archive; as a stream. */
export const csvArchiveOf = (sheets: readonly Sheet[], date: Date): Readable =>
  zipOf(filesOf(sheets), date);
