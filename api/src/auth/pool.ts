import pg from 'pg';

/** The PostgreSQL role that may read and write sign-in data, and nothing of a participant's record. */
const SIGN_IN_ROLE = 'placewell_auth';

/**
 * Opens the connections of sign-in. They are the only ones that may read password hashes, sessions and key hashes;
 * the connections that serve GraphQL may not, and these may not read the case record.
 * @param url where the database is; its user must be a member of the sign-in role
 */
export function openSignInPool(url: string): pg.Pool {
  const address = new URL(url);
  // pg prefers options written in the address to those given beside it: joined here, or the role would be lost.
  const own = address.searchParams.get('options') ?? '';
  address.searchParams.delete('options');
  const pool = new pg.Pool({
    connectionString: address.href,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    options: `${own} -c role=${SIGN_IN_ROLE} -c timezone=UTC -c statement_timeout=10000`,
  });
  // A connection that the server closed while idle is replaced at the next use; without a listener it would end Node.
  pool.on('error', () => {});
  return pool;
}
