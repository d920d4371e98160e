import { randomUUID } from 'node:crypto';
import { codesOf } from '@placewell/prisma/reference';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import { ask, take } from './take';

/** So many that the file is larger than what the network takes in ahead of its reader. */
const sessions = 15_000;
let world: World;
let journey: Journey;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const place = await world.partnerOf(await world.accountableBody());
  journey = await world.journey.started(place);
  // What triggers check and note is not asked here, and would take most of the time.
  await world.owner.query('alter table session disable trigger user');
  await addSessions(sessions);
  const manager = await world.user('PARTNER_MANAGER', place.partnerId);
  headers = { cookie: await world.cookieOf(manager) };
});
afterAll(() => world?.stop());

const addSessions = (count: number) =>
  world.owner.query(
    `insert into session (accountable_body_id, partner_id, referral_id, held_on, minutes, mode, attendance, contents)
     select $1, $2, $3, date '2026-02-01' + (n % 200), 45, 'telephone', 'attended', $5 from generate_series(1, $4) n`,
    [
      journey.accountableBodyId,
      journey.partnerId,
      journey.referralId,
      count,
      codesOf('support_content'),
    ],
  );

/** Exports that are reading from the database at this moment. */
const reading = async () =>
  (
    await world.owner.query(
      `select from pg_stat_activity
        where datname = current_database() and query like 'fetch%' and state in ('active', 'idle in transaction')`,
    )
  ).rowCount;

const downloadOf = async (requestId: string) =>
  (
    await world.owner.query<{ row_count: number; completed_at: Date | null }>(
      'select row_count, completed_at from download where request_id = $1',
      [requestId],
    )
  ).rows[0];

describe('a long export', () => {
  it('holds the rows of one moment, whatever is recorded while it runs', async () => {
    const answer = await ask(world, headers, { resource: 'sessions' });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(await reading()).toBe(1);
    await addSessions(1000);
    await world.owner.query(`update session set minutes = 5 where minutes = 45`);
    let text = new TextDecoder().decode(first?.value);
    for (let part = await reader?.read(); !part?.done; part = await reader?.read())
      text += new TextDecoder().decode(part?.value);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(sessions);
    expect(lines.every((line) => line.includes(',45,'))).toBe(true);
    const later = await take(world, headers, { resource: 'sessions' });
    expect(later.rows).toHaveLength(sessions + 1000);
  });

  it('that the caller breaks off is on record as broken off, and lets go of the database', async () => {
    const requestId = randomUUID();
    const stop = new AbortController();
    const answer = await fetch(`${world.url}/api/exports`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'x-request-id': requestId },
      body: JSON.stringify({ resource: 'sessions' }),
      signal: stop.signal,
    });
    await answer.body?.getReader().read();
    stop.abort();
    await vi.waitFor(async () => {
      const download = await downloadOf(requestId);
      expect(download?.row_count).toBeGreaterThan(0);
      expect(download?.row_count).toBeLessThan(sessions);
      expect(download?.completed_at).toBeNull();
      expect(await reading()).toBe(0);
    });
    // The next one is taken at once: nobody is locked out by an export that broke off.
    const again = await take(world, headers, {
      resource: 'sessions',
      filter: { heldTo: '2026-02-01' },
    });
    expect(again.rows.length).toBeGreaterThan(0);
  });

  it('is one at a time for each actor', async () => {
    const running = await ask(world, headers, { resource: 'sessions' });
    const second = await ask(world, headers, { resource: 'employers' });
    expect(second.status).toBe(429);
    await running.arrayBuffer();
    expect((await ask(world, headers, { resource: 'employers' })).status).toBe(200);
  });

  it('breaks off, and never ends as if it were whole, when the database fails half-way', async () => {
    const requestId = randomUUID();
    const answer = await ask(
      world,
      { ...headers, 'x-request-id': requestId },
      { resource: 'sessions' },
    );
    const reader = answer.body?.getReader();
    await reader?.read();
    await vi.waitFor(async () => expect(await reading()).toBe(1));
    await world.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like 'fetch%' and pid <> pg_backend_pid()`,
    );
    const rest = (async () => {
      for (let part = await reader?.read(); !part?.done; part = await reader?.read());
    })();
    await expect(rest).rejects.toThrow();
    await vi.waitFor(async () => expect((await downloadOf(requestId))?.completed_at).toBeNull());
    expect((await ask(world, headers, { resource: 'employers' })).status).toBe(200);
  });
});
