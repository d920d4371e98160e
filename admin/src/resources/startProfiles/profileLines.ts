/** What a line of a profile is about; null means all. */
export interface Dimensions {
  readonly partnerId: string | null;
  readonly localAuthorityCode: string | null;
  readonly model: string | null;
  readonly cohort: string | null;
}

/** Profiled starts of one month. */
export interface ProfileLine extends Dimensions {
  /** First day of the month. */
  readonly month: string;
  readonly starts: number;
}

/** A row of the grid: dimensions, and the starts of each month that has any. */
export interface GridRow extends Dimensions {
  readonly key: string;
  readonly starts: ReadonlyMap<string, number>;
}

/** Starts that were typed and are not saved, by cell. */
export type Edits = ReadonlyMap<string, number>;

export const rowKey = ({ partnerId, localAuthorityCode, model, cohort }: Dimensions): string =>
  [partnerId, localAuthorityCode, model, cohort].map((part) => part ?? '').join('|');

export const cellKey = (row: string, month: string): string => `${row}@${month}`;

/** The lines as rows of a grid, one for each combination of dimensions. */
export function toRows(lines: readonly ProfileLine[]): GridRow[] {
  const rows = new Map<string, GridRow & { starts: Map<string, number> }>();
  for (const { month, starts, ...dimensions } of lines) {
    const key = rowKey(dimensions);
    const row = rows.get(key) ?? { ...dimensions, key, starts: new Map() };
    row.starts.set(month, starts);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The first April of the programme year that a month lies in: years run from April to March. */
export function yearOf(month: string): number {
  const year = Number(month.slice(0, 4));
  return Number(month.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The twelve months from April of a year. */
export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = ((at + 3) % 12) + 1;
    return `${at < 9 ? year : year + 1}-${String(month).padStart(2, '0')}-01`;
  });

/** The programme years from the first to the last that the months touch, the one of `today` among them. */
export function yearsOf(months: readonly string[], today: string): number[] {
  const years = [today, ...months].map(yearOf);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** What a cell says: what was typed, else what is stored, else none. */
export const startsIn = (row: GridRow, month: string, edits: Edits): number =>
  edits.get(cellKey(row.key, month)) ?? row.starts.get(month) ?? 0;

/** Starts of rows in months, as typed and stored. */
export const total = (
  rows: readonly GridRow[],
  months: readonly string[],
  edits: Edits,
): number => {
  let sum = 0;
  for (const row of rows) for (const month of months) sum += startsIn(row, month, edits);
  return sum;
};

/** The lines to save: cells whose starts differ from what is stored. None removes a line. */
export function changedLines(rows: readonly GridRow[], edits: Edits): ProfileLine[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return [...edits].flatMap(([cell, starts]) => {
    const at = cell.lastIndexOf('@');
    const row = byKey.get(cell.slice(0, at));
    const month = cell.slice(at + 1);
    if (!row || (row.starts.get(month) ?? 0) === starts) return [];
    const { partnerId, localAuthorityCode, model, cohort } = row;
    return [{ partnerId, localAuthorityCode, model, cohort, month, starts }];
  });
}

const mostStarts = 100_000;

/** A count as typed or pasted, spaces and thousands commas allowed; undefined when it is none. */
export function parseStarts(text: string): number | undefined {
  const digits = text.replace(/[\s,]/g, '');
  if (digits === '') return 0;
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const starts = Number(digits);
  return starts <= mostStarts ? starts : undefined;
}

/** A block of cells as spreadsheets put it on the clipboard: rows by line, columns by tab. */
export const parseBlock = (text: string): (number | undefined)[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(parseStarts));
