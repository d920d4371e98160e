import { type Role, roles } from '@placewell/prisma';
import type { World } from '../support/world';
import type { Place } from '../support/world/organisations';
import type { View } from './operations';
import type { Side } from './side';

/** Somebody who sends requests. */
export interface Caller {
  /** The role, and what else is special about this one. */
  name: string;
  role: Role;
  id: string;
  headers: Record<string, string>;
  /** Data sharing of the caller's partner is over. */
  lapsed: boolean;
}

/** The worlds an access test asks about. */
export interface Sides extends Record<View, Side> {
  /** A partner of the own accountable body whose data sharing is over. */
  lapsed: Side;
}

const clientRoles: readonly Role[] = ['API_CLIENT_AB', 'API_CLIENT_PARTNER', 'BI_READER'];
const partnerRoles: readonly Role[] = [
  'PARTNER_MANAGER',
  'EMPLOYMENT_SPECIALIST',
  'API_CLIENT_PARTNER',
];

/** True for roles that see one partner's people only. */
export const isPartnerRole = (role: Role): boolean => partnerRoles.includes(role);

async function callerOf(
  world: World,
  role: Role,
  place: Place & Partial<Pick<Side, 'specialist'>>,
  lapsed = false,
): Promise<Caller> {
  const name = lapsed ? `${role}, sharing over` : role;
  const organisationId = isPartnerRole(role) ? place.partnerId : place.accountableBodyId;
  if (clientRoles.includes(role)) {
    const { id, key } = await world.apiClient(role, organisationId);
    return { name, role, id, lapsed, headers: { authorization: `Bearer ${key}` } };
  }
  const id =
    role === 'EMPLOYMENT_SPECIALIST' && place.specialist
      ? place.specialist.userId
      : await world.user(role, organisationId);
  return { name, role, id, lapsed, headers: { cookie: await world.cookieOf(id) } };
}

/** One caller of every role, and every partner role once more with data sharing over. */
export async function everyCaller(world: World, { own, lapsed }: Sides): Promise<Caller[]> {
  const dwp = await world.department();
  const callers: Caller[] = [];
  for (const role of roles) {
    const place = role === 'DWP_VIEWER' ? { ...own, accountableBodyId: dwp } : own;
    callers.push(await callerOf(world, role, place));
  }
  for (const role of partnerRoles) callers.push(await callerOf(world, role, lapsed, true));
  return callers;
}
