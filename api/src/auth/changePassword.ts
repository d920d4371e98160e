import { type PasswordOwner, weaknessOf } from './passwordRules';
import { invalid, Refusal } from './refusal';
import { type Caller, headersOf, rightOrNull, type Tools } from './signIn';

export interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

/**
 * Changes the password of a signed-in user, ends all their sessions and opens a new one for this browser. Wrong
 * current passwords count towards the lockout, so that a stolen session is no way to guess the password.
 * @returns the cookies of the new session
 * @throws Refusal (400) naming the field, TooManyAttempts
 */
export async function changePassword(
  { pool, library, limits, lockout }: Tools,
  userId: string,
  { currentPassword, newPassword }: PasswordChange,
  caller: Caller,
): Promise<string[]> {
  const { rows } = await pool.query<PasswordOwner>(
    'select name, email from app_user where id = $1',
    [userId],
  );
  const [owner] = rows;
  if (!owner) throw new Refusal(401, 'UNAUTHENTICATED');
  const weakness =
    newPassword === currentPassword ? 'PASSWORD_UNCHANGED' : await weaknessOf(newPassword, owner);
  if (weakness) throw invalid(weakness, { newPassword: weakness });

  const giveBack = await limits.take(caller.address, owner.email);
  const headers = await lockout.inTurn(owner.email, async () => {
    const account = await lockout.take(owner.email);
    if (!account) return null;
    const changed = await rightOrNull(
      library.api.changePassword({
        body: { currentPassword, newPassword, revokeOtherSessions: true },
        headers: headersOf(caller),
        returnHeaders: true,
      }),
    );
    if (changed) await lockout.forget(account.id, false);
    return changed;
  });
  if (!headers) throw invalid('INVALID_PASSWORD', { currentPassword: 'INVALID_PASSWORD' });
  await giveBack();
  return headers.getSetCookie();
}
