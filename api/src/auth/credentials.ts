import { randomInt } from 'node:crypto';
import type { Pool } from 'pg';
import type { Library } from './library';

/** Letters and digits that are not mistaken for one another when read aloud or copied from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Makes a password to hand over: 20 random characters (99 bits) in groups of five. */
export function temporaryPassword(): string {
  const group = () =>
    Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

// One statement, so that there is no moment with two passwords or with none.
const writePassword = `
  with former as (delete from auth_account where user_id = $1 and provider_id = 'credential'),
       ended as (delete from auth_session where user_id = $1)
  insert into auth_account (account_id, provider_id, user_id, password) values ($1::text, 'credential', $1, $2)`;

/**
 * Gives a user a password (kept as a salted scrypt hash) in place of any former one, and ends the user's sessions.
 * @param database the sign-in pool, or the owner's connection inside a transaction
 */
export async function writeCredential(
  database: Pick<Pool, 'query'>,
  library: Library,
  userId: string,
  password: string,
): Promise<void> {
  const { password: passwords } = await library.$context;
  await database.query(writePassword, [userId, await passwords.hash(password)]);
}

/**
 * Gives a user a new random password, lifts a lockout and ends the user's sessions.
 * @returns the password, to be shown to the administrator once and handed over; it is kept nowhere
 */
export async function setTemporaryPassword(
  database: Pick<Pool, 'query'>,
  library: Library,
  userId: string,
): Promise<string> {
  const password = temporaryPassword();
  await writeCredential(database, library, userId, password);
  await database.query(
    'update app_user set failed_sign_ins = 0, locked_until = null where id = $1',
    [userId],
  );
  return password;
}
