import pg from 'pg';

/**
 * Runs a maintenance command as the owner of the database, in one transaction. For what nobody may do through the API
 * yet: the first administrator, the keys of a programme that is being seeded.
 */
export async function asOwner<Result>(
  url: string,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query('begin');
    const result = await work(owner);
    await owner.query('commit');
    return result;
  } finally {
    // Closing before the commit rolls everything back.
    await owner.end();
  }
}
