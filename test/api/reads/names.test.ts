import type { GraphQLClient } from 'graphql-request';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
let manager: GraphQLClient;
let analyst: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  const elsewhere = await world.partnerOf(body);
  const { started } = world.journey;
  await started(place, undefined, {}, { forename: 'Testa', surname: 'Sample-Bracken' });
  await started(place, undefined, {}, { forename: 'Anne-Demo', surname: 'Téstová' });
  await started(place, undefined, {}, { surname: "O'Sample", preferred_name: 'Betsy' });
  await started(place, undefined, {}, { surname: 'Mockłowska', reference: 'PW-7QXWVUTS' });
  await started(elsewhere, undefined, {}, { forename: 'Foreign', surname: 'Bracken' });
  manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  analyst = await world.signedIn(await world.user('AB_ANALYST', body));
});
afterAll(() => world?.stop());

const query = gql`query found($q: String!) {
  allParticipants(filter: { q: $q }, sortField: reference) { surname }
  journeys: allReferrals(filter: { q: $q }) { id }
  records: allModelPeriods(filter: { q: $q }) { id }
}`;

const find = async (q: string, who = manager) => {
  const { allParticipants, journeys, records } = await who.request<{
    allParticipants: { surname: string | null }[];
    journeys: unknown[];
    records: unknown[];
  }>(query, { q });
  expect(journeys).toHaveLength(allParticipants.length);
  expect(records).toHaveLength(allParticipants.length);
  return allParticipants.map(({ surname }) => surname).sort();
};

describe('the search for people', () => {
  it.each([
    ['bracken', ['Sample-Bracken']],
    ['BRACK', ['Sample-Bracken']],
    ['sample-bracken testa', ['Sample-Bracken']],
    ['testa', ["O'Sample", 'Mockłowska', 'Sample-Bracken']],
    ['testova', ['Téstová']],
    ['Téstová', ['Téstová']],
    ['demo', ['Téstová']],
    ['osample', ["O'Sample"]],
    ['o’sample', ["O'Sample"]],
    ['sample', ["O'Sample", 'Sample-Bracken']],
    ['betsy', ["O'Sample"]],
    ['mocklow', ['Mockłowska']],
    ['pw-7qxw', ['Mockłowska']],
    ['7QXW mock', ['Mockłowska']],
    ['racken', []],
    ['bracken mock', []],
    ["' | ! & : * \\", []],
  ])('finds by %s any word of a name, whatever its capitals and accents', async (q, surnames) => {
    expect(await find(q)).toEqual([...surnames].sort());
  });

  it('finds nobody of another partner', async () => {
    expect(await find('foreign')).toEqual([]);
  });

  it('finds nobody by name for those who may not know who people are, and by reference still', async () => {
    expect(await find('bracken', analyst)).toEqual([]);
    expect(await find('7QXWVUTS', analyst)).toEqual([null]);
  });
});
