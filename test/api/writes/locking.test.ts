import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';

let world: World;
let place: Place;
let ann: GraphQLClient;
let ben: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  const manager = async (name: string) =>
    world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId, { name }));
  ann = await manager('Ann Example');
  ben = await manager('Ben Example');
});
afterAll(() => world?.stop());

const employer = async () => {
  const { data } = await command<{ id: string; version: number }>(
    ann,
    'createEmployer',
    { name: 'Invented Bakery' },
    'id version',
  );
  return data ?? { id: '', version: 0 };
};

const nameOf = async (id: string) =>
  (await world.owner.query('select name from employer where id = $1', [id])).rows[0].name;

describe('a record somebody else changed meanwhile', () => {
  it('is not overwritten: the answer names who changed it and when', async () => {
    const seen = await employer();
    await command(ann, 'updateEmployer', { ...seen, name: 'Ann’s name' });
    const stale = await command(ben, 'updateEmployer', { ...seen, name: 'Ben’s name' });
    expect(stale.code).toBe('CONFLICT');
    expect(stale.message).toContain('Ann Example');
    expect(stale.extensions).toMatchObject({
      changedBy: 'Ann Example',
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(await nameOf(seen.id)).toBe('Ann’s name');

    const fresh = { id: seen.id, version: seen.version + 1, name: 'Ben’s name' };
    expect((await command(ben, 'updateEmployer', fresh, 'name version')).data).toEqual({
      name: 'Ben’s name',
      version: seen.version + 2,
    });
  });

  it('says so in Welsh', async () => {
    const seen = await employer();
    await command(ann, 'updateEmployer', { ...seen, name: 'Newydd' });
    const cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
    const welsh = world.client({ cookie, 'accept-language': 'cy' });
    const { message } = await command(welsh, 'updateEmployer', { ...seen, name: 'Arall' });
    expect(message).toMatch(/^Newidiodd Ann Example/);
  });

  it('names the colleague for accounts too, whose audit trail the actor does not see', async () => {
    const id = await world.user('EMPLOYMENT_SPECIALIST', place.partnerId);
    const seen = { id, version: 1, email: `${id}@example.org`, role: 'EMPLOYMENT_SPECIALIST' };
    await command(ann, 'updateUser', { ...seen, name: 'One' });
    const stale = await command(ben, 'updateUser', { ...seen, name: 'Two' });
    expect(stale).toMatchObject({ code: 'CONFLICT', extensions: { changedBy: 'Ann Example' } });
  });

  it('takes one of twenty changes made at the same moment', async () => {
    const seen = await employer();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        command(n % 2 ? ann : ben, 'updateEmployer', { ...seen, name: `Name ${n}` }),
      ),
    );
    const codes = answers.map(({ code }) => code ?? 'saved').sort();
    expect(codes).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'saved']);
  });

  it('of somebody else’s is not found, whatever version is sent', async () => {
    const seen = await employer();
    const foreign = await world.partnerOf(await world.accountableBody());
    const stranger = await world.signedIn(await world.user('PARTNER_MANAGER', foreign.partnerId));
    for (const version of [seen.version, seen.version + 7])
      expect(
        (await command(stranger, 'updateEmployer', { ...seen, version, name: 'Taken' })).code,
      ).toBe('NOT_FOUND');
  });
});
