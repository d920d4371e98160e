/** Why the server refused a sign-in or a new password; each is a key under `auth.refused`. */
export type Refusal =
  | 'wrongCredentials'
  | 'wrongPassword'
  | 'tooManyAttempts'
  | 'weakPassword'
  | 'unavailable';

/** A refusal of the sign-in service. `retryAfter` is in seconds where the server names it. */
export class AuthRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly retryAfter?: number,
  ) {
    super(`auth.refused.${refusal}`);
  }
}

async function post(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new AuthRefused('unavailable');
  }
}

function refused(response: Response, otherwise: Refusal): AuthRefused {
  if (response.status === 429) {
    const seconds = Number(
      response.headers.get('retry-after') ?? response.headers.get('x-retry-after'),
    );
    return new AuthRefused('tooManyAttempts', seconds > 0 ? seconds : undefined);
  }
  return new AuthRefused(response.status >= 500 ? 'unavailable' : otherwise);
}

/** Opens a session (an HTTP-only cookie). Throws AuthRefused. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await post('sign-in/email', { email, password });
  if (!response.ok) throw refused(response, 'wrongCredentials');
}

/** Ends the session. Succeeds also when there was none. */
export async function signOut(): Promise<void> {
  await post('sign-out', {});
}

/** Sets a new password and ends the person's other sessions. Throws AuthRefused. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  const response = await post('change-password', {
    currentPassword,
    newPassword,
    revokeOtherSessions: true,
  });
  if (response.ok) return;
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  throw refused(response, code?.startsWith('PASSWORD_') ? 'weakPassword' : 'wrongPassword');
}
