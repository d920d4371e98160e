// The first wall by itself: row-level security is switched off in the database, and the application's own filter alone
// keeps foreign records back from every read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { type Caller, everyCaller, type Sides } from './callers';
import { schemaOperations } from './document';
import { isPermitted } from './expected';
import { callAsEverybody } from './matrix';
import { operations } from './operations';
import { makeSides } from './sides';

let world: World;
let sides: Sides;
let callers: Caller[];

beforeAll(async () => {
  world = await startWorld();
  sides = await makeSides(world);
  callers = await everyCaller(world, sides);
  await world.owner.query(`
    do $$
    declare item text;
    begin
      for item in select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
        execute format('alter table %I disable row level security', item);
      end loop;
    end
    $$`);
});
afterAll(() => world?.stop());

const reads = [...schemaOperations.keys()].filter(
  (name) => schemaOperations.get(name)?.kind === 'query' && operations[name]?.rows !== 'common',
);

describe.each(reads)('%s without row-level security', (name) => {
  it('still gives nothing foreign', async () => {
    const { actual, must } = await callAsEverybody(
      world.url,
      callers,
      sides,
      name,
      // Whom the permission table stops does not come as far as this wall.
      ({ role }) => isPermitted(role, name),
    );
    expect(actual).toEqual(must);
  });
});

describe('a record that another one points to, without row-level security', () => {
  it('is kept back when it is another partner’s', async () => {
    const { accountableBodyId, partnerId } = sides.own;
    const { participantId, referralId } = sides.sibling.journey;
    // The person of the sibling was with the own partner before: both know them, one supports them.
    await world.insert('expression_of_interest', {
      accountable_body_id: accountableBodyId,
      partner_id: partnerId,
      participant_id: participantId,
      submitted_on: '2025-06-02',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
    });
    const ask = async (userId: string) => {
      const client = await world.signedIn(userId);
      return client.request(
        'query ($id: ID!) { participant(id: $id) { id currentReferral { id } } }',
        { id: participantId },
      );
    };
    const manager = await world.user('PARTNER_MANAGER', partnerId);
    expect(await ask(manager)).toEqual({
      participant: { id: participantId, currentReferral: null },
    });
    expect(await ask(sides.sibling.administratorId)).toEqual({
      participant: { id: participantId, currentReferral: { id: referralId } },
    });
  });
});
