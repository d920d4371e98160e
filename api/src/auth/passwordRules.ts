import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { AuthMessage } from './messages';

/** Characters a password may have. The upper end keeps hashing affordable. */
export const passwordLength = { least: 12, most: 128 };

/** Strength on zxcvbn's scale of 0 to 4: 3 withstands guessing by a program. */
const LEAST_SCORE = 3;

/** Whose password it is: it must not be made of what others know of them. */
export interface PasswordOwner {
  email: string;
  name: string;
}

/**
 * Judges a new password: long enough, and neither common nor made of the person's own name or address. Asks for no
 * mixture of characters, since that makes passwords worse (NIST SP 800-63B).
 * @returns what is wrong with it, or null
 */
export async function weaknessOf(
  password: string,
  { email, name }: PasswordOwner,
): Promise<AuthMessage | null> {
  const { length } = [...password];
  if (length < passwordLength.least) return 'PASSWORD_TOO_SHORT';
  if (length > passwordLength.most) return 'PASSWORD_TOO_LONG';
  const known = [email, ...email.split(/[@.]/), name, ...name.split(/\s+/), 'placewell'];
  const { score } = (await estimator()).check(password, known);
  return score < LEAST_SCORE ? 'PASSWORD_TOO_COMMON' : null;
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** The word lists are large and seldom needed, so they are read at the first new password. */
function estimator(): Promise<ZxcvbnFactory> {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  );
  return loading;
}
