/** What a cell of a file can hold. */
export type Cell = string | number | boolean | null | undefined;

/** Spreadsheets run text that begins like this, also with the wide forms of the signs, as a formula: a quote in front makes it text again. */
const runsAsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

function written(cell: Cell): string {
  if (cell == null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = runsAsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file that spreadsheets open in the right characters (RFC 4180, with a BOM). */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;

/** Hands the browser a CSV text, or a file of any kind, to save under a name. */
export function saveFile(name: string, content: string | Blob): void {
  const file =
    content instanceof Blob ? content : new Blob([content], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
