import { type Actor, type Role, roles } from '@placewell/prisma';
import type { Work } from '../../core/command';
import { AppError, badInput, notFound } from '../../core/errors';
import { visibleOrganisations } from '../organisation/access';

/** Roles of people who sign in; the others are of systems with a key. */
export const userRoles = [
  'DWP_VIEWER',
  'AB_ADMINISTRATOR',
  'AB_ANALYST',
  'PARTNER_MANAGER',
  'EMPLOYMENT_SPECIALIST',
  'SYSTEM_ADMINISTRATOR',
] as const satisfies Role[];

export const clientRoles = [
  'API_CLIENT_AB',
  'API_CLIENT_PARTNER',
  'BI_READER',
] as const satisfies Role[];

/** Roles that an organisation of a kind has. An accountable body that delivers in-house has partner staff of its own. */
const rolesOfKind: Record<string, readonly Role[]> = {
  dwp: ['DWP_VIEWER', 'SYSTEM_ADMINISTRATOR'],
  accountable_body: roles.filter((role) => role !== 'DWP_VIEWER'),
  delivery_partner: [
    'PARTNER_MANAGER',
    'EMPLOYMENT_SPECIALIST',
    'API_CLIENT_PARTNER',
    'BI_READER',
    'SYSTEM_ADMINISTRATOR',
  ],
};

/** Roles that an administrator may hand out: nobody gives more than they have. */
const handsOut: Partial<Record<Role, readonly Role[]>> = {
  SYSTEM_ADMINISTRATOR: roles,
  AB_ADMINISTRATOR: roles.filter(
    (role) => role !== 'SYSTEM_ADMINISTRATOR' && role !== 'DWP_VIEWER',
  ),
  PARTNER_MANAGER: ['PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'API_CLIENT_PARTNER'],
};

/** Roles the actor may hand out at an organisation, as far as its kind tells. */
export function grantableRoles(actor: Actor, organisation: { id: string; kind: string }): Role[] {
  const own = organisation.id === actor.organisationId;
  if (actor.role === 'PARTNER_MANAGER' && !own) return [];
  if (actor.role === 'AB_ADMINISTRATOR' && !own && organisation.kind !== 'delivery_partner')
    return [];
  const fitting = rolesOfKind[organisation.kind] ?? [];
  return fitting.filter((role) => handsOut[actor.role]?.includes(role));
}

/**
 * Refuses a role that does not fit the organisation or is not the actor's to hand out. A partner that works for
 * several accountable bodies keeps its own accounts, since each opens the people of all of them.
 */
export async function checkGrant(
  { actor, tx, context }: Work,
  organisationId: string,
  role: Role,
): Promise<void> {
  const visible = context.rowFilter ? visibleOrganisations(actor) : {};
  const organisation = await tx.organisation.findFirst({
    where: { AND: [visible, { id: organisationId }] },
    select: { id: true, kind: true },
  });
  if (!organisation) throw notFound();
  if (!grantableRoles(actor, organisation).includes(role))
    throw badInput({
      role: {
        en: 'This is not a role you may give at this organisation.',
        cy: 'Nid yw hon yn rôl y cewch ei rhoi yn y sefydliad hwn.',
      },
    });
  const [answer] = await tx.$queryRaw<{ allowed: boolean }[]>`
    select app.may_manage(${organisationId}::uuid, ${role}) as allowed`;
  if (!answer?.allowed) throw sharedPartner();
}

const sharedPartner = () =>
  new AppError('FORBIDDEN', {
    en: 'You manage accounts of your own organisation and of partners that work for you alone.',
    cy: 'Rydych yn rheoli cyfrifon eich sefydliad eich hun a phartneriaid sy’n gweithio i chi yn unig.',
  });
