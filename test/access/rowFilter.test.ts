// The first wall by itself: row-level security is switched off in the database, and the application's own filter alone
// keeps foreign records back from every read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { type Caller, everyCaller, type Sides } from './callers';
import { schemaOperations } from './document';
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
    const { actual, must } = await callAsEverybody(world.url, callers, sides, name);
    expect(actual).toEqual(must);
  });
});
