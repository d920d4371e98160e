import { personRowsStatement } from '@placewell/schema';
import type { Place } from '../../support/world/organisations';
import type { DatabaseWorld } from '../support';

export type Kind = 'month' | 'quarter';
export interface Person {
  participantId: string;
  referralId: string | null;
  expressionId: string;
  reference: string;
  ninoEncrypted: string | null;
  values: Record<string, unknown>;
}

/** The personal rows of a return, as the accountable body or one of its partners makes them. */
export async function personRowsOf(
  world: DatabaseWorld,
  at: Place,
  from: string,
  to: string,
  kind: Kind = 'month',
  partner = false,
) {
  const acting = partner
    ? ({ role: 'PARTNER_MANAGER', organisationId: at.partnerId, partnerId: at.partnerId } as const)
    : ({
        role: 'AB_ADMINISTRATOR',
        organisationId: at.accountableBodyId,
        partnerId: null,
      } as const);
  const actor = { ...acting, accountableBodyIds: [at.accountableBodyId] };
  const { text, values } = personRowsStatement(
    {
      ...actor,
      kind: 'user',
      id: '',
      name: '',
      specialistId: null,
      locale: 'en',
      requestId: '',
      scopes: [],
    },
    { kind, from, to },
  );
  return world.as(actor, (sql) => sql<Person>(text, values));
}
