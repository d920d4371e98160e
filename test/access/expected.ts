import type { Role } from '@placewell/prisma';
import { permissionsOf } from '@placewell/schema';
import { type Caller, isPartnerRole } from './callers';
import { schemaOperations } from './document';
import { type Operation, operations, type View } from './operations';

// What must come of a call, worked out from the permission that the schema names and the permission table alone.

/** True when the role's permission table holds what the schema says an operation needs. */
export function isPermitted(role: Role, name: string): boolean {
  const permission = schemaOperations.get(name)?.permission;
  return (
    permission === undefined || (permissionsOf[role] as readonly string[]).includes(permission)
  );
}

/** True when a permitted caller reaches the records: they are the caller's to see. */
function reaches({ role, lapsed }: Caller, { rows }: Operation, view: View): boolean {
  if (rows === 'common') return true;
  if (rows === 'mine') return view === 'own';
  const outsideProgramme = role === 'SYSTEM_ADMINISTRATOR' || role === 'DWP_VIEWER';
  if (rows === 'account') return view === 'own' || outsideProgramme || ofBody(role, view);
  if (rows === 'party')
    return role === 'SYSTEM_ADMINISTRATOR' || view === 'own' || ofBody(role, view);
  if ((rows === 'submitted' || rows === 'submittedOwn') && role === 'DWP_VIEWER') return true;
  if (outsideProgramme || lapsed) return false;
  const ofBodyAsWhole = rows === 'body' || rows === 'submitted';
  return view === 'own' || (view === 'sibling' && (ofBodyAsWhole || !isPartnerRole(role)));
}

/** An accountable body's own people reach what its partners have. */
const ofBody = (role: Role, view: View) => view === 'sibling' && !isPartnerRole(role);

/** The views that make sense for an operation: what is common to all has no foreign side. */
export const viewsOf = ({ rows }: Operation): View[] =>
  rows === 'common' || rows === 'submittedOwn' ? ['own'] : ['own', 'sibling', 'foreign'];

/** What a caller must get. `kept` stands for any answer that holds no data: nothing, NOT_FOUND, a refusal. */
export function expected(caller: Caller, name: string, view: View): string {
  const operation = operations[name] as Operation;
  if (!isPermitted(caller.role, name)) return 'FORBIDDEN';
  if (!reaches(caller, operation, view)) return 'kept';
  return operation.refused?.[caller.role] ?? 'data';
}

/** Answers that keep a record to itself; an input at fault may only be the organisation that was named. */
const keeps =
  /^(nothing|NOT_FOUND|FORBIDDEN|BAD_USER_INPUT (partnerId|accountableBodyId|organisationId))$/;

/** An outcome in the words of what is expected. */
export const judged = (outcome: string, wanted: string): string =>
  wanted === 'kept' && keeps.test(outcome) ? 'kept' : outcome;
