import type { Actor } from '@placewell/prisma';
import type { GraphQLSchema } from 'graphql';
import type { Permission } from './permissions';
import { can } from './roles';

/** Those of the commands that the actor's role and key permit, by the permission each mutation names. */
export function permitted<Name extends string>(
  schema: GraphQLSchema,
  actor: Actor | null,
  commands: readonly Name[],
): Name[] {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return commands.filter((name) =>
    can(actor, mutations[name]?.extensions.permission as Permission),
  );
}
