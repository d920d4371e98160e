import { isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { evenOut } from './evenAnswer';
import type { KnownBrowsers } from './knownBrowser';
import type { Library } from './library';
import type { Limits } from './limits';
import type { Lockout, OpenAccount } from './lockout';
import { Refusal } from './refusal';
import { clearAway } from './sessions';

/** What sign-in and a change of password work with. */
export interface Tools {
  pool: Pool;
  library: Library;
  limits: Limits;
  lockout: Lockout;
  browsers: KnownBrowsers;
  /** Step in milliseconds to which the answers of refused sign-ins are evened out. */
  refusalStep: number;
}

/** What is known of the browser that asks. */
export interface Caller {
  address: string | undefined;
  userAgent: string | undefined;
  cookie: string | undefined;
  /** Token of the session it holds already, if any. */
  token: string | null;
}

/** A session just opened: whose it is and the cookies that carry it. */
export interface Opened {
  account: OpenAccount;
  cookies: string[];
}

/**
 * Signs in by e-mail address and password. An unknown address, a wrong password, a locked and a disabled account get
 * one answer, after the same work.
 * @throws Refusal (401), TooManyAttempts
 */
export async function signIn(
  tools: Tools,
  { email, password }: { email: string; password: string },
  caller: Caller,
): Promise<Opened> {
  const since = performance.now();
  const browser = tools.browsers.idOf(caller.cookie, email);
  const giveBack = await tools.limits.take(caller.address, email, browser);
  const known = browser !== null;
  const opened = await tools.lockout.inTurn(email, () =>
    attempt(tools, { email, password, known }, caller),
  );
  if (!opened) {
    await evenOut(since, tools.refusalStep);
    throw new Refusal(401, 'INVALID_EMAIL_OR_PASSWORD');
  }
  await giveBack();
  return opened;
}

async function attempt(
  { pool, library, lockout, browsers }: Tools,
  { email, password, known }: { email: string; password: string; known: boolean },
  caller: Caller,
): Promise<Opened | null> {
  const account = known ? await lockout.find(email) : await lockout.take(email);
  if (!account) {
    await (await library.$context).password.hash(password);
    return null;
  }
  const headers = await rightOrNull(
    library.api.signInEmail({
      body: { email, password },
      headers: headersOf(caller),
      returnHeaders: true,
    }),
  );
  if (!headers) return null;
  if (known) await lockout.visited(account.id);
  else await lockout.forget(account.id, true);
  await clearAway(pool, caller.token);
  return { account, cookies: [...headers.getSetCookie(), browsers.cookieFor(email)] };
}

/** The headers of a library call that checks a password; null when the password was wrong. */
export async function rightOrNull(call: Promise<{ headers: Headers }>): Promise<Headers | null> {
  try {
    return (await call).headers;
  } catch (error) {
    if (isAPIError(error) && WRONG.has(error.body?.code ?? '')) return null;
    throw error;
  }
}

const WRONG = new Set(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD']);

/** The only headers the library gets to see; the address is the one Express determined, not what the caller claims. */
export function headersOf({ address, userAgent, cookie }: Caller): Headers {
  const headers = new Headers();
  if (address) headers.set('x-forwarded-for', address);
  if (userAgent) headers.set('user-agent', userAgent.slice(0, 200));
  if (cookie) headers.set('cookie', cookie);
  return headers;
}
