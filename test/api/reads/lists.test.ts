import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describe('lists', () => {
  it('gives a partner manager the partner’s people with their journey, and their number', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const specialist = await world.specialist(place);
    const journey = await world.journey.started(place, specialist.id);
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));

    const answer = await manager.request(gql`{
      allReferrals(perPage: 10) {
        id status stage daysSinceContact sessionCount
        currentSpecialist { id name }
        participant { id reference forename }
        sessions { heldOn }
      }
      _allReferralsMeta { count }
    }`);

    expect(answer).toMatchObject({
      allReferrals: [
        {
          id: journey.referralId,
          status: 'in_support',
          sessionCount: 0,
          currentSpecialist: { id: specialist.id },
          participant: { id: journey.participantId, forename: 'Testa' },
          sessions: [],
        },
      ],
      _allReferralsMeta: { count: 1 },
    });
  });
});
