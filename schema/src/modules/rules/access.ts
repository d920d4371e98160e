import type { Actor, Filter } from '@placewell/prisma';
import { ofAccountableBody } from '../../access/rows';

/** National codes are the system administrator's; an accountable body changes its own. */
export const mayChangeCode = (actor: Actor, accountableBodyId: string | null): boolean =>
  accountableBodyId === null
    ? actor.role === 'SYSTEM_ADMINISTRATOR'
    : actor.accountableBodyIds.includes(accountableBodyId);

/** Whether the actor has a programme of their own, to whose lists codes can be added. */
export const hasOwnProgramme = (actor: Actor): boolean =>
  actor.accountableBodyIds.includes(actor.organisationId);

/** Lines of a profile: a partner sees those of all partners together and its own. */
export function visibleLines(actor: Actor): Filter {
  const ofBody = ofAccountableBody(actor);
  if (!actor.partnerId) return ofBody;
  return { AND: [ofBody, { OR: [{ partnerId: null }, { partnerId: actor.partnerId }] }] };
}
