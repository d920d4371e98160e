// The scopes of an API key narrow what its role may do, and never widen it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world';
import type { Place } from '../support/world/organisations';
import type { Caller } from './callers';
import { schemaOperations } from './document';
import { isPermitted } from './expected';
import { callAsEverybody } from './matrix';
import { operations } from './operations';
import { makeSide } from './side';

let world: World;
let sides: Parameters<typeof callAsEverybody>[2];
let placeOf: Place;
beforeAll(async () => {
  world = await startWorld();
  const place = await world.partnerOf(await world.accountableBody());
  const side = await makeSide(world, place, 'QQ123456A');
  sides = { own: side, sibling: side, foreign: side, lapsed: side };
  placeOf = place;
});
afterAll(() => world?.stop());

const permitted = [...schemaOperations].filter(([name]) => isPermitted('API_CLIENT_PARTNER', name));

/** What a key of these scopes gets of every operation its role may call. */
async function outcomes(scopes: string[]) {
  const { id, key } = await world.apiClient('API_CLIENT_PARTNER', placeOf.partnerId, scopes);
  const caller: Caller = {
    name: 'key',
    role: 'API_CLIENT_PARTNER',
    id,
    lapsed: false,
    headers: { authorization: `Bearer ${key}` },
  };
  const answers: Record<string, string> = {};
  for (const [name] of permitted) {
    const onlyOwn = (_caller: Caller, view: string) => view === 'own';
    const { actual } = await callAsEverybody(world.url, [caller], sides, name, onlyOwn);
    answers[name] = actual['key own'] ?? '';
  }
  return answers;
}

describe('the scopes of a key', () => {
  it('allow what they name and nothing else of the role', async () => {
    const answers = await outcomes(['participant.read', 'session.record']);
    for (const [name, { permission }] of permitted) {
      const named =
        permission === undefined || ['participant.read', 'session.record'].includes(permission);
      expect({ name, outcome: answers[name] }).toEqual({
        name,
        outcome: named ? 'data' : 'FORBIDDEN',
      });
    }
    expect(operations.recordSession).toBeDefined();
  });

  it('hide identity where they leave it out', async () => {
    const { key } = await world.apiClient('API_CLIENT_PARTNER', placeOf.partnerId, [
      'participant.read',
    ]);
    const client = world.client({ 'x-api-key': key });
    expect(
      await client.request('{ allParticipants { forename surname nino dateOfBirth } }'),
    ).toMatchObject({
      allParticipants: expect.arrayContaining([
        { forename: null, surname: null, nino: null, dateOfBirth: null },
      ]),
    });
  });

  it('show nobody where they leave out people, whatever record leads there', async () => {
    const specialist = await world.specialist(placeOf);
    await world.journey.assigned(await world.journey.started(placeOf), specialist.id);
    const specialists = async (scopes: string[]) => {
      const { key } = await world.apiClient('API_CLIENT_PARTNER', placeOf.partnerId, scopes);
      return world
        .client({ 'x-api-key': key })
        .request<{ allEmploymentSpecialists: { assignments: unknown[] }[] }>(
          `{ allEmploymentSpecialists(filter: { ids: ["${specialist.id}"] }) {
             partner { name } assignments { referral { status participant { conditions } } } } }`,
        );
    };
    const partner = { name: expect.any(String) };
    expect(await specialists(['organisation.read'])).toEqual({
      allEmploymentSpecialists: [{ partner, assignments: [] }],
    });
    const { allEmploymentSpecialists } = await specialists([
      'organisation.read',
      'participant.read',
    ]);
    expect(allEmploymentSpecialists[0]?.assignments).toHaveLength(1);
  });

  it('cannot name what the role does not have', async () => {
    const { key } = await world.apiClient('BI_READER', placeOf.partnerId, [
      'participant.read',
      'participant.identity',
      'session.record',
    ]);
    const { viewer } = await world
      .client({ 'x-api-key': key })
      .request<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
    expect(viewer.permissions).toEqual(['participant.read']);
  });
});
