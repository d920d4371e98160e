import { take } from '../exports/take';
import { type SimulatedWorld, startSimulated } from '../figures/programme';
import { addReturns } from './returns';
import { listen } from './statements';

export type StatementWorld = Awaited<ReturnType<typeof startListening>>;
export type StatementWorldParts = Pick<SimulatedWorld, 'owner' | 'insert'>;

/** Caps wide open, so that one document can ask for everything. */
export const wideCaps = {
  characters: 1_000_000,
  tokens: 100_000,
  nesting: 500,
  repeats: 500,
  depth: 30,
  recursion: 20,
  selections: 100_000,
  cost: 1_000_000_000,
};

/** A Placewell with a simulated programme and some of everything else, whose statements are heard. */
export async function startListening(options?: Parameters<typeof startSimulated>[1]) {
  const world = await startSimulated(120, options);
  const kent = world.organisation('KENT');
  const { owner } = world;
  const administrator = await world.user('AB_ADMINISTRATOR', kent);
  const council = await world.signedIn(administrator);
  for (let made = 0; made < 3; made += 1) {
    await world.apiClient('API_CLIENT_AB', kent);
    await world.user('AB_ANALYST', kent);
    // Leaves a record of an export, and one of a read for each person in it.
    await take(
      world,
      { cookie: await world.cookieOf(administrator) },
      { resource: 'participants' },
    );
    await world.insert('saved_view', {
      user_id: administrator,
      resource: 'referrals',
      name: `View ${made}`,
      filter: {},
    });
    await world.insert('code', {
      list: 'gender',
      code: `own_${made}`,
      maps_to: 'female',
      sort_order: 900 + made,
      accountable_body_id: kent,
      label_en: 'Own',
      label_cy: 'Own',
    });
  }
  await owner.query(
    `insert into extension (accountable_body_id, partner_id, referral_id, sequence, months, starts_on, ends_on, reason,
                            approved_by, approved_on)
     select accountable_body_id, partner_id, id, 1, 6, started_on + interval '1 year' + interval '1 day',
            started_on + interval '18 months', 'close_to_work', 'A. Manager', started_on
       from referral where accountable_body_id = $1 and started_on is not null
        and not exists (select from extension e where e.referral_id = referral.id) limit 3`,
    [kent],
  );
  // Somebody entered twice.
  await owner.query(
    `insert into participant (accountable_body_id, reference, partner_ids, forename, surname, date_of_birth)
     select accountable_body_id, 'PW-TWICE00' || row_number() over (), partner_ids, forename, surname, date_of_birth
       from participant where accountable_body_id = $1 and date_of_birth is not null limit 3`,
    [kent],
  );
  await addReturns(world, kent);
  const statements = listen(owner);
  return {
    ...world,
    council,
    during: statements.during,
    /** Keys of records that the council sees; fails when there are none. */
    someIds: async (singular: string, most: number): Promise<string[]> => {
      const answer = await council.request<Record<string, { edges: { cursor: string }[] }>>(
        `{ ${singular}Connection(first: ${most}) { edges { cursor } } }`,
      );
      const edges = answer[`${singular}Connection`]?.edges ?? [];
      if (edges.length === 0) throw new Error(`There is no ${singular}`);
      return edges.map(({ cursor }) => JSON.parse(Buffer.from(cursor, 'base64url').toString())[0]);
    },
    stop: async () => {
      statements.stop();
      await world.stop();
    },
  };
}
