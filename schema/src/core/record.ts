import {
  type Actor,
  type ColumnField,
  type Filter,
  models,
  type Order,
  type RelationField,
  type Selection,
} from '@placewell/prisma';
import type PrismaTypes from '@placewell/prisma/pothos';
import { getDatamodel } from '@placewell/prisma/pothos';
import type { PrismaObjectRef } from '@pothos/plugin-prisma';
import { mayBeHidden } from '../access/columns';
import { builder, type SchemaTypes } from './builder';
import type { Context } from './context';
import { sentence } from './inputs';
import { actorOf } from './reads';

type ModelName = keyof PrismaTypes & string;
type Column<Model extends ModelName> = keyof PrismaTypes[Model]['Shape'] & string;
type Relation<Model extends ModelName> = keyof PrismaTypes[Model]['Relations'] & string;
type FieldBuilder = PothosSchemaTypes.PrismaObjectFieldBuilder<SchemaTypes, PrismaTypes[ModelName]>;

/** How the rows of a to-many relation are chosen. */
interface Many {
  visible: (actor: Actor) => Filter;
  orderBy: Order;
}

/** What a record shows: its columns, its relations and what is derived from it. */
export interface RecordOptions<Model extends ModelName> {
  /** Name in GraphQL, where it differs from the model. */
  name?: string;
  key?: string;
  columns: Column<Model>[];
  /** Relations to one record. */
  one?: Relation<Model>[];
  many?: Partial<Record<Relation<Model>, Many>>;
  /** Columns of a derived view, by the relation that leads to it; null where the view has none. */
  derived?: { relation: Relation<Model>; model: ModelName; columns: string[]; one?: string[] }[];
  /** Fields that need code. */
  fields?: (
    t: PothosSchemaTypes.PrismaObjectFieldBuilder<SchemaTypes, PrismaTypes[Model]>,
  ) => object;
}

const scalarOf: Record<string, string> = {
  String: 'String',
  Int: 'Int',
  Boolean: 'Boolean',
  BigInt: 'ID',
  Json: 'JSON',
};
const documents = getDatamodel().datamodel.models;

/** The description of a model or field, from the comments of the database model. */
function described(model: string, field?: string): string {
  const document = documents[model];
  if (!field) return document?.documentation ?? sentence(model);
  return document?.fields.find(({ name }) => name === field)?.documentation ?? sentence(field);
}

function columnType(model: string, name: string) {
  const field = models[model]?.fields[name] as ColumnField;
  const named = name === 'id' || field.native === 'Uuid' ? 'ID' : scalarOf[field.type];
  const type = field.type === 'DateTime' ? (field.native === 'Date' ? 'Date' : 'DateTime') : named;
  return {
    type: (field.list ? [type] : type) as never,
    nullable: !field.required || mayBeHidden(model, name),
    description: described(model, name),
  };
}

const mostNested = 200;

function manyField(t: FieldBuilder, model: string, name: string, { visible, orderBy }: Many) {
  const options = {
    description: described(model, name),
    args: {
      first: t.arg.int({ defaultValue: 50, description: `How many, at most ${mostNested}.` }),
    },
    query: (args: { first?: number | null }, context: Context) => ({
      ...(context.rowFilter ? { where: visible(actorOf(context)) } : {}),
      orderBy,
      take: Math.min(Math.max(args.first ?? 50, 0), mostNested),
    }),
  };
  return t.relation(name as never, options as never);
}

function relationOf(model: string, name: string): RelationField {
  const field = models[model]?.fields[name];
  if (field?.kind !== 'relation') throw new Error(`${model}.${name} is not a relation`);
  return field;
}

/** A record that a derived view points to, for instance the current specialist of a referral. */
function derivedRecord(t: FieldBuilder, relation: string, model: string, name: string) {
  const target = relationOf(model, name).model;
  return t.field({
    type: target,
    nullable: true,
    description: described(model, name),
    select: (_args: object, _context: Context, nested: (query?: object) => object) => ({
      [relation]: { select: { [name]: nested() } },
    }),
    resolve: (row: Record<string, Selection>) => row[relation]?.[name],
  } as never);
}

function derivedFields(t: FieldBuilder, relation: string, model: string, columns: string[]) {
  return columns.map((name) => [
    name,
    t.field({
      ...columnType(model, name),
      nullable: true,
      select: { [relation]: { select: { [name]: true } } } as never,
      resolve: (row: Record<string, Selection>) => row[relation]?.[name] as never,
    } as never),
  ]);
}

/** The GraphQL type of a record. Only the columns named are shown; the reader asks the database for no others. */
export function recordType<Model extends ModelName>(
  model: Model,
  options: RecordOptions<Model>,
): PrismaObjectRef<SchemaTypes, PrismaTypes[Model]> {
  const { key = 'id', columns, one = [], many = {}, derived = [], fields } = options;
  return builder.prismaObject(model, {
    ...(options.name ? { name: options.name } : {}),
    description: described(model),
    select: { [key]: true } as never,
    fields: ((t: FieldBuilder) => ({
      ...Object.fromEntries(
        columns.map((name) => [name, t.expose(name as never, columnType(model, name) as never)]),
      ),
      ...Object.fromEntries(
        one.map((name) => [
          name,
          t.relation(
            name as never,
            { nullable: true, description: described(model, name) } as never,
          ),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(many).map(([name, how]) => [name, manyField(t, model, name, how as Many)]),
      ),
      ...Object.fromEntries(
        derived.flatMap((view) => [
          ...derivedFields(t, view.relation, view.model, view.columns),
          ...(view.one ?? []).map((name) => [
            name,
            derivedRecord(t, view.relation, view.model, name),
          ]),
        ]),
      ),
      ...fields?.(t as never),
    })) as never,
  } as never) as never;
}
