/**
 * A refusal of the sign-in service, in the reader's language: a sentence for the whole and one for
 * each field at fault. Without an answer the message is a key of ours.
 */
export class AuthRefused extends Error {
  constructor(
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

interface RefusalBody {
  message?: string;
  errors?: Record<string, string>;
}

/** Sign-in, sign-out and change of password at the server's `/api/auth`. */
export function createAuthRequests(getLocale: () => string) {
  const post = async (path: string, body: unknown): Promise<void> => {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': getLocale() },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (response?.ok) return;
    const refusal: RefusalBody = (await response?.json().catch(() => ({}))) ?? {};
    throw new AuthRefused(refusal.message ?? 'auth.unavailable', refusal.errors);
  };
  return {
    /** Opens a session (an HTTP-only cookie). Throws AuthRefused. */
    signIn: (email: string, password: string) => post('sign-in/email', { email, password }),
    /** Ends the session. Throws AuthRefused when the server cannot be reached. */
    signOut: () => post('sign-out', {}),
    /** Sets a new password and ends the person's other sessions. Throws AuthRefused. */
    changePassword: (currentPassword: string, newPassword: string) =>
      post('change-password', { currentPassword, newPassword }),
  };
}

export type AuthRequests = ReturnType<typeof createAuthRequests>;
