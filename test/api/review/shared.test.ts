// A person who was with one partner and is with another now: both know them, neither sees the other's work.
import { schema } from '@placewell/schema';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPermitted } from '../../access/expected';
import { everything, lists } from '../../access/selection';
import { makeSide, type Side } from '../../access/side';
import { startWorld, type World } from '../../support/world';

let world: World;
let former: Side;
let present: Side;
beforeAll(async () => {
  world = await startWorld();
  const body = await world.accountableBody();
  former = await makeSide(world, await world.partnerOf(body), 'QQ123456A');
  present = await makeSide(world, await world.partnerOf(body), 'QQ654321B');
  const { referralId, participantId } = present.journey;
  // The person of the present partner was with the former one before.
  const expression = await world.insert('expression_of_interest', {
    accountable_body_id: body,
    partner_id: former.partnerId,
    participant_id: participantId,
    submitted_on: '2025-06-02',
    source: 'self',
    declared_employment_status: 'not_in_employment',
    declared_eligibility_basis: 'disabled',
    privacy_notice_version: '1',
  });
  expect(expression.id).not.toBe(referralId);
});
afterAll(() => world?.stop());

/** What only the present partner may see: every record of its work, and who does it. */
const theirs = () => {
  const { participant: _shared, organisation: _listed, ...work } = present.ids;
  const own = new Set(Object.values(former.ids));
  return [present.specialist.userId, ...Object.values(work)].filter(
    (id) => id.length > 6 && !own.has(id),
  );
};

const type = schema.getType('Participant') as GraphQLObjectType;

it('shows the former partner the person and nothing of the present partner’s work', async () => {
  const userId = await world.user('PARTNER_MANAGER', former.partnerId);
  const client = await world.signedIn(userId);
  const document = `query ($id: ID!) { participant(id: $id) ${everything(type, 1)} }`;
  const answers = [JSON.stringify(await client.request(document, { id: present.ids.participant }))];
  expect(answers[0]).toContain(present.ids.participant);
  for (const { name, type: rows } of lists.filter((list) =>
    isPermitted('PARTNER_MANAGER', list.name),
  ))
    answers.push(
      JSON.stringify(await client.request(`{ ${name}(perPage: 100) ${everything(rows, 0)} }`)),
    );
  const seen = theirs().filter((id) => answers.some((answer) => answer.includes(id)));
  expect(
    seen.map((id) => Object.entries(present.ids).find(([, known]) => known === id) ?? id),
  ).toEqual([]);
});

it('keeps from the former partner who of the accountable body changed and looked at the person', async () => {
  const { accountableBodyId } = former;
  const { participantId } = present.journey;
  const officer = await world.user('AB_ADMINISTRATOR', accountableBodyId, {
    name: 'Olwen Officer',
  });
  const council = await world.signedIn(officer);
  const rename = `mutation ($input: UpdateCharacteristicsInput!) { updateCharacteristics(input: $input) { id } }`;
  const { participant } = await council.request<{ participant: { version: number } }>(
    'query ($id: ID!) { participant(id: $id) { version forename } }',
    { id: participantId },
  );
  await council.request(rename, {
    input: { id: participantId, ...participant, forename: undefined, gender: 'female' },
  });
  const evidence = `query ($id: ID!) {
    allAuditEvents(perPage: 100, filter: { participantId: $id }) { actorName tableName }
    allReadEvents(perPage: 100, filter: { participantId: $id }) { actorName what }
  }`;
  const seenBy = async (userId: string) =>
    JSON.stringify(await (await world.signedIn(userId)).request(evidence, { id: participantId }));
  expect(await seenBy(officer)).toContain('Olwen Officer');
  const manager = await world.user('PARTNER_MANAGER', former.partnerId, { name: 'Merfyn Manager' });
  const own = await world.signedIn(manager);
  await own.request('query ($id: ID!) { participant(id: $id) { forename } }', {
    id: participantId,
  });
  const seen = await seenBy(manager);
  expect(seen).toContain('Merfyn Manager');
  expect(seen).not.toContain('Olwen Officer');

  // Nor does a stale change of theirs tell it.
  const stale = await own
    .request(rename, { input: { id: participantId, version: 1, gender: 'male' } })
    .then(JSON.stringify, (error) => JSON.stringify(error.response.errors));
  expect(stale).toContain('CONFLICT');
  expect(stale).not.toContain('Olwen Officer');
});
