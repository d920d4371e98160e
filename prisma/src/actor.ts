/** The roles of Placewell; the permission table says what each may do. */
export const roles = [
  'DWP_VIEWER',
  'AB_ADMINISTRATOR',
  'AB_ANALYST',
  'PARTNER_MANAGER',
  'EMPLOYMENT_SPECIALIST',
  'API_CLIENT_AB',
  'API_CLIENT_PARTNER',
  'BI_READER',
  'SYSTEM_ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

/** Who acts in a request. Everything the database decides about rows follows from the organisation and the role. */
export interface Actor {
  kind: 'user' | 'api_client' | 'system';
  /** Id of the user or of the API client. */
  id: string;
  name: string;
  role: Role;
  organisationId: string;
  /** Accountable bodies whose programme the actor may see: the own one, or those with data sharing in force today. */
  accountableBodyIds: string[];
  /** Set for those who see one delivery partner's people only; empty for an accountable body's view of all partners. */
  partnerId: string | null;
  /** The Employment Specialist the user is, if any. */
  specialistId: string | null;
  locale: 'en' | 'cy';
  requestId: string;
  /** Why, where a change or a look at a record demands a reason. */
  reason?: string;
  /** Permissions an API key is limited to; empty means all of its role. */
  scopes: string[];
}

/** Roles that may see no identity; PostgreSQL withholds the columns from them as well. */
const rolesWithoutIdentity: ReadonlySet<Role> = new Set(['AB_ANALYST', 'BI_READER', 'DWP_VIEWER']);

/** True when the actor may see who a person is (names, NINO, date of birth, contact). */
export const seesIdentity = (actor: Actor): boolean => !rolesWithoutIdentity.has(actor.role);

/**
 * The statement that tells PostgreSQL who acts, for the length of the transaction: it takes on a role that owns
 * nothing and sets what row-level security and the audit triggers read.
 */
export function actorStatement(actor: Actor, today?: string) {
  return {
    name: 'set_actor',
    // One value comes back instead of eleven that nobody reads; arguments are worked out in their order.
    text: `select num_nonnulls(
      set_config('app.user_id', $1, true), set_config('app.actor_kind', $2, true),
      set_config('app.actor_name', $3, true), set_config('app.role', $4, true),
      set_config('app.organisation_id', $5, true), set_config('app.specialist_id', $6, true),
      set_config('app.request_id', $7, true), set_config('app.reason', $8, true),
      set_config('app.today', $9, true), app.keep_scope(), set_config('role', $10, true)) as settings`,
    values: [
      actor.id,
      actor.kind,
      actor.name,
      actor.role,
      actor.organisationId,
      actor.specialistId ?? '',
      actor.requestId,
      actor.reason ?? '',
      today ?? '',
      seesIdentity(actor) ? 'placewell_app' : 'placewell_reader',
    ],
  };
}
