import {
  type Actor,
  compileCount,
  compileRows,
  type Direction,
  type Filter,
  isOfPerson,
  type Order,
  type Query,
  type Read,
} from '@placewell/prisma';
import type { z } from 'zod';
import { reachOf } from '../access/columns';
import type { Permission } from '../access/permissions';
import { registerVisible } from '../access/visible';
import { builder } from './builder';
import { connectionOf, connectionType, keyOfCursor } from './connection';
import type { Context } from './context';
import { notFound, notSignedIn } from './errors';
import { inputType } from './inputs';
import { keyTest } from './keys';
import { listMetaType, sortOrderType } from './listTypes';
import { showsIdentity, showsOthers } from './looks';
import { type ModelName, type RecordRef, type Row, sentence } from './models';
import { badInputFor, parseInput } from './parse';
import { selectionOf } from './selection';

/** How one kind of record is read: by id, as a list with its total, and as a connection with cursors. */
export interface Reads<FilterSchema extends z.ZodObject> {
  model: ModelName;
  ref: RecordRef;
  /** Name of one, for instance `participant`; the list is `allParticipants` unless `plural` says otherwise. */
  singular: string;
  plural?: string;
  permission: Permission;
  /** The rows the actor may see. */
  visible: (actor: Actor) => Filter;
  /** Filters callers may use, beside `ids`; declared in zod, so that bad ones are refused by name. */
  filters: FilterSchema;
  where: (filter: z.output<FilterSchema>, context: Context) => Filter;
  /** What a list can be sorted by; the first is the default. */
  sortable: Record<string, (direction: Direction) => Order>;
  defaultDirection?: Direction;
  /** The key column; `id` unless the record has another. */
  key?: string;
}

/** A list as it was registered: exports read the same rows in the same order, by the same rules. */
export interface RegisteredList {
  model: ModelName;
  permission: Permission;
  /** The condition of a filter, within what the actor may see; throws BAD_USER_INPUT for what the filter does not know. */
  where: (context: Context, filter: unknown) => Filter;
  /** The order of a sort, with a tie-break; throws BAD_USER_INPUT for what the list cannot be sorted by. */
  order: (field?: string | null, direction?: string | null) => Order[];
}

const lists = new Map<string, RegisteredList>();

/** The list of a plural name, for instance `participants`. */
export function listNamed(plural: string): RegisteredList {
  const list = lists.get(plural);
  if (!list) throw new Error(`There is no list ${plural}`);
  return list;
}

const mostPerPage = 1000;

/** The actor of the request; throws for a caller who is not signed in. */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw notSignedIn();
  return context.actor;
}

/**
 * Rows by one statement, as the actor, within what the actor may see; with `look` it goes into the read log. Others whom
 * the rows lead to are noted always. With `read` it is asked in the open transaction of a command.
 */
export async function readRows(
  context: Context,
  model: string,
  query: Query,
  { look, read }: { look?: 'record' | 'list'; read?: Read | undefined } = {},
): Promise<Row[]> {
  const actor = actorOf(context);
  const reach = reachOf(actor, context.rowFilter);
  const looks = {
    look: isOfPerson(model) ? look : undefined,
    others: showsOthers(model, query.select, reach),
  };
  const statement = compileRows(model, query, reach, looks);
  const [[result] = []] = read
    ? [await read(statement)]
    : await context.database.readAs(actor, [statement]);
  return (result?.rows ?? []) as Row[];
}

/** A page of a list, with the looks at everybody on it if it shows who they are. */
function readPage(context: Context, model: string, query: Query): Promise<Row[]> {
  const shown = showsIdentity(model, query.select, reachOf(actorOf(context)));
  return readRows(context, model, query, shown ? { look: 'list' } : {});
}

const plain = (value: Row[]) => value as never;
const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Registers the reads of one kind of record, all of them behind its permission and its row filter. */
export function registerReads<FilterSchema extends z.ZodObject>(reads: Reads<FilterSchema>) {
  const { model, ref, singular, permission, key = 'id' } = reads;
  const plural = reads.plural ?? `${singular}s`;
  const filterType = inputType(`${titled(singular)}Filter`, reads.filters);
  const sortType = builder.enumType(`${titled(singular)}Sort`, {
    description: `What ${plural} can be sorted by.`,
    values: Object.fromEntries(
      Object.keys(reads.sortable).map((name) => [
        name,
        { description: `By ${sentence(name).toLowerCase()}` },
      ]),
    ),
  });
  const connection = connectionType(ref, singular, plural);
  const access = { authScopes: { permission }, extensions: { permission } } as const;

  const isKey = keyTest(model, key);
  const knownFilters = reads.filters.strict();
  const whereOf = (context: Context, filter: unknown): Filter => {
    const { ids, ...rest } = parseInput(knownFilters, filter ?? {}) as z.output<FilterSchema> & {
      ids?: string[];
    };
    if (!(ids ?? []).every(isKey)) throw badIds();
    return {
      AND: [
        ...(context.rowFilter ? [reads.visible(actorOf(context))] : []),
        ...(ids ? [{ [key]: { in: ids } }] : []),
        reads.where(rest as z.output<FilterSchema>, context),
      ],
    };
  };
  const orderOf = (field?: string | null, order?: string | null): Order[] => {
    const name = field ?? (Object.keys(reads.sortable)[0] as string);
    const direction = (order ?? reads.defaultDirection ?? 'asc') as Direction;
    const sort = Object.hasOwn(reads.sortable, name) ? reads.sortable[name] : undefined;
    if (!sort) throw badSort();
    return [sort(direction), { [key]: 'asc' }];
  };
  registerVisible(model, reads.visible, permission);
  lists.set(plural, { model, permission, where: whereOf, order: orderOf });

  builder.queryFields(
    (t) =>
      ({
        [singular]: t.field({
          ...access,
          type: ref as never,
          nullable: true,
          description: `One ${singular} by id.`,
          args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
          resolve: async (_root, { id }, context, info) => {
            const actor = actorOf(context);
            if (!isKey(id)) throw notFound();
            const where = {
              AND: [...(context.rowFilter ? [reads.visible(actor)] : []), { [key]: id }],
            };
            const query = { select: selectionOf(context, info, key), where, take: 1 };
            const [row] = await readRows(context, model, query, { look: 'record' });
            if (!row) throw notFound();
            return row as never;
          },
        }),
        [`all${titled(plural)}`]: t.field({
          ...access,
          type: [ref] as never,
          nullable: false,
          description: `A page of ${plural}.`,
          args: {
            page: t.arg.int({ defaultValue: 0, description: 'Page, from 0.' }),
            perPage: t.arg.int({
              defaultValue: 25,
              description: `Rows a page, at most ${mostPerPage}.`,
            }),
            sortField: t.arg({ type: sortType, description: 'What to sort by.' }),
            sortOrder: t.arg({ type: sortOrderType, description: 'Ascending or descending.' }),
            filter: t.arg({ type: filterType, description: 'Which rows.' }),
          },
          resolve: async (_root, args, context, info) => {
            const take = Math.min(Math.max(args.perPage ?? 25, 1), mostPerPage);
            return plain(
              await readPage(context, model, {
                select: selectionOf(context, info, key),
                where: whereOf(context, args.filter),
                orderBy: orderOf(args.sortField as string | null, args.sortOrder),
                take,
                skip: Math.max(args.page ?? 0, 0) * take,
              }),
            );
          },
        }),
        [`_all${titled(plural)}Meta`]: t.field({
          ...access,
          type: listMetaType,
          nullable: false,
          description: `How many ${plural} a filter finds.`,
          args: { filter: t.arg({ type: filterType, description: 'Which rows.' }) },
          resolve: async (_root, { filter }, context) => {
            const actor = actorOf(context);
            const statement = compileCount(model, whereOf(context, filter), reachOf(actor));
            const [[row] = []] = await context.database.readAs(actor, [statement]);
            return { count: Number(row?.count ?? 0) };
          },
        }),
        [`${singular}Connection`]: t.field({
          ...access,
          type: connection as never,
          nullable: false,
          description: `${sentence(plural).slice(0, -1)} in order of their key, with cursors to page on.`,
          args: {
            first: t.arg.int({
              defaultValue: 100,
              description: `How many, at most ${mostPerPage}.`,
            }),
            after: t.arg.string({ description: 'Cursor of the last one that you have.' }),
            filter: t.arg({ type: filterType, description: 'Which rows.' }),
          },
          resolve: async (_root, { first, after, filter }, context, info) => {
            const take = Math.min(Math.max(first ?? 100, 1), mostPerPage);
            const rows = await readPage(context, model, {
              select: selectionOf(context, info, key, ['edges', 'node']),
              where: whereOf(context, filter),
              orderBy: [{ [key]: 'asc' }],
              take: take + 1,
              ...(after ? { after: { fields: [key], values: [keyOfCursor(after, isKey)] } } : {}),
            });
            return connectionOf(rows, { key, take, after }) as never;
          },
        }),
      }) as never,
  );
}

const badIds = () =>
  badInputFor('ids', {
    en: 'One of these is not the id of such a record.',
    cy: 'Nid yw un o’r rhain yn id cofnod o’r fath.',
  });

const badSort = () =>
  badInputFor('sortField', {
    en: 'This list cannot be sorted by that.',
    cy: 'Ni ellir trefnu’r rhestr hon yn ôl hynny.',
  });
