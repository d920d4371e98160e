import type { Pool } from 'pg';

/** After this many wrong passwords in a row an account is locked. */
export const lockout = { attempts: 5, minutes: 15 };

/** An account that may try a password now. */
export interface OpenAccount {
  id: string;
  name: string;
  email: string;
  role: string;
  locale: string;
}

// The attempt is counted before the password is looked at: guesses sent at the same moment cannot share one count.
const takeAttempt = `
  update app_user
     set failed_sign_ins = case when locked_until is null then failed_sign_ins + 1 else 1 end,
         locked_until = case when locked_until is null and failed_sign_ins + 1 >= $2
                             then now() + make_interval(mins => $3) end
   where email = $1 and disabled_at is null and (locked_until is null or locked_until <= now())
  returning id, name, email, role, locale`;

// From a browser that is known: a lock is for the others.
const find = `
  select id, name, email, role, locale from app_user where email = $1 and disabled_at is null`;

const succeed = `
  update app_user
     set failed_sign_ins = 0, locked_until = null,
         last_sign_in_at = case when $2 then now() else last_sign_in_at end
   where id = $1`;

const visit = 'update app_user set last_sign_in_at = now() where id = $1';

/**
 * The lockout of accounts, kept with the account in the database: it outlives a restart and holds for every process.
 * A lock that has run out starts the count again.
 */
export function createLockout(pool: Pool) {
  const queues = new Map<string, Promise<unknown>>();

  return {
    /**
     * Counts an attempt as failed until told otherwise.
     * @returns the account, or null when there is none, it is disabled, or it is locked
     */
    take: async (email: string): Promise<OpenAccount | null> => {
      const { rows } = await pool.query<OpenAccount>({
        name: 'take_attempt',
        text: takeAttempt,
        values: [email, lockout.attempts, lockout.minutes],
      });
      return rows[0] ?? null;
    },
    /** The account, locked or not, for an attempt from a browser that is known; null when there is none or it is disabled. */
    find: async (email: string): Promise<OpenAccount | null> => {
      const { rows } = await pool.query<OpenAccount>({
        name: 'find_account',
        text: find,
        values: [email],
      });
      return rows[0] ?? null;
    },
    /** The password was right, from a browser that is known: notes the time of the sign-in and leaves a lock as it is. */
    visited: async (userId: string): Promise<void> => {
      await pool.query({ name: 'note_sign_in', text: visit, values: [userId] });
    },
    /** The password was right: forgets the failures and, for a sign-in, notes its time. */
    forget: async (userId: string, signedIn: boolean): Promise<void> => {
      await pool.query({ name: 'forget_attempts', text: succeed, values: [userId, signedIn] });
    },
    /**
     * Runs attempts at one account one after another. Else someone who signs in on several windows at once would be
     * locked out by attempts that are only not finished yet.
     */
    inTurn: async <Result>(email: string, attempt: () => Promise<Result>): Promise<Result> => {
      const turn = (queues.get(email) ?? Promise.resolve()).then(attempt, attempt);
      const settled = turn.catch(() => {});
      queues.set(email, settled);
      try {
        return await turn;
      } finally {
        if (queues.get(email) === settled) queues.delete(email);
      }
    },
  };
}

export type Lockout = ReturnType<typeof createLockout>;
