import type { Permission } from '@placewell/schema/permissions';

/** What react-admin, a menu entry or a button asks. */
export interface AccessQuestion {
  readonly action: string;
  readonly resource: string;
}

/** The permissions of a resource: to see it, to add or change it, to take it away as a file. */
interface Needs {
  readonly read: Permission;
  readonly write?: Permission;
  readonly create?: Permission;
  readonly export?: Permission;
}

/** Which of the API's permissions each resource of the console needs: the only place that says so. */
const needsOf: Readonly<Record<string, Needs>> = {
  participants: {
    read: 'participant.read',
    write: 'participant.write',
    create: 'expression.submit',
    export: 'export.people',
  },
  expressionsOfInterest: {
    read: 'participant.read',
    create: 'expression.submit',
    export: 'export.people',
  },
  possibleDuplicates: { read: 'participant.merge' },
  referrals: { read: 'participant.read', export: 'export.people' },
  sessions: { read: 'participant.read', create: 'session.record', export: 'export.people' },
  employers: { read: 'participant.read', write: 'employer.write' },
  employerContacts: { read: 'participant.read', create: 'employer.write' },
  jobs: { read: 'participant.read', create: 'work.record', export: 'export.people' },
  milestones: { read: 'participant.read', create: 'milestone.confirm', export: 'export.people' },
  milestoneReconciliations: { read: 'participant.read', export: 'export.people' },
  adjustments: { read: 'participant.read' },
  history: { read: 'participant.history' },
  kpis: { read: 'kpi.read' },
  miCatalogue: { read: 'kpi.read' },
  returnPeriods: { read: 'return.read' },
  figureMembers: { read: 'participant.read', export: 'export.people' },
  measures: { read: 'organisation.read' },
  organisations: { read: 'organisation.read', write: 'organisation.manage' },
  deliveryAgreements: { read: 'organisation.read', write: 'agreement.manage' },
  deliveryAreas: { read: 'organisation.read', write: 'agreement.manage' },
  employmentSpecialists: { read: 'organisation.read', write: 'specialist.manage' },
  users: { read: 'user.manage', write: 'user.manage' },
  apiClients: { read: 'apiClient.manage', write: 'apiClient.manage' },
  localAuthorities: { read: 'organisation.read' },
  codeLists: { read: 'organisation.read' },
  codes: { read: 'organisation.read', write: 'codeList.manage' },
  bankHolidays: { read: 'organisation.read', write: 'calendar.manage' },
  wageRates: { read: 'organisation.read', write: 'calendar.manage' },
  rules: { read: 'organisation.read', write: 'rule.manage' },
  startProfiles: { read: 'kpi.read', write: 'profile.manage' },
  targets: { read: 'organisation.read', write: 'target.manage' },
  savedViews: { read: 'view.save', write: 'view.save' },
};

/**
 * The API permission that an action on a resource needs, or undefined when the console knows no
 * such pair, which means: nobody may.
 */
export function permissionOf({ action, resource }: AccessQuestion): Permission | undefined {
  const needs = needsOf[resource];
  switch (action) {
    case 'list':
    case 'show':
      return needs?.read;
    case 'create':
      return needs?.create ?? needs?.write;
    case 'edit':
    case 'delete':
      return needs?.write;
    case 'export':
      return needs?.export;
    default:
      return undefined;
  }
}

/** Whether a viewer holding these permissions may do it. The API decides again on every request. */
export function canAccess(permissions: readonly string[], question: AccessQuestion): boolean {
  const needed = permissionOf(question);
  return needed !== undefined && permissions.includes(needed);
}
