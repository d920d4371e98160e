import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

it('notes who looked at a person, whichever of their records was opened', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const journey = await world.journey.started(place);
  const foreign = await world.journey.started(await world.partnerOf(await world.accountableBody()));
  const userId = await world.user('PARTNER_MANAGER', place.partnerId);
  const client = await world.signedIn(userId);
  const open = (field: string, id: string) =>
    client.request(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
  await open('participant', journey.participantId);
  await open('referral', journey.referralId);
  await open('expressionOfInterest', journey.expressionId);
  await expect(open('referral', foreign.referralId)).rejects.toThrow();
  const { rows } = await world.owner.query(
    'select participant_id, what from read_event where actor_id = $1',
    [userId],
  );
  const look = { participant_id: journey.participantId, what: 'record' };
  expect(rows).toEqual([look, look, look]);
});
