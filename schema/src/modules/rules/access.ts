import type { Actor } from '@placewell/prisma';

/** National codes are the system administrator's; an accountable body changes its own. */
export const mayChangeCode = (actor: Actor, accountableBodyId: string | null): boolean =>
  accountableBodyId === null
    ? actor.role === 'SYSTEM_ADMINISTRATOR'
    : actor.accountableBodyIds.includes(accountableBodyId);

/** Whether the actor has a programme of their own, to whose lists codes can be added. */
export const hasOwnProgramme = (actor: Actor): boolean =>
  actor.accountableBodyIds.includes(actor.organisationId);
