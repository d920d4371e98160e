import type { Actor, Filter } from '@placewell/prisma';

/** Users and API clients: a system administrator sees all, an accountable body its own and its partners', a partner its own. */
export function visibleAccounts(actor: Actor): Filter {
  if (actor.role === 'SYSTEM_ADMINISTRATOR') return {};
  const own = { organisationId: actor.organisationId };
  if (actor.role !== 'AB_ADMINISTRATOR') return own;
  const ofPartners = {
    organisation: { agreementsHeld: { some: { accountableBodyId: actor.organisationId } } },
  };
  return { OR: [own, ofPartners] };
}

/** A saved view is its owner's alone. */
export const ownViews = (actor: Actor): Filter => ({ userId: actor.id });

/** Nobody disables the own account, or gives it a password or another role. */
export const mayManage = (actor: Actor, userId: string): boolean => actor.id !== userId;
