import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { passwordLength } from './passwordRules';
import { SESSION_SECONDS, type SessionCookie } from './sessionCookie';

/** Columns that every one of our tables names in snake case. */
const written = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * better-auth on our tables: it hashes passwords (scrypt), opens and ends sessions and signs the cookie.
 * Only its functions are called. Its HTTP routes stay closed, so no route exists that we did not write.
 */
export function createLibrary(pool: Pool, secret: string, cookie: SessionCookie) {
  return betterAuth({
    appName: 'Placewell',
    baseURL: cookie.origin,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    session: {
      modelName: 'auth_session',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        ...written,
      },
    },
    user: { modelName: 'app_user', fields: { emailVerified: 'email_verified', ...written } },
    account: {
      modelName: 'auth_account',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...written,
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', ...written },
    },
    advanced: {
      // The cookie's whole name is ours, prefix included.
      useSecureCookies: false,
      cookies: { session_token: { name: cookie.name, attributes: cookie.attributes } },
      // Our migrations own the tables; the check at the first use would read the catalogue and delay the first sign-in.
      database: { generateId: 'uuid', validateSchema: false },
    },
  });
}

export type Library = ReturnType<typeof createLibrary>;
