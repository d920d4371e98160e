import type { PrismaClient } from '@placewell/prisma';
import type PrismaTypes from '@placewell/prisma/pothos';
import { getDatamodel } from '@placewell/prisma/pothos';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
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
  PrismaTypes: PrismaTypes;
  AuthScopes: { signedIn: boolean; permission: Permission };
  DefaultAuthStrategy: 'all';
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: Date | string };
    DateTime: { Input: string; Output: Date | string };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** The types of the schema, as Pothos fills them in. */
export type SchemaTypes = PothosSchemaTypes.ExtendDefaultTypes<OurTypes>;

/**
 * Every read is compiled by our reader under the actor's row filter; a query that Pothos would make by itself (a
 * relation asked twice with other arguments) must not slip past it.
 */
const refusingClient = new Proxy({} as PrismaClient, {
  get: (_target, property) => {
    if (property === 'then') return undefined;
    throw toGraphQLError(askOnce(), 'en');
  },
});

function askOnce() {
  const refusal = forbidden();
  return Object.assign(refusal, {
    code: 'LIMIT_EXCEEDED' as const,
    text: {
      en: 'Ask for each relation of a record once in a query, not twice with different arguments.',
      cy: 'Gofynnwch am bob perthynas unwaith mewn ymholiad, nid ddwywaith â dadleuon gwahanol.',
    },
  });
}

export const builder = new SchemaBuilder<OurTypes>({
  plugins: [localisePlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin],
  scopeAuth: {
    defaultStrategy: 'all',
    authScopes: ({ actor }) => ({
      signedIn: actor !== null,
      permission: (permission) => can(actor, permission),
    }),
    unauthorizedError: (_parent, { actor, locale }) =>
      toGraphQLError(actor ? forbidden() : notSignedIn(), locale),
  },
  relay: {},
  prisma: {
    client: refusingClient,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
  },
});

// Nothing is open to a caller who is not signed in, unless a field says so.
builder.queryType({ authScopes: { signedIn: true }, description: 'What can be read.' });
builder.mutationType({
  authScopes: { signedIn: true },
  description:
    'What can be done. Life-cycle steps are commands: each checks the state of the record.',
});
