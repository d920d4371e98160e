import { compileEach, type Statement } from '@placewell/prisma';
import type { CodeListName } from '@placewell/prisma/reference';
import { type Context, listNamed, reachOf } from '@placewell/schema';
import type { Locale } from '../messages';
import { cellOf } from './cell';
import type { Column } from './column';
import type { ListInput } from './input';
import { loadLabels } from './labels';
import { type ExportedList, exportedLists } from './lists';
import { leafOf, selectionOf, valueAt } from './path';

type Row = Record<string, unknown>;

/** An export that can begin: what to read, and how each row is written. */
export interface Prepared {
  statement: Statement;
  headings: string[];
  /** What the file is called, without its date. */
  file: string;
  /** The person a row is about; null where it is about nobody. */
  personOf: (row: Row) => unknown;
  cellsOf: (row: Row) => string[];
}

/** The columns an actor may see; those withheld are left out of the file altogether. */
function columnsFor(model: string, columns: Column[], actor: NonNullable<Context['actor']>) {
  const reach = reachOf(actor);
  return columns.filter(({ path }) => {
    const leaf = leafOf(model, path.en);
    return !reach.hides(leaf.model, leaf.field);
  });
}

/**
 * Prepares an export by the rules of the list itself: the same rows, the same filter, the same order.
 * @throws AppError BAD_USER_INPUT for a filter or sort that the list does not take
 */
export async function prepare(
  context: Context & { actor: NonNullable<Context['actor']> },
  { resource, filter, sortField, sortOrder }: ListInput,
  locale: Locale,
): Promise<Prepared> {
  const { actor, database } = context;
  const list = listNamed(resource);
  const { columns: all, person, file }: ExportedList = exportedLists[resource];
  const columns = columnsFor(list.model, all, actor);
  const paths = columns.map(({ path }) => path[locale]);
  const query = {
    select: selectionOf([...(person ? [person] : []), ...paths]),
    where: list.where(context, filter),
    orderBy: list.order(sortField, sortOrder),
  };
  const statement = compileEach(list.model, query, reachOf(actor));
  const lists = columns.flatMap((column): CodeListName[] => (column.list ? [column.list] : []));
  const labels = await loadLabels(database, actor, [...new Set(lists)], locale);
  return {
    statement,
    headings: columns.map(({ heading }) => heading[locale]),
    file: file[locale],
    personOf: (row) => (person ? valueAt(row, person) : null),
    cellsOf: (row) =>
      columns.map((column, place) =>
        cellOf(column, valueAt(row, paths[place] as string), locale, labels),
      ),
  };
}
