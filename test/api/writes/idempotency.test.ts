import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';

let world: World;
let journey: Journey;
let key: string;
beforeAll(async () => {
  world = await startWorld();
  const place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  journey = await world.journey.started(place, specialist.id);
  key = (await world.apiClient('API_CLIENT_PARTNER', place.partnerId)).key;
});
afterAll(() => world?.stop());

const clientWith = (idempotencyKey: string, apiKey = key) =>
  world.client({ 'x-api-key': apiKey, 'idempotency-key': idempotencyKey });

const session = (changes: object = {}) => ({
  referralId: journey.referralId,
  heldOn: '2026-11-20',
  minutes: 30,
  mode: 'telephone',
  contents: ['job_search'],
  attendance: 'attended',
  ...changes,
});

const held = async (heldOn: string) =>
  Number(
    (await world.owner.query('select count(*) as n from session where held_on = $1', [heldOn]))
      .rows[0].n,
  );

describe('a retry with the same idempotency key', () => {
  it('changes nothing and answers as the first did', async () => {
    const client = clientWith(randomUUID());
    const input = session({ heldOn: '2026-10-01' });
    const first = await command(client, 'recordSession', input, 'id minutes');
    const retry = await command(client, 'recordSession', input, 'id minutes');
    expect(first.data).toMatchObject({ minutes: 30 });
    expect(retry).toEqual(first);
    expect(await held('2026-10-01')).toBe(1);
  });

  it('has one effect when twenty come at the same moment, and all learn of it', async () => {
    const client = clientWith(randomUUID());
    const input = session({ heldOn: '2026-10-02' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => command(client, 'recordSession', input)),
    );
    expect(await held('2026-10-02')).toBe(1);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]?.data).toHaveProperty('id');
  });

  it('for something else is refused, and nothing is done', async () => {
    const client = clientWith(randomUUID());
    await command(client, 'recordSession', session({ heldOn: '2026-10-05' }));
    const other = await command(client, 'recordSession', session({ heldOn: '2026-10-06' }));
    expect(other.code).toBe('CONFLICT');
    expect(await held('2026-10-06')).toBe(0);
  });

  it('of another system is its own', async () => {
    const idempotencyKey = randomUUID();
    const { key: another } = await world.apiClient('API_CLIENT_PARTNER', journey.partnerId);
    const input = session({ heldOn: '2026-10-07' });
    await command(clientWith(idempotencyKey), 'recordSession', input);
    await command(clientWith(idempotencyKey, another), 'recordSession', input);
    expect(await held('2026-10-07')).toBe(2);
  });

  it('is free again after a refusal, so that the mended request goes through', async () => {
    const client = clientWith(randomUUID());
    const late = session({ heldOn: '2027-01-01' });
    expect((await command(client, 'recordSession', late)).code).toBe('BAD_USER_INPUT');
    const mended = await command(client, 'recordSession', session({ heldOn: '2026-10-08' }));
    expect(mended.code).toBeUndefined();
  });

  it('keeps of the request only a fingerprint', async () => {
    const note = 'Something nobody else should read';
    const client = clientWith(randomUUID());
    await command(client, 'recordSession', session({ heldOn: '2026-10-09', note }));
    const { rows } = await world.owner.query('select to_jsonb(i)::text as row from idempotency i');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(note);
  });
});
