import type { Actor, Filter } from '@placewell/prisma';
import { nationalOrOwn, ofAccountableBody } from '../../access/rows';

const submitted = { submittedAt: { not: null } };
const isDwp = (actor: Actor) => actor.role === 'DWP_VIEWER';

/** DWP sees the periods of which something was submitted, of all accountable bodies. */
export const visiblePeriods = (actor: Actor): Filter =>
  isDwp(actor) ? { revisions: { some: submitted } } : ofAccountableBody(actor);

/** DWP sees what was submitted, everybody else the returns of the own accountable bodies. */
export const visibleRevisions = (actor: Actor): Filter =>
  isDwp(actor) ? submitted : ofAccountableBody(actor);

/** What concerns a partner's own part: that partner's and the accountable body's. */
export const visibleParts = (actor: Actor): Filter => ({
  ...ofAccountableBody(actor),
  ...(actor.partnerId ? { partnerId: actor.partnerId } : {}),
});

/** The accountable body's own matters, which no partner sees. */
export const ofBodyItself = (actor: Actor): Filter =>
  actor.partnerId ? { accountableBodyId: { in: [] } } : ofAccountableBody(actor);

/** An exception is its holder's and the accountable body's. */
export const visibleExceptions = (actor: Actor): Filter => ({
  ...ofAccountableBody(actor),
  ...(actor.role === 'AB_ADMINISTRATOR' ? {} : { userId: actor.id }),
});

export const visibleCollections = nationalOrOwn;
