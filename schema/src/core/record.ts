import {
  type Actor,
  type ColumnField,
  type Filter,
  models,
  type Order,
  type RelationField,
  type Selection,
} from '@placewell/prisma';
import { mayBeHidden } from '../access/columns';
import { builder, type SchemaTypes } from './builder';
import type { Context } from './context';
import {
  type Column,
  described,
  type ModelName,
  type RecordRef,
  type Relation,
  type Row,
} from './models';
import { actorOf } from './reads';
import type { Needs } from './selection';

/** How the rows of a to-many relation are chosen. */
interface Many {
  visible: (actor: Actor) => Filter;
  orderBy: Order;
}

/** What a record shows: its columns, its relations and what is derived from it. */
export interface RecordOptions<Model extends ModelName> {
  columns: readonly Column<Model>[];
  /** Relations to one record. */
  one?: readonly Relation<Model>[];
  many?: Partial<Record<Relation<Model>, Many>>;
  /** Columns and records of a derived view, by the relation that leads to it; null where the view has none. */
  derived?: {
    relation: Relation<Model>;
    model: ModelName;
    columns: readonly string[];
    one?: readonly string[];
  }[];
}

type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Row>;

const refs = new Map<ModelName, RecordRef>();

/** The type of a record by its model; records point to each other, so a type can be named before it is made. */
function refOf(model: ModelName): RecordRef {
  const known = refs.get(model);
  if (known) return known;
  const ref = builder.objectRef<Row>(model);
  refs.set(model, ref);
  return ref;
}

const scalarOf: Record<string, string> = {
  String: 'String',
  Int: 'Int',
  Boolean: 'Boolean',
  BigInt: 'ID',
  Json: 'JSON',
};

function columnType(model: string, name: string) {
  const field = models[model]?.fields[name] as ColumnField;
  const named = name === 'id' || field.native === 'Uuid' ? 'ID' : scalarOf[field.type];
  const type = field.type === 'DateTime' ? (field.native === 'Date' ? 'Date' : 'DateTime') : named;
  return {
    type: (field.list ? [type] : type) as 'String',
    nullable: !field.required || mayBeHidden(model, name),
    description: described(model, name),
  };
}

/** A column as a field; graphql reads it from the row by its name, without a resolver. */
const columnField = (t: FieldBuilder, model: string, name: string) =>
  t.field({ ...columnType(model, name), extensions: { needs: { [name]: true } }, resolve: byName });

/** Replaced by graphql's own reading of a property when the schema is finished; see `finish`. */
export const byName = () => {
  throw new Error('The schema is not finished');
};

function relationOf(model: string, name: string): RelationField {
  const field = models[model]?.fields[name];
  if (field?.kind !== 'relation') throw new Error(`${model}.${name} is not a relation`);
  return field;
}

function oneField(t: FieldBuilder, model: string, name: string) {
  const needs: Needs = (_args, _context, nested) => ({ [name]: { select: nested() } });
  return t.field({
    type: refOf(relationOf(model, name).model as ModelName),
    nullable: true,
    description: described(model, name),
    extensions: { needs },
    resolve: byName,
  });
}

const mostNested = 200;

function manyField(t: FieldBuilder, model: string, name: string, { visible, orderBy }: Many) {
  const needs: Needs = ({ first }, context, nested) => ({
    [name]: {
      select: nested(),
      ...(context.rowFilter ? { where: visible(actorOf(context)) } : {}),
      orderBy,
      take: Math.min(Math.max(Number(first ?? 50), 0), mostNested),
    },
  });
  return t.field({
    type: [refOf(relationOf(model, name).model as ModelName)],
    nullable: false,
    description: described(model, name),
    args: {
      first: t.arg.int({ defaultValue: 50, description: `How many, at most ${mostNested}.` }),
    },
    extensions: { needs },
    resolve: byName,
  });
}

/** A column of a derived view, as a field of the record itself. */
const derivedField = (t: FieldBuilder, relation: string, model: string, name: string) =>
  t.field({
    ...columnType(model, name),
    nullable: true,
    extensions: { needs: { [relation]: { select: { [name]: true } } } },
    resolve: (row) => (row[relation] as Row | null)?.[name] as string,
  });

/** A record that a derived view points to, for instance the current specialist of a referral. */
function derivedRecord(t: FieldBuilder, relation: string, model: string, name: string) {
  const needs: Needs = (_args, _context, nested) => ({
    [relation]: { select: { [name]: { select: nested() } } },
  });
  return t.field({
    type: refOf(relationOf(model, name).model as ModelName),
    nullable: true,
    description: described(model, name),
    extensions: { needs },
    resolve: (row) => (row[relation] as Row | null)?.[name] as Row,
  });
}

/** The GraphQL type of a record. Only the columns named are shown; the reader asks the database for no others. */
export function recordType<Model extends ModelName>(
  model: Model,
  { columns, one = [], many = {}, derived = [] }: RecordOptions<Model>,
): RecordRef {
  const named = <Item extends string, Field>(items: readonly Item[], make: (name: Item) => Field) =>
    Object.fromEntries(items.map((name) => [name, make(name)]));
  const ref = refOf(model);
  ref.implement({
    description: described(model),
    fields: (t) => ({
      ...named(columns, (name) => columnField(t, model, name)),
      ...named(one, (name) => oneField(t, model, name)),
      ...named(Object.keys(many), (name) =>
        manyField(t, model, name, many[name as Relation<Model>] as Many),
      ),
      ...Object.assign(
        {},
        ...derived.map((view) => ({
          ...named(view.columns, (name) => derivedField(t, view.relation, view.model, name)),
          ...named(view.one ?? [], (name) => derivedRecord(t, view.relation, view.model, name)),
        })),
      ),
    }),
  });
  return ref;
}

/** What a computed field is made of. */
interface Computed {
  type: 'String' | 'Boolean' | 'Int' | 'Date' | ['String'];
  nullable: boolean;
  description: string;
  /** What the reader must read of the row. */
  needs: Selection;
  resolve: (row: Row, context: Context) => unknown;
}

/** Adds a field that code works out from the row and the viewer, without asking the database again. */
export function computedField(
  ref: RecordRef,
  name: string,
  { needs, resolve, ...field }: Computed,
): void {
  builder.objectField(ref, name, (t) =>
    t.field({
      ...field,
      type: field.type as 'String',
      extensions: { needs },
      resolve: (row, _args, context) => resolve(row, context) as string,
    }),
  );
}
