import type { ColumnField } from '../../src/reader/modelMap';

/** A row by its Prisma field names. */
export type AnyRow = Record<string, unknown>;

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string =>
  text.replace(/[\\\n\r\t]/g, (mark) => escapes[mark] as string);
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A value in the text format of COPY. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return String(value);
}

/** What the table itself would put into a column that a row says nothing about. */
function absent(field: string, column: ColumnField, row: AnyRow): unknown {
  if (column.list) return [];
  if (field === 'version') return 1;
  if (field === 'updatedAt') return row.createdAt;
  return column.required && column.type === 'Boolean' ? false : null;
}

/** Makes the function that writes a row of a table as a line of COPY, in the order of the columns. */
export function lineWriter(columns: readonly (readonly [field: string, ColumnField])[]) {
  return (row: AnyRow): string => {
    const values = columns.map(([field, column]) => {
      const value = row[field] ?? absent(field, column, row);
      if (column.list) return escaped(`{${(value as string[]).map(quote).join(',')}}`);
      return column.type === 'Json' && value !== null
        ? escaped(JSON.stringify(value))
        : written(value);
    });
    return `${values.join('\t')}\n`;
  };
}
