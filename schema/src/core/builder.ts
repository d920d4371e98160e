import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Permission } from '../access/permissions';
import { can } from '../access/roles';
import type { Context } from './context';
import { forbidden, notSignedIn } from './errors';
import { localisePlugin } from './localise';
import { toGraphQLError } from './refusals';

interface OurTypes {
  Context: Context;
  AuthScopes: { signedIn: boolean; permission: Permission };
  DefaultAuthStrategy: 'all';
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: Date | string };
    DateTime: { Input: string; Output: Date | string };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The types of the schema, as Pothos fills them in. */
export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<OurTypes>;

export const builder = new SchemaBuilder<OurTypes>({
  plugins: [localisePlugin, ScopeAuthPlugin, RelayPlugin],
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: ({ actor }) => ({
      signedIn: actor !== null,
      permission: (permission) => can(actor, permission),
    }),
    unauthorizedError: (_parent, { actor, locale }) =>
      toGraphQLError(actor ? forbidden() : notSignedIn(), locale),
  },
  relay: {
    pageInfoTypeOptions: { description: 'Where a part of a list stands in the whole.' },
    pageInfoFieldOptions: { description: 'Where this part stands in the whole.' },
    hasNextPageFieldOptions: { description: 'There is more after this part.' },
    hasPreviousPageFieldOptions: { description: 'There is something before this part.' },
    startCursorFieldOptions: { description: 'Cursor of the first one.' },
    endCursorFieldOptions: { description: 'Cursor of the last one: give it as `after`.' },
    edgesFieldOptions: {
      description: 'The records of this part, each with its cursor.',
      nullable: { list: false, items: false },
    },
    nodeFieldOptions: { description: 'The record.', nullable: false },
    cursorFieldOptions: { description: 'Its place in the list.' },
  },
});

// Nothing is open to a caller who is not signed in, unless a field says so.
builder.queryType({ authScopes: { signedIn: true }, description: 'What can be read.' });
builder.mutationType({
  authScopes: { signedIn: true },
  description:
    'What can be done. Life-cycle steps are commands: each checks the state of the record.',
});
