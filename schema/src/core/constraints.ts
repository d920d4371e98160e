import { models } from '@placewell/prisma';

const columnsOf = new Map(
  Object.values(models).map(({ table, fields }) => [
    table,
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'column' ? [{ name, column: field.column }] : [],
    ),
  ]),
);

const longest = <Item>(items: Item[], length: (item: Item) => number): Item | undefined =>
  items.sort((one, other) => length(other) - length(one))[0];

/**
 * The field a constraint of the database is about, by its name: `session_minutes` is about `minutes`, and
 * `adjustment_..._employer_id_fkey` about `employerId`. Undefined for one that is about several.
 */
export function fieldOfConstraint(constraint: string): string | undefined {
  const name = constraint.replace(/_fkey$/, '');
  const tables = [...columnsOf.keys()].filter((table) => name.startsWith(`${table}_`));
  const table = longest(tables, (found) => found.length);
  const columns = table ? (columnsOf.get(table) ?? []) : [];
  return longest(
    columns.filter(({ column }) => name.endsWith(`_${column}`)),
    ({ column }) => column.length,
  )?.name;
}
