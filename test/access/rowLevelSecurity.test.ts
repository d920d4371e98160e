// The second wall by itself: the application's own filter is off, and PostgreSQL alone keeps foreign records back.
import { type Role, roles } from '@placewell/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import { type Caller, everyCaller, type Sides } from './callers';
import { schemaOperations } from './document';
import { isPermitted } from './expected';
import { callAsEverybody } from './matrix';
import { operations } from './operations';
import { makeSides } from './sides';

/** Row-level security shows a system administrator every body's settings, which are nobody's personal data. */
const others: readonly Role[] = roles.filter((role) => role !== 'SYSTEM_ADMINISTRATOR');

let world: World;
let sides: Sides;
let callers: Caller[];

beforeAll(async () => {
  world = await startWorld({ rowFilter: false });
  sides = await makeSides(world);
  callers = (await everyCaller(world, sides)).filter(({ role }) => others.includes(role));
});
afterAll(() => world?.stop());

const withForeign = [...schemaOperations.keys()].filter(
  (name) => operations[name]?.rows !== 'common' && others.some((role) => isPermitted(role, name)),
);

describe.each(withForeign)('%s without the row filter', (name) => {
  it('still gives nothing foreign', async () => {
    const isRead = schemaOperations.get(name)?.kind === 'query';
    const { actual, must } = await callAsEverybody(
      world.url,
      callers,
      sides,
      name,
      // Whom the permission table stops does not come as far as this wall. The own side too where it can only be read:
      // a wall that kept everything back would pass as well.
      ({ role }, view) => isPermitted(role, name) && (isRead || view !== 'own'),
    );
    expect(actual).toEqual(must);
  });
});
