// One person, recorded twice: the accountable body merges the records, and nothing of the person is lost or counted twice.
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';

let world: World;
let body: string;
let one: Place;
let other: Place;
let council: GraphQLClient;
let kept: Journey;
let removed: Journey;
const reason = 'The same person: seen with both letters.';
const confirmWarnings = [{ warning: 'different_surname', reason }];

beforeAll(async () => {
  world = await startWorld();
  body = await world.accountableBody();
  one = await world.partnerOf(body);
  other = await world.partnerOf(body);
  council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
});
beforeEach(async () => {
  kept = await world.journey.ended(one);
  removed = await world.journey.started(other);
});
afterAll(() => world?.stop());

const merge = (details: object = {}, by = council) =>
  command(
    by,
    'mergeParticipants',
    {
      keepId: kept.participantId,
      removeId: removed.participantId,
      reason,
      confirmWarnings,
      ...details,
    },
    'id referralCount hasNino mergedFrom { id mergedOn }',
  );

it('moves the journeys, keeps the other record as merged, and shows both in the history', async () => {
  expect((await merge()).data).toEqual({
    id: kept.participantId,
    referralCount: 2,
    hasNino: false,
    mergedFrom: [{ id: removed.participantId, mergedOn: '2026-11-23' }],
  });
  const answer = await council.request<Record<string, unknown>>(
    `query ($kept: ID!, $removed: ID!, $ids: [String!]) {
       participant(id: $removed) { mergedOn mayChange referralCount mergedInto { id } }
       allParticipants(perPage: 1000) { id }
       _allParticipantsMeta(filter: { ids: $ids }) { count }
       allAuditEvents(perPage: 100, filter: { participantId: $removed }) { tableName reason changes }
       referral(id: $kept) { participant { id } }
     }`,
    { kept: removed.referralId, removed: removed.participantId, ids: [removed.participantId] },
  );
  expect(answer).toMatchObject({
    participant: {
      mergedOn: '2026-11-23',
      mayChange: false,
      referralCount: 0,
      mergedInto: { id: kept.participantId },
    },
    _allParticipantsMeta: { count: 0 },
    referral: { participant: { id: kept.participantId } },
  });
  expect(JSON.stringify(answer.allParticipants)).not.toContain(removed.participantId);
  expect(JSON.stringify(answer.allAuditEvents)).toContain('merged_into_id');
});

it('gives both partners the one record, and each only its own work', async () => {
  await merge();
  for (const [place, journey] of [
    [one, kept],
    [other, removed],
  ] as const) {
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const answer = await manager.request(
      'query ($id: ID!) { participant(id: $id) { referrals { id } } }',
      { id: kept.participantId },
    );
    expect(answer).toEqual({ participant: { referrals: [{ id: journey.referralId }] } });
  }
});

it('takes the National Insurance number over where the record kept has none', async () => {
  const nino = 'QQ 12 01 11 A';
  const id = removed.participantId;
  await command(council, 'setNino', { id, version: 1, nino });
  expect((await merge()).data).toMatchObject({ hasNino: true });
  const reveal = `mutation ($id: ID!) { revealNino(participantId: $id, reason: "A test.") }`;
  const { revealNino } = await council.request<{ revealNino: string }>(reveal, {
    id: kept.participantId,
  });
  expect(revealNino.replaceAll(' ', '')).toBe('QQ120111A');
  expect(await council.request(reveal, { id })).toEqual({ revealNino: null });
});

it('never writes to a merged record again, through the API or past it', async () => {
  await merge();
  const id = removed.participantId;
  const change = await command(council, 'updateCharacteristics', { id, version: 2, reason });
  expect(change.code).toBe('INVALID_STATE');
  await expect(
    world.owner.query(`update participant set town = 'Elsewhere' where id = $1`, [id]),
  ).rejects.toThrow('merged');
  expect((await merge()).code).toBe('INVALID_STATE');
});

it('asks when the two may be different people, and refuses two open journeys', async () => {
  const unsure = await merge({ confirmWarnings: [] });
  expect(unsure.extensions?.warnings).toMatchObject([{ id: 'different_surname' }]);
  expect((await merge({ reason: undefined })).errors).toHaveProperty('reason');
  expect((await merge({ removeId: kept.participantId })).errors).toHaveProperty('removeId');
  kept = await world.journey.started(one);
  expect((await merge()).code).toBe('INVALID_STATE');
});

it('is for the accountable body, within its own programme', async () => {
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', one.partnerId));
  expect((await merge({}, manager)).code).toBe('FORBIDDEN');
  const elsewhere = await world.accountableBody();
  const stranger = await world.signedIn(await world.user('AB_ADMINISTRATOR', elsewhere));
  expect((await merge({}, stranger)).code).toBe('NOT_FOUND');
});

it('finds who may have been recorded twice, until they are merged', async () => {
  await world.owner.query(`select set_config('app.reason', 'Recorded twice.', false)`);
  await world.owner.query(
    `update participant p set forename = upper(k.forename), surname = k.surname
       from participant k where k.id = $1 and p.id = $2`,
    [kept.participantId, removed.participantId],
  );
  const pairs = async () => {
    const { allPossibleDuplicates } = await council.request<{ allPossibleDuplicates: object[] }>(
      '{ allPossibleDuplicates(perPage: 100) { participant { id } other { id } } }',
    );
    return allPossibleDuplicates;
  };
  const pair = { participant: { id: kept.participantId }, other: { id: removed.participantId } };
  expect(await pairs()).toContainEqual(pair);
  await merge();
  expect(await pairs()).not.toContainEqual(pair);
});
