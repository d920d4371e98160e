/** What react-admin, a menu entry or a button asks. */
export interface AccessQuestion {
  readonly action: string;
  readonly resource: string;
}

/** The permission word that each of react-admin's actions needs. */
const verbOf: Readonly<Record<string, string>> = {
  list: 'read',
  show: 'read',
  export: 'read',
  create: 'write',
  edit: 'write',
  delete: 'write',
};

/** The subject of the API's permission names for each resource of the console. */
const subjectOf: Readonly<Record<string, string>> = {
  participants: 'participant',
};

/**
 * The API permission that an action on a resource needs, or undefined when the console knows no
 * such pair, which means: nobody may.
 */
export function permissionOf({ action, resource }: AccessQuestion): string | undefined {
  const subject = subjectOf[resource];
  const verb = verbOf[action];
  return subject && verb ? `${subject}.${verb}` : undefined;
}

/** Whether a viewer holding these permissions may do it. The API decides again on every request. */
export function canAccess(permissions: readonly string[], question: AccessQuestion): boolean {
  const needed = permissionOf(question);
  return needed !== undefined && permissions.includes(needed);
}
