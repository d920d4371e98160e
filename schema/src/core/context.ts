import type { Actor, Database } from '@placewell/prisma';

/** Keys for the NINO: one to encrypt it, one for the blind index. */
export interface NinoKeys {
  encryptionKey: Buffer;
  indexKey: Buffer;
}

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

export interface IdentityService {
  /** Sets a user's password and ends the user's sessions. */
  setPassword(userId: string, password: string): Promise<void>;
  endSessions(userId: string): Promise<void>;
  /** A new key (shown once), its hash and its visible beginning. */
  newApiKey(): { key: string; hash: string; prefix: string };
}
