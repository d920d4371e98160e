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

/** The looks of a user, by the person and the kind. */
const looksOf = async (userId: string) =>
  (
    await world.owner.query(
      'select participant_id as person, what, count(*)::int as times from read_event where actor_id = $1 group by 1, 2',
      [userId],
    )
  ).rows;

it('notes a look at each person whom a list shows, and at nobody when it does not say who they are', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const people = [await world.journey.started(place), await world.journey.started(place)];
  const userId = await world.user('PARTNER_MANAGER', place.partnerId);
  const client = await world.signedIn(userId);
  await client.request('{ allReferrals { id status participant { reference } } }');
  expect(await looksOf(userId)).toEqual([]);
  await client.request('{ allReferrals { id participant { surname } } }');
  await client.request('{ participantConnection { edges { node { surname } } } }');
  const looks = await looksOf(userId);
  expect(looks).toHaveLength(2);
  for (const { participantId } of people)
    expect(looks).toContainEqual({ person: participantId, what: 'list', times: 2 });
});

it('notes a look at the person whose session or job is opened, and at those an employer leads to', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const journey = await world.journey.started(place);
  const of = world.journey.of(journey);
  const session = await world.insert('session', {
    ...of,
    held_on: '2026-02-02',
    minutes: 30,
    mode: 'telephone',
    contents: ['job_search'],
    attendance: 'attended',
  });
  const employer = await world.insert('employer', {
    accountable_body_id: place.accountableBodyId,
    partner_id: place.partnerId,
    name: 'Invented Bakery',
  });
  await world.insert('employer_contact', {
    ...of,
    employer_id: employer.id,
    made_by: 'specialist',
    contacted_on: '2026-02-02',
    mode: 'telephone',
    kind: 'competitive_job',
  });
  const userId = await world.user('PARTNER_MANAGER', place.partnerId);
  const client = await world.signedIn(userId);
  await client.request('query ($id: ID!) { session(id: $id) { heldOn } }', { id: session.id });
  await client.request(
    'query ($id: ID!) { employer(id: $id) { contacts { referral { participant { surname } } } } }',
    { id: employer.id },
  );
  const person = journey.participantId;
  const looks = await looksOf(userId);
  expect(looks).toHaveLength(2);
  expect(looks).toContainEqual({ person, what: 'record', times: 1 });
  expect(looks).toContainEqual({ person, what: 'list', times: 1 });
});
