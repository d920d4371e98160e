import { type Locale, say } from '../messages';
import { lockout } from './lockout';
import { type AuthMessage, authMessages } from './messages';

/** Sign-in refuses. `fields` says which field of the form each message belongs to. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: AuthMessage,
    readonly fields: Record<string, AuthMessage> = {},
  ) {
    super(code);
  }
}

/** Input that cannot be taken, with what is wrong field by field. */
export const invalid = (code: AuthMessage, fields: Record<string, AuthMessage>) =>
  new Refusal(400, code, fields);

/**
 * What a refusal says in one language: the sentence for the whole, and one for each field of a form.
 * @param seconds until the next attempt is taken
 */
export function explain({ code, fields }: Refusal, locale: Locale, seconds = lockout.minutes * 60) {
  const values = { attempts: lockout.attempts, minutes: Math.ceil(seconds / 60) };
  const text = (of: AuthMessage) => say(authMessages[of], locale, values);
  const errors = Object.fromEntries(Object.entries(fields).map(([field, of]) => [field, text(of)]));
  return { code, message: text(code), errors };
}
