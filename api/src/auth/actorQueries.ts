import { IDLE_MINUTES } from './sessions';

/** What one statement tells of whoever sends a request. */
export interface ActorRow {
  id: string;
  name: string;
  role: string;
  organisationId: string;
  accountableBodyIds: string[];
  partnerId: string | null;
  specialistId: string | null;
  locale: string | null;
  scopes: string[];
  /** The session's or the client's own row, to note that it was used. */
  usedId: string;
  /** True when its last use was noted long enough ago to note another. */
  useIsDue: boolean;
}

// Whose programme someone sees is the rule of row-level security, asked of the same function.
const scope = (holder: string) => `
     cross join app.scope_of(${holder}.organisation_id, ${holder}.role, coalesce($2::date, app.today())) scope`;

/** Session token and today (null for the database's own) to the user who is signed in. */
export const actorOfSession = {
  name: 'actor_of_session',
  text: `
    select account.id, account.name, account.role, account.organisation_id as "organisationId",
           scope.bodies as "accountableBodyIds", scope.partner as "partnerId",
           specialist.id as "specialistId", account.locale, '{}'::text[] as scopes,
           session.id as "usedId", session.updated_at < now() - interval '1 minute' as "useIsDue"
      from auth_session session
      join app_user account on account.id = session.user_id
      left join employment_specialist specialist on specialist.user_id = account.id${scope('account')}
     where session.token = $1
       and session.expires_at > now()
       and session.updated_at > now() - interval '${IDLE_MINUTES} minutes'
       and account.disabled_at is null`,
};

/** SHA-256 of an API key and today to the client that holds it. */
export const actorOfApiKey = {
  name: 'actor_of_api_key',
  text: `
    select client.id, client.name, client.role, client.organisation_id as "organisationId",
           scope.bodies as "accountableBodyIds", scope.partner as "partnerId",
           null::uuid as "specialistId", null::text as locale, client.scopes,
           client.id as "usedId",
           coalesce(client.last_used_at < now() - interval '1 minute', true) as "useIsDue"
      from api_client client${scope('client')}
     where client.key_hash = $1
       and client.revoked_at is null
       and client.expires_at > now()`,
};

/** Each notes a use, once a minute at most however many requests ask for it. */
export const noteUse = {
  user: `update auth_session set updated_at = now()
          where id = $1 and updated_at < now() - interval '1 minute'`,
  api_client: `update api_client set last_used_at = now()
                where id = $1 and coalesce(last_used_at < now() - interval '1 minute', true)`,
};
