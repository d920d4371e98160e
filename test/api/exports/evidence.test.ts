import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { ask, take } from './take';

let world: World;
let place: Place;
let other: Place;
let journey: Journey;
let manager: string;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const body = await world.accountableBody();
  place = await world.partnerOf(body);
  other = await world.partnerOf(body);
  journey = await world.journey.started(place);
  await world.journey.started(other);
  manager = await world.user('PARTNER_MANAGER', place.partnerId, { name: 'Mo Manager' });
  headers = { cookie: await world.cookieOf(manager) };
});
afterAll(() => world?.stop());

const downloads = `query ($filter: DownloadFilter) {
  allDownloads(filter: $filter) {
    resource filter rowCount completedAt requestedAt actorId actorName actorRole requestId locale
  }
}`;

/** The exports with a request id, as somebody sees them. */
async function seenBy(userId: string, requestId: string) {
  const client = await world.signedIn(userId);
  const { allDownloads } = await client.request<{ allDownloads: Record<string, unknown>[] }>(
    downloads,
    {
      filter: { requestId },
    },
  );
  return allDownloads;
}

describe('an export', () => {
  it('is on record with who, when, what and how many, but no name that was searched for', async () => {
    const requestId = randomUUID();
    const filter = {
      q: 'Sample',
      status: 'in_support',
      referredFrom: '2026-01-01',
      partnerId: place.partnerId,
      contactOwed: true,
    };
    await take(
      world,
      { ...headers, 'x-request-id': requestId },
      { resource: 'referrals', filter, locale: 'cy' },
    );
    const [download, ...more] = await seenBy(manager, requestId);
    expect(more).toEqual([]);
    expect(download).toMatchObject({
      resource: 'referrals',
      filter: { ...filter, q: 'given' },
      rowCount: 1,
      locale: 'cy',
      actorId: manager,
      actorName: 'Mo Manager',
      actorRole: 'PARTNER_MANAGER',
      completedAt: expect.stringMatching(/^20/),
    });
    expect(world.log()).toContain(requestId);
    expect(world.log()).not.toMatch(/Sample-|Testa/);
  });

  it('is in the story of each person it held, once, whatever the list', async () => {
    for (let held = 1; held <= 3; held += 1)
      await world.insert('session', {
        ...world.journey.of(journey),
        held_on: `2026-0${held}-20`,
        minutes: 40,
        mode: 'telephone',
        attendance: 'attended',
      });
    const requestId = randomUUID();
    const { rows } = await take(
      world,
      { ...headers, 'x-request-id': requestId },
      { resource: 'sessions' },
    );
    expect(rows).toHaveLength(3);
    const client = await world.signedIn(manager);
    const { allReadEvents } = await client.request<{ allReadEvents: Record<string, unknown>[] }>(
      `query ($id: ID!) { allReadEvents(filter: { participantId: $id }) { what actorName requestId } }`,
      { id: journey.participantId },
    );
    expect(allReadEvents.filter((event) => event.requestId === requestId)).toEqual([
      { what: 'export', actorName: 'Mo Manager', requestId },
    ]);
  });

  it('of a list that is about nobody leaves nobody’s story changed', async () => {
    const before = await world.owner.query('select count(*)::int as n from read_event');
    await take(world, headers, { resource: 'employers' });
    const after = await world.owner.query('select count(*)::int as n from read_event');
    expect(after.rows).toEqual(before.rows);
  });

  it('is seen by the accountable body whose people were in it, and by no other partner or body', async () => {
    const requestId = randomUUID();
    await take(world, { ...headers, 'x-request-id': requestId }, { resource: 'participants' });
    const council = await world.user('AB_ADMINISTRATOR', place.accountableBodyId);
    expect(await seenBy(council, requestId)).toHaveLength(1);
    const stranger = await world.user('PARTNER_MANAGER', other.partnerId);
    expect(await seenBy(stranger, requestId)).toEqual([]);
    const elsewhere = await world.user('AB_ADMINISTRATOR', await world.accountableBody());
    expect(await seenBy(elsewhere, requestId)).toEqual([]);
  });

  it('that is refused leaves no record of one', async () => {
    const requestId = randomUUID();
    await ask(
      world,
      { ...headers, 'x-request-id': requestId },
      { resource: 'referrals', sortField: 'nonsense' },
    );
    expect(await seenBy(manager, requestId)).toEqual([]);
  });
});

describe('the record of an export', () => {
  it('cannot be changed or removed, by the application or by the owner of the database', async () => {
    await take(world, headers, { resource: 'participants' });
    const attempts = [
      'update download set row_count = 0',
      'delete from download',
      'truncate download',
    ];
    for (const attempt of attempts)
      await expect(world.owner.query(attempt)).rejects.toThrow(/append-only/);
    for (const attempt of [...attempts, 'insert into download (id) values (default)']) {
      await world.owner.query('begin');
      await world.owner.query('set local role placewell_app');
      await expect(world.owner.query(attempt)).rejects.toThrow(/permission denied/);
      await world.owner.query('rollback');
    }
  });
});
