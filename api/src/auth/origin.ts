import type { IncomingMessage } from 'node:http';

/**
 * Tells whether a request that carries a cookie, or is about to get one, comes from our own pages (cross-site request
 * forgery). Browsers send Origin with every POST, and Sec-Fetch-Site with every request; a client that sends neither is
 * no browser and holds no one else's cookie.
 *
 * Own is what has the configured address or the very host that was asked; under https plain http never is.
 */
export function comesFromOwnPages(
  { headers }: Pick<IncomingMessage, 'headers'>,
  publicUrl: string | undefined,
): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  if (!URL.canParse(origin)) return false;
  const own = publicUrl ? new URL(publicUrl) : null;
  const from = new URL(origin);
  return (
    from.origin === own?.origin || (from.host === host && from.protocol === (own ?? from).protocol)
  );
}
