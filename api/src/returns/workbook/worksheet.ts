import type { Cell, Sheet } from '../sheet';
import { styles } from './styles';
import { cellText, declaration } from './xml';

/** Characters that are sent on together: few enough for memory, enough to spare calls. */
const charactersTogether = 64 * 1024;

const millisecondsADay = 86_400_000;
/** Day 0 of spreadsheets, for days from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSerial = 61;

/** The name of a column: A, B, ... Z, AA, ... */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}

const textCell = (at: string, text: string, style: number = styles.text) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

const numberCell = (at: string, value: number, style: number) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** An instant as a cell; what lies before the days that spreadsheets know, or is no instant, is text. */
function timeCell(at: string, iso: string, style: number): string {
  const serial = (Date.parse(iso) - dayZero) / millisecondsADay;
  return serial >= firstSerial ? numberCell(at, serial, style) : textCell(at, iso);
}

function cellXml(at: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? numberCell(at, cell, Number.isInteger(cell) ? styles.whole : styles.decimal)
      : '';
  if ('instant' in cell) return timeCell(at, cell.instant, styles.instant);
  return timeCell(at, cell.day, cell.month ? styles.month : styles.day);
}

function opening({ columns }: Sheet, names: readonly string[]): string {
  const widths = columns.map(
    ({ width }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, place) =>
    textCell(`${names[place]}1`, heading, styles.heading),
  );
  return `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${widths.join('')}</cols>
<sheetData><row r="1">${headings.join('')}</row>`;
}

// Filters over all rows; printed across the page, lying, on A4, with the name of the sheet and the page below.
const closing = (names: readonly string[], lastRow: number) => `</sheetData>
<autoFilter ref="A1:${names.at(-1)}${lastRow}"/>
<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>
</worksheet>`;

/** The XML of a sheet, piece by piece, as its rows come. */
export async function* worksheet(sheet: Sheet): AsyncGenerator<string> {
  const names = sheet.columns.map((_column, place) => columnName(place));
  let row = 1;
  let waiting = opening(sheet, names);
  for await (const cells of sheet.rows()) {
    row += 1;
    const written = cells.map((cell, place) => cellXml(`${names[place]}${row}`, cell));
    waiting += `<row r="${row}">${written.join('')}</row>`;
    if (waiting.length < charactersTogether) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting + closing(names, row);
}
