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

it('notes everybody whose name comes along with somebody else’s record, or behind a figure', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  const people = [await world.journey.started(place), await world.journey.started(place)];
  for (const journey of people) await world.journey.assigned(journey, specialist.id);
  const [one, other] = people.map(({ participantId }) => participantId);
  const userId = await world.user('PARTNER_MANAGER', place.partnerId);
  const client = await world.signedIn(userId);
  await client.request(
    `query ($id: ID!) { participant(id: $id) { referrals { currentSpecialist {
      assignments { referral { participant { surname } } } } } } }`,
    { id: one },
  );
  const looks = await looksOf(userId);
  expect(looks).toHaveLength(2);
  expect(looks).toContainEqual({ person: one, what: 'record', times: 1 });
  expect(looks).toContainEqual({ person: other, what: 'list', times: 1 });
  await client.request(
    '{ members(input: { measure: "B1.01", period: "to_date" }) { members { surname } } }',
  );
  expect((await looksOf(userId)).filter(({ what }) => what === 'list')).toEqual(
    expect.arrayContaining([
      { person: one, what: 'list', times: 1 },
      { person: other, what: 'list', times: 2 },
    ]),
  );
});

it('notes a look at the person of a note that stands with an employer', async () => {
  const place = await world.partnerOf(await world.accountableBody());
  const journey = await world.journey.started(place);
  const employer = await world.insert('employer', {
    accountable_body_id: place.accountableBodyId,
    partner_id: place.partnerId,
    name: 'Invented Mill',
  });
  await world.insert('employer_contact', {
    ...world.journey.of(journey),
    employer_id: employer.id,
    made_by: 'specialist',
    contacted_on: '2026-02-02',
    mode: 'telephone',
    kind: 'competitive_job',
    note: 'Asked about the hours',
  });
  const userId = await world.user('PARTNER_MANAGER', place.partnerId);
  const client = await world.signedIn(userId);
  await client.request('{ allEmployers { name contacts { note } } }');
  expect(await looksOf(userId)).toEqual([
    { person: journey.participantId, what: 'list', times: 1 },
  ]);
});
