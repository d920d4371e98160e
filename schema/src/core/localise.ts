import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context';
import { refusalOf, toGraphQLError } from './refusals';

export const localisePlugin = 'localise' as const;

/** Turns a refusal thrown by any query or command into an error in the caller's language. */
class LocalisePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (field.kind !== 'Query' && field.kind !== 'Mutation') return resolver;
    return async (parent, args, context, info) => {
      try {
        return await resolver(parent, args, context, info);
      } catch (error) {
        const refusal = refusalOf(error);
        throw refusal ? toGraphQLError(refusal, (context as Context).locale) : error;
      }
    };
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      localise: LocalisePlugin<Types>;
    }
  }
}

SchemaBuilder.registerPlugin(localisePlugin, LocalisePlugin);
