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

/** One field of a document: an operation under a name of its own, with its arguments. */
interface Asked {
  alias: string;
  args: object;
}

/** A document that calls one operation with those of its arguments that are given, as variables. */
export function documentOf(name: string, given: object, select: string): string {
  return documentOfAll(name, [{ alias: name, args: given }], select).query;
}

/** A document that calls one operation several times, each with arguments of its own, and its variables. */
export function documentOfAll(name: string, calls: readonly Asked[], select: string) {
  const operation = schemaOperations.get(name);
  if (!operation) throw new Error(`The schema has no operation ${name}`);
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = calls.map(({ alias, args }) => {
    const used = operation.field.args.filter((argument) => argument.name in args);
    const variableOf = (argument: string) =>
      calls.length === 1 ? argument : `${alias}_${argument}`;
    for (const argument of used) {
      declared.push(`$${variableOf(argument.name)}: ${argument.type}`);
      variables[variableOf(argument.name)] = args[argument.name as keyof typeof args];
    }
    const passed = used.map((argument) => `${argument.name}: $${variableOf(argument.name)}`);
    return `${alias}: ${name}${passed.length ? `(${passed.join(', ')})` : ''} ${select}`;
  });
  const head = declared.length ? `(${declared.join(', ')})` : '';
  return { query: `${operation.kind} ${head} { ${fields.join(' ')} }`, variables };
}
