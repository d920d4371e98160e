import type { ColumnField } from './modelMap';

const castOf: Record<string, string> = {
  Uuid: 'uuid',
  Date: 'date',
  Timestamptz: 'timestamptz',
};
const typeOf: Record<string, string> = {
  String: 'text',
  Int: 'int',
  BigInt: 'bigint',
  Boolean: 'boolean',
  DateTime: 'timestamptz',
  Float: 'double precision',
};

/** PostgreSQL type of one element of a column; throws for a type that no filter may use. */
export function elementType(field: ColumnField): string {
  const type = (field.native && castOf[field.native]) ?? typeOf[field.type];
  if (!type) throw new Error(`No filter on a column of type ${field.type}`);
  return type;
}

/** Collects the values of a statement; every value of a request travels as a parameter, never as SQL. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and gives its place, typed, for instance `$3::uuid`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
