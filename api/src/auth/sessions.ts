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

/** Removes the session a browser held before it signed in anew, and all that have ended: they say who worked where. */
export async function clearAway(pool: Pool, heldBefore: string | null): Promise<void> {
  await pool.query(
    `delete from auth_session
      where token = $1 or expires_at <= now() or updated_at <= now() - make_interval(mins => $2)`,
    [heldBefore, IDLE_MINUTES],
  );
}
