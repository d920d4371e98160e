import type { Request } from 'express';
import type { Operation } from './limits';
import type { Locale } from './messages';
import type { RequestFacts } from './request';

/** Where a context carries what the server itself notes. Apollo copies a context, so it cannot be a key of a map. */
export const noted = Symbol('noted');

/** What the server itself needs from the context that the schema's resolvers receive. */
export interface ServerContext {
  /** who asks; null for a caller who is not signed in */
  actor: { id: string; role: string } | null;
  requestId: string;
  locale: Locale;
  [noted]?: { facts: RequestFacts; operation: Operation | null };
}

/**
 * Finds out who asks, from the session cookie or API key, and builds the resolvers' context.
 * A GraphQLError with a known code refuses the request (UNAUTHENTICATED for a key that is not valid).
 */
export type CreateContext<Context extends ServerContext> = (
  request: Request,
  facts: Pick<RequestFacts, 'requestId' | 'locale'>,
) => Promise<Context>;
