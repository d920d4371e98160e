import { models, type Prisma } from '@placewell/prisma';
import type { SchemaTypes } from './builder';

type Payloads = { [Model in Prisma.ModelName]: Prisma.TypeMap['model'][Model]['payload'] };

/** The models and views of the database, and the names of their columns and relations. */
export type ModelName = Prisma.ModelName;
export type Column<Model extends ModelName> = keyof Payloads[Model]['scalars'] & string;
export type Relation<Model extends ModelName> = keyof Payloads[Model]['objects'] & string;

/** A row as the reader gives it: what was selected, dates as text. */
export type Row = Record<string, unknown>;

/** The GraphQL type of a record. */
export type RecordRef = PothosSchemaTypes.ImplementableObjectRef<SchemaTypes, Row>;

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `startedOn` as `Started on.`: a readable description where none is given. */
export const sentence = (name: string) =>
  `${titled(name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`))}.`;

/** The description of a model or of one of its fields, from the comments of the database model. */
export function described(model: string, field?: string): string {
  const map = models[model];
  const found = field ? map?.fields[field]?.documentation : map?.documentation;
  return found ?? sentence(field ?? model);
}
