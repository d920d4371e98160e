import type { IncomingMessage } from 'node:http';

/**
 * Tells whether a request that carries a cookie, or is about to get one, may come from where it says it comes from
 * (cross-site request forgery). Browsers send Origin with every POST, and Sec-Fetch-Site with every request; a client
 * that sends neither is no browser and holds no one else's cookie.
 * @param publicUrl the configured address; without one the request's own Host counts
 */
export function comesFromOwnPages(
  { headers }: Pick<IncomingMessage, 'headers'>,
  publicUrl: string | undefined,
): boolean {
  const { origin } = headers;
  if (origin !== undefined) {
    if (publicUrl) return origin === new URL(publicUrl).origin;
    return URL.canParse(origin) && new URL(origin).host === headers.host;
  }
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
