import { schema } from '@placewell/schema';
import type { GraphQLField, GraphQLObjectType } from 'graphql';

const rootTypes = [schema.getQueryType(), schema.getMutationType()] as GraphQLObjectType[];

/** One operation of the schema: a field of the query or mutation type. */
export interface SchemaOperation {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  /** The permission the schema says it needs; none for what is open to all. */
  permission: string | undefined;
}

/** Every operation of the schema by its name. */
export const schemaOperations = new Map<string, SchemaOperation>(
  rootTypes.flatMap((type) =>
    Object.values(type.getFields()).map((field) => [
      field.name,
      {
        kind: type.name === 'Mutation' ? 'mutation' : 'query',
        field,
        permission: field.extensions.permission as string | undefined,
      },
    ]),
  ),
);

/** A document that calls one operation with those of its arguments that are given, as variables. */
export function documentOf(name: string, given: object, select: string): string {
  const operation = schemaOperations.get(name);
  if (!operation) throw new Error(`The schema has no operation ${name}`);
  const used = operation.field.args.filter((argument) => argument.name in given);
  const declared = used.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${operation.kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${select} }`;
}
