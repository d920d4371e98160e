import type { Actor, Filter } from '@placewell/prisma';
import { ofAccountableBody, ofPartner } from '../../access/rows';

/** Agreements: both parties see them, in force or not; a system administrator sees all. */
export function visibleAgreements(actor: Actor): Filter {
  if (actor.role === 'SYSTEM_ADMINISTRATOR') return {};
  return actor.partnerId ? { partnerId: actor.organisationId } : ofAccountableBody(actor);
}

/**
 * The own organisation, those it has an agreement with, and national bodies; a system administrator sees all, and an
 * accountable body chooses from the directory of delivery partners.
 */
export function visibleOrganisations(actor: Actor): Filter {
  if (actor.role === 'SYSTEM_ADMINISTRATOR') return {};
  return {
    OR: [
      { id: actor.organisationId },
      { kind: 'dwp' },
      ...(actor.role === 'AB_ADMINISTRATOR' ? [{ kind: 'delivery_partner' }] : []),
      { agreementsLed: { some: { partnerId: actor.organisationId } } },
      { agreementsHeld: { some: { accountableBodyId: actor.organisationId } } },
    ],
  };
}

export const visibleAreas = (actor: Actor): Filter => ofAccountableBody(actor);
export const visibleSpecialists = (actor: Actor): Filter => ofPartner(actor);

/** An organisation changes its own names only, since partners are shared; a system administrator changes all. */
export const mayChangeOrganisation = (actor: Actor, id: string): boolean =>
  actor.role === 'SYSTEM_ADMINISTRATOR' || id === actor.organisationId;
