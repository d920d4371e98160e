import { type GraphQLSchema, isObjectType } from 'graphql';
import { byName } from './record';

/**
 * Takes the resolver from every field that is a property of its row, so that graphql reads it directly: rows come whole
 * from one statement, and a list has thousands of fields.
 */
export function finish(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === byName) field.resolve = undefined;
    }
  }
  return schema;
}
