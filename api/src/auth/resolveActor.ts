import { type Actor, type Role, roles } from '@placewell/prisma';
import type { Request } from 'express';
import type { Pool } from 'pg';
import { localeOf } from '../request';
import { type ActorRow, actorOfApiKey, actorOfSession, noteUse } from './actorQueries';
import { hashApiKey, looksLikeApiKey } from './apiKeys';
import { comesFromOwnPages } from './origin';
import { readSessionToken } from './sessionCookie';

export interface ActorOptions {
  pool: Pool;
  secret: string;
  cookieName: string;
  publicUrl: string | undefined;
  /** The calendar date to take as today; left out, the database's own date in London. */
  today?: (() => string | undefined) | undefined;
  /** Told of a last use that could not be noted; the request itself goes on. */
  onError: (error: unknown) => void;
}

/**
 * Finds out who sends a request, by API key or session cookie and by nothing else, in one statement. Nothing is kept
 * between requests: a revoked key, an ended session and a disabled user are refused at the very next one.
 */
export function createActorResolver(options: ActorOptions) {
  const { pool, secret, cookieName, publicUrl, today } = options;
  const noting = new Set<string>();

  function note(kind: 'user' | 'api_client', id: string) {
    if (noting.has(id)) return;
    noting.add(id);
    pool
      .query(noteUse[kind], [id])
      .catch(options.onError)
      .finally(() => noting.delete(id));
  }

  /** The token of the session a request may use: signed by us, and sent from one of our pages. */
  function sessionTokenOf(request: Pick<Request, 'headers'>): string | null {
    if (!comesFromOwnPages(request, publicUrl)) return null;
    return readSessionToken(request.headers.cookie, cookieName, secret);
  }

  /**
   * The actor of a request, or null when it shows no valid session or key. A request that shows a key is judged by the
   * key alone.
   */
  async function resolveActor(request: Request, requestId: string): Promise<Actor | null> {
    const key = apiKeyOf(request);
    const token = key === undefined ? sessionTokenOf(request) : null;
    const [kind, query, proof] = key
      ? (['api_client', actorOfApiKey, hashApiKey(key)] as const)
      : (['user', actorOfSession, token] as const);
    if (!proof) return null;

    const { rows } = await pool.query<ActorRow>({ ...query, values: [proof, today?.() ?? null] });
    const [row] = rows;
    if (!row || !isRole(row.role)) return null;
    if (row.useIsDue) note(kind, row.usedId);
    return {
      kind,
      id: row.id,
      name: row.name,
      role: row.role,
      organisationId: row.organisationId,
      accountableBodyIds: row.accountableBodyIds,
      partnerId: row.partnerId,
      specialistId: row.specialistId,
      locale: languageOf(request, row.locale),
      requestId,
      scopes: row.scopes,
    };
  }

  return { resolveActor, sessionTokenOf };
}

/** The API key a request shows: undefined for none, null for something that cannot be one. */
export function apiKeyOf({ headers }: Pick<Request, 'headers'>): string | null | undefined {
  const sent = headers['x-api-key'] ?? /^Bearer +(.*)$/i.exec(headers.authorization ?? '')?.[1];
  if (sent === undefined) return undefined;
  return typeof sent === 'string' && looksLikeApiKey(sent) ? sent : null;
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

/** The language the request asks for, else the user's own. */
function languageOf({ headers }: Request, own: string | null): Actor['locale'] {
  const asked = headers['accept-language'];
  if (asked) return localeOf(asked);
  return own === 'cy' ? 'cy' : 'en';
}
