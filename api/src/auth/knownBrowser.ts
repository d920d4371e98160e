import { createHmac, randomBytes } from 'node:crypto';
import { readSessionToken, type SessionCookie } from './sessionCookie';

/** For so long a browser is known after the last sign-in. */
const KNOWN_SECONDS = 180 * 24 * 60 * 60;

/**
 * Knows a browser from which somebody has signed in before by a cookie of its own. It has its own count of wrong
 * passwords, so that those that anybody sends from elsewhere cannot keep its owner out.
 */
export function createKnownBrowsers(secret: string, { name, attributes }: SessionCookie) {
  const cookieName = name.replace('session', 'browser');
  const signed = (text: string, encoding: 'base64' | 'base64url') =>
    createHmac('sha256', secret).update(text).digest(encoding);
  const ownerOf = (email: string) => signed(`browser of ${email}`, 'base64url');

  return {
    /** What the failures of the browser are counted by; null for one from which this account has not signed in. */
    idOf: (cookies: string | undefined, email: string): string | null => {
      const [id, owner] = readSessionToken(cookies, cookieName, secret)?.split('.') ?? [];
      return id && owner === ownerOf(email) ? id : null;
    },
    /** The cookie by which the browser is known from now on. It says nothing to whoever reads it. */
    cookieFor: (email: string): string => {
      const token = `${randomBytes(16).toString('base64url')}.${ownerOf(email)}`;
      const value = encodeURIComponent(`${token}.${signed(token, 'base64')}`);
      const secure = attributes.secure ? '; Secure' : '';
      return `${cookieName}=${value}; Max-Age=${KNOWN_SECONDS}; Path=/; HttpOnly${secure}; SameSite=Lax`;
    },
  };
}

export type KnownBrowsers = ReturnType<typeof createKnownBrowsers>;
