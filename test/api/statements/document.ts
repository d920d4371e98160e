import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const demands = ({ args }: GraphQLField<unknown, unknown>) =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/**
 * Everything that can be asked of a record: all its fields, and all of every record beside it, so many steps away.
 * @param first how many of each to-many relation
 */
export function everythingOf(type: GraphQLObjectType, steps: number, first: number): string {
  const fields = Object.values(type.getFields()).filter((field) => !demands(field));
  const parts = fields.flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (!isObjectType(below) || steps === 0) return [];
    const args = field.args.some(({ name }) => name === 'first') ? `(first: ${first})` : '';
    return [`${field.name}${args} { ${everythingOf(below, steps - 1, first)} }`];
  });
  return parts.join(' ');
}

const fieldOf = (type: GraphQLObjectType, name: string) =>
  type.getFields()[name] as GraphQLField<unknown, unknown>;

/** The record type behind a field: its own, or that of the nodes of a connection. */
export function recordOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type) as GraphQLObjectType;
  if (!type.name.endsWith('Connection')) return type;
  return recordOf(fieldOf(recordOf(fieldOf(type, 'edges')), 'node'));
}
