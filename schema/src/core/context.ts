import type { Actor, Database } from '@placewell/prisma';
import type { NinoKeys } from '@placewell/prisma/nino';

/** What a request carries to the resolvers. */
export interface Context {
  actor: Actor | null;
  database: Database;
  locale: 'en' | 'cy';
  requestId: string;
  /** Today's calendar date in London, YYYY-MM-DD: the one clock of the request. */
  today: string;
  keys: NinoKeys;
  /** NINOs with the prefix QQ are accepted, in the demonstration only. */
  allowDemonstrationNino: boolean;
  /** A retry with the same key gets the first answer and changes nothing. */
  idempotencyKey: string | null;
  /** Switched off by one test alone, to show that row-level security holds without the application's filter. */
  rowFilter: boolean;
  /** What only the server can do for users and API clients; the auth library lives there. */
  identity: IdentityService;
}

/** Sign-in and keys, as the server provides them. Secrets are returned once and kept nowhere readable. */
export interface IdentityService {
  /** Gives a user a random password, lifts a lockout and ends the user's sessions. */
  setTemporaryPassword(userId: string): Promise<string>;
  /** Ends all sessions of a user; gives their number. */
  endSessions(userId: string): Promise<number>;
  /** A new API key with what is stored of it. */
  mintApiKey(): { key: string; hash: string; prefix: string };
}
