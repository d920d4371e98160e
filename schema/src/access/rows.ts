import type { Actor, Filter } from '@placewell/prisma';

// The application's own wall: which rows an actor may read. Row-level security is a second one that does not rely on it.

/** A filter that no row meets. */
const nothing: Filter = { accountableBodyId: { in: [] } };

/** Rows of the accountable bodies the actor may see. */
export function ofAccountableBody(actor: Actor): Filter {
  const [first, ...others] = actor.accountableBodyIds;
  if (!first) return nothing;
  // A plain equality lets an index give the rows in order; a list does not.
  return { accountableBodyId: others.length ? { in: actor.accountableBodyIds } : first };
}

/** Rows of the actor's accountable bodies and, for a partner's people, of that partner only. */
export function ofPartner(actor: Actor): Filter {
  const bodies = ofAccountableBody(actor);
  return actor.partnerId ? { ...bodies, partnerId: actor.partnerId } : bodies;
}

/** People: a partner sees those whose expression of interest or referral it holds or held. */
export function ofPeople(actor: Actor): Filter {
  const bodies = ofAccountableBody(actor);
  return actor.partnerId ? { ...bodies, partnerIds: { has: actor.partnerId } } : bodies;
}

/** National rows and those of the actor's own accountable bodies. */
export function nationalOrOwn(actor: Actor): Filter {
  return { OR: [{ accountableBodyId: null }, ofAccountableBody(actor)] };
}

/** Rows that every signed-in actor may read. */
export const ofEveryone = (_actor: Actor): Filter => ({});
