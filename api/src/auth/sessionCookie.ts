import { createHmac, timingSafeEqual } from 'node:crypto';

/** A session ends this long after the sign-in, whatever happens: one working day. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The cookie that carries a session, as the browser knows it. */
export interface SessionCookie {
  name: string;
  attributes: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean };
  /** Address the cookie belongs to. */
  origin: string;
}

/**
 * Describes the session cookie for an address. Over https it is `__Host-`, which a browser only takes from this very
 * host and over https; over http (a demonstration on one's own machine) browsers would refuse that prefix.
 */
export function sessionCookie(publicUrl: string | undefined): SessionCookie {
  const origin = new URL(publicUrl ?? 'http://localhost').origin;
  const secure = origin.startsWith('https:');
  return {
    name: secure ? '__Host-placewell_session' : 'placewell_session',
    attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
    origin,
  };
}

/**
 * Reads the session's token from a Cookie header.
 * @returns null when there is none or its signature (HMAC-SHA-256, as better-auth writes it) is not ours
 */
export function readSessionToken(header: string | undefined, name: string, secret: string) {
  const value = header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  if (!value) return null;
  const [token, signature] = splitLast(decode(value), '.');
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function splitLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
