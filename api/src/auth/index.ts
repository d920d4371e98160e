import type { Actor } from '@placewell/prisma';
import type { Request, Router } from 'express';
import { createAdministrator, type NewAdministrator } from './administrator';
import { createApiKey, type NewApiClient } from './apiKeys';
import { setTemporaryPassword, writeCredential } from './credentials';
import { createKnownBrowsers } from './knownBrowser';
import { createLibrary } from './library';
import { createLimits, defaultLimits, type SignInLimits } from './limits';
import { createLockout } from './lockout';
import { openSignInPool } from './pool';
import { createActorResolver } from './resolveActor';
import { createAuthRouter } from './router';
import { sessionCookie } from './sessionCookie';
import { endSessions } from './sessions';

export type { NewAdministrator } from './administrator';
export { type MintedKey, mintApiKey, type NewApiClient } from './apiKeys';
export type { SignInLimits } from './limits';
export { explain, Refusal } from './refusal';

export interface AuthOptions {
  databaseUrl: string;
  /** Signs the session cookie: 32 random bytes or more, kept outside the database. */
  secret: string;
  /** Address people use, for instance https://placewell.example.gov.uk; https makes the cookie a secure one. */
  publicUrl?: string | undefined;
  /** The calendar date to take as today; left out, the database's own date in London. */
  today?: (() => string | undefined) | undefined;
  limits?: SignInLimits;
  /** Step in milliseconds to which the answers of refused sign-ins are evened out. */
  refusalStep?: number;
  /** Told of background work that failed; nothing in it is personal. */
  onError?: (error: unknown) => void;
}

/** Who is who: sign-in, sessions, API keys. */
export interface Auth {
  /** Answers everything below /api/auth, whole addresses. */
  authHandler: Router;
  /** Who sends a request, or null; one statement, valid for this request only. */
  resolveActor(request: Request, requestId: string): Promise<Actor | null>;
  /** Gives a user a password and thereby the means to sign in. For seeding; checks no password rules. */
  createSignIn(userId: string, password: string): Promise<void>;
  /** Gives a user a random password, returned once; lifts a lockout and ends the user's sessions. */
  setTemporaryPassword(userId: string): Promise<string>;
  /** Ends all sessions of a user at once; gives their number. */
  endSessions(userId: string): Promise<number>;
  /** Registers a system and gives it a key, returned once. For seeding and commands. */
  createApiKey(client: NewApiClient): Promise<{ id: string; key: string; prefix: string }>;
  /** Makes a system administrator; throws Refusal. For the command. */
  createAdministrator(administrator: NewAdministrator): Promise<string>;
  close(): Promise<void>;
}

/** Puts sign-in together. Connects at the first use. */
export function createAuth(options: AuthOptions): Auth {
  const { databaseUrl, secret, publicUrl, today, refusalStep = 400, onError = () => {} } = options;
  const pool = openSignInPool(databaseUrl);
  const cookie = sessionCookie(publicUrl);
  const library = createLibrary(pool, secret, cookie);
  const { resolveActor, sessionTokenOf } = createActorResolver({
    pool,
    secret,
    cookieName: cookie.name,
    publicUrl,
    today,
    onError,
  });
  const tools = {
    pool,
    library,
    limits: createLimits(options.limits ?? defaultLimits),
    lockout: createLockout(pool),
    browsers: createKnownBrowsers(secret, cookie),
    refusalStep,
  };

  return {
    authHandler: createAuthRouter({ tools, publicUrl, sessionTokenOf, resolveActor }),
    resolveActor,
    createSignIn: (userId, password) => writeCredential(pool, library, userId, password),
    setTemporaryPassword: (userId) => setTemporaryPassword(pool, library, userId),
    endSessions: (userId) => endSessions(pool, userId),
    createApiKey: (client) => createApiKey(databaseUrl, client),
    createAdministrator: (administrator) =>
      createAdministrator(databaseUrl, library, administrator),
    close: () => pool.end(),
  };
}
