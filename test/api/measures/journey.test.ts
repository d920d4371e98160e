// Which figures count a journey: the same answer as asking each of them why.
import { measures } from '@placewell/prisma/reference';
import { type GraphQLClient, gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, explanationOf } from './asking';
import { type Simulated, simulate } from './simulated';

let world: Simulated;
let client: GraphQLClient;
let referrals: string[];
beforeAll(async () => {
  world = await simulate(53, 120);
  client = await world.signedIn(await world.user('AB_ADMINISTRATOR', world.idOf('KENT')));
  const { rows } = await world.owner.query(
    `select id from referral where accountable_body_id = $1
      order by (started_on is not null) desc, (ended_on is not null) desc, id`,
    [world.idOf('KENT')],
  );
  referrals = [rows[0].id, rows[rows.length >> 1].id, rows.at(-1).id];
});
afterAll(() => world?.stop());

interface Counted {
  measure: string;
  part: string;
  day: string;
}
const journeyFigures = async (asker: GraphQLClient, referralId: string, asked: Asked) =>
  (
    await asker.request<{ journeyFigures: Counted[] }>(
      gql`query ($input: JourneyFiguresInput!) {
        journeyFigures(input: $input) { measure part day }
      }`,
      { input: { referralId, ...asked } },
    )
  ).journeyFigures;

describe('the figures that count a journey', () => {
  it.each<[string, Asked, object]>([
    ['up to today', { period: 'to_date' }, { basis: 'to_date' }],
    ['in a month', { period: 'month', from: '2026-10-01', to: '2026-10-31' }, {}],
  ])('are those whose explanation says so: %s', async (_when, asked, more) => {
    for (const referral of referrals) {
      const found = await journeyFigures(client, referral, asked);
      const explained: string[] = [];
      for (const { id } of measures)
        for (const { part, counted } of await explanationOf(client, id, referral, {
          ...asked,
          ...more,
        }))
          if (counted) explained.push(`${id} ${part}`);
      expect(found.map(({ measure, part }) => `${measure} ${part}`).sort()).toEqual(
        explained.sort(),
      );
    }
  });

  it('say nothing of a journey that is somebody else’s', async () => {
    const stranger = await world.signedIn(
      await world.user('AB_ADMINISTRATOR', await world.accountableBody()),
    );
    await expect(
      journeyFigures(stranger, referrals[0] as string, { period: 'to_date' }),
    ).rejects.toThrow(/NOT_FOUND/);
  });

  it('leave out the figures about offending for those who may not see them', async () => {
    const analyst = await world.signedIn(await world.user('AB_ANALYST', world.idOf('KENT')));
    const found = await journeyFigures(analyst, referrals[0] as string, { period: 'to_date' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ measure }) => measure)).not.toContain('B1.01.offence_groups');
  });
});
