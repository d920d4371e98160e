import { schema } from '@placewell/schema';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** Everything a type shows: all its values, and those of the records it points to, so many steps away. */
export function everything(type: GraphQLObjectType, steps: number): string {
  const parts = fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (steps === 0 || !isObjectType(named)) return [];
    const size = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    return [`${field.name}${size} ${everything(named, steps - 1)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Every list of the schema: its operation, and the type of its rows. */
export const lists: { name: string; type: GraphQLObjectType }[] = fieldsOf(
  schema.getQueryType() as GraphQLObjectType,
)
  .filter(({ name }) => /^all[A-Z]/.test(name))
  .map((field) => ({ name: field.name, type: getNamedType(field.type) as GraphQLObjectType }));
