import { exportedLists } from '@placewell/api/exports/lists/index';
import { leafOf } from '@placewell/api/exports/path';
import { models } from '@placewell/prisma';
import { codeLists } from '@placewell/prisma/reference';
import { listNamed } from '@placewell/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const columns = Object.entries(exportedLists).flatMap(([name, list]) =>
  list.columns.map((column) => ({
    name,
    column,
    leaf: leafOf(listNamed(name).model, column.path.en),
  })),
);

/** The code list that the database demands of each column, from the arguments of its triggers. */
async function demandedLists(): Promise<Map<string, string>> {
  const { rows } = await world.owner.query<{ table: string; pair: string }>(
    `select c.relname as table, unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) as pair
       from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      where p.proname = 'check_codes'`,
  );
  return new Map(
    rows
      .filter(({ pair }) => pair.includes(':'))
      .map(({ table, pair }) => [`${table}.${pair.split(':')[0]}`, pair.split(':')[1] as string]),
  );
}

describe('the columns of exports', () => {
  it('lead to columns of the database, in both languages', () => {
    for (const { name, column } of columns)
      for (const locale of ['en', 'cy'] as const) {
        expect(() => leafOf(listNamed(name).model, column.path[locale])).not.toThrow();
        expect(column.heading[locale].trim()).not.toBe('');
      }
  });

  it('have a heading each of their own in a file, in both languages', () => {
    for (const [name, list] of Object.entries(exportedLists))
      for (const locale of ['en', 'cy'] as const) {
        const headings = list.columns.map(({ heading }) => heading[locale]);
        expect(new Set(headings).size, `${name} ${locale}`).toBe(headings.length);
      }
  });

  it('take the labels of the very list that the database checks the codes against', async () => {
    const demanded = await demandedLists();
    expect(demanded.size).toBeGreaterThan(20);
    for (const { name, column, leaf } of columns) {
      const { table, fields } = models[leaf.model] ?? {};
      const field = fields?.[leaf.field];
      const list = field?.kind === 'column' ? demanded.get(`${table}.${field.column}`) : undefined;
      if (list) expect(column.list, `${name} ${column.path.en}`).toBe(list);
      if (column.list) expect(codeLists[column.list]).toBeDefined();
    }
  });

  it('write every amount in pounds and every weekly length in hours', () => {
    for (const { column, leaf } of columns) {
      if (leaf.field.endsWith('Pence')) expect(column.unit, column.path.en).toBe('pounds');
      if (leaf.field.endsWith('Minutes')) expect(column.unit, column.path.en).toBe('hours');
    }
  });
});
