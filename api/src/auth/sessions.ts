import type { Pool } from 'pg';

/** A session also ends when nothing was asked for this long. */
export const IDLE_MINUTES = 120;

/**
 * Ends every session of a user at once.
 * @returns how many there were
 */
export async function endSessions(pool: Pool, userId: string): Promise<number> {
  const { rowCount } = await pool.query('delete from auth_session where user_id = $1', [userId]);
  return rowCount ?? 0;
}

/** Removes the session a browser held before it signed in anew, and what is left of the user's ended ones. */
export async function clearAway(pool: Pool, userId: string, heldBefore: string | null) {
  await pool.query(
    `delete from auth_session
      where token = $2
         or (user_id = $1 and (expires_at <= now() or updated_at <= now() - make_interval(mins => $3)))`,
    [userId, heldBefore, IDLE_MINUTES],
  );
}
