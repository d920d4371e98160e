import type { Actor, Role } from '@placewell/prisma';
import type { Permission } from './permissions';

const assess: Permission[] = ['expression.submit', 'expression.assess', 'referral.make'];
const support: Permission[] = ['session.record', 'support.record', 'employer.write', 'work.record'];
const person: Permission[] = ['participant.read', 'participant.identity'];
const look: Permission[] = ['kpi.read', 'organisation.read'];
/** What everybody who signs in has and a system with a key has not. */
const own: Permission[] = ['view.save'];

const specialist: Permission[] = [
  ...person,
  ...assess,
  ...support,
  ...look,
  'participant.write',
  'participant.revealNino',
  'participant.revealContact',
  'participant.history',
  'participant.offence',
  'referral.start',
  'referral.support',
  'milestone.confirm',
];

const partner: Permission[] = [
  ...specialist,
  'referral.acknowledge',
  'referral.assign',
  'referral.extend',
  'referral.end',
  'referral.correct',
  'export.people',
];

const accountableBody: Permission[] = [...partner, 'referral.key'];

/** The permission table (role x permission), data rather than code. What is not here is denied. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  DWP_VIEWER: [...own, 'return.read', 'return.decide'],
  AB_ADMINISTRATOR: [
    ...accountableBody,
    ...own,
    'participant.merge',
    'organisation.manage',
    'agreement.manage',
    'specialist.manage',
    'user.manage',
    'apiClient.manage',
    'codeList.manage',
    'rule.manage',
    'profile.manage',
    'target.manage',
    'return.read',
    'return.people',
    'return.manage',
    'return.prepare',
    'return.answer',
    'return.waive',
    'return.sign',
    'return.submit',
    'return.decide',
    'requirement.move',
    'return.download',
  ],
  AB_ANALYST: ['participant.read', ...look, ...own, 'return.read'],
  PARTNER_MANAGER: [
    ...partner,
    ...own,
    'specialist.manage',
    'user.manage',
    'apiClient.manage',
    'return.read',
    'return.people',
    'return.answer',
    'return.signPart',
  ],
  EMPLOYMENT_SPECIALIST: [...specialist, ...own],
  API_CLIENT_AB: accountableBody,
  API_CLIENT_PARTNER: partner,
  BI_READER: ['participant.read', ...look, 'return.read'],
  SYSTEM_ADMINISTRATOR: [
    ...own,
    'organisation.read',
    'organisation.manage',
    'user.manage',
    'apiClient.manage',
    'codeList.manage',
    'calendar.manage',
    'rule.manage',
    'target.manage',
    'requirement.move',
  ],
};

/** True when the actor's role holds the permission and, for an API key with scopes, one of the scopes names it. */
export function can(actor: Actor | null, permission: Permission): boolean {
  if (!actor) return false;
  if (actor.scopes.length > 0 && !actor.scopes.includes(permission)) return false;
  return permissionsOf[actor.role].includes(permission);
}
