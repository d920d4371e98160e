/** A day, or a month by its first day: YYYY-MM-DD. */
export interface Day {
  day: string;
  month?: true;
}

/** An instant in UTC, as ISO 8601. */
export interface Instant {
  instant: string;
}

/** What stands in a cell. Numbers are numbers, days are days; everything else is text, and null is empty. */
export type Cell = string | number | Day | Instant | null;

export interface SheetColumn {
  heading: string;
  /** In characters. */
  width: number;
}

/** One sheet of a return, the same for the workbook and for CSV. */
export interface Sheet {
  name: string;
  columns: SheetColumn[];
  /** Given by and by, so that a sheet of any length needs little memory. */
  rows(): AsyncIterable<Cell[]>;
}

/** Spreadsheets take a text that begins like this for a formula, also with the wide forms of the signs. */
const beginsLikeFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks like it. */
export const neutral = (text: string): string => (beginsLikeFormula.test(text) ? `'${text}` : text);

/** A text as a cell: neutralised, and empty when there is none. */
export const text = (value: string | null | undefined): Cell =>
  value === null || value === undefined || value === '' ? null : neutral(value);
