import type pg from 'pg';

export type Values = Record<string, unknown>;

/** Inserts a row and gives it back; columns in snake_case. */
export async function insert(owner: pg.Client, table: string, values: Values): Promise<Values> {
  const columns = Object.keys(values);
  const places = columns.map((_column, index) => `$${index + 1}`);
  const { rows } = await owner.query<Values>(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
    Object.values(values),
  );
  return rows[0] as Values;
}
