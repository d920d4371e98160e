import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

interface ClientAndKey {
  apiClient: { id: string; version: number };
  key: string | null;
}
const fields = 'apiClient { id version } key';

async function manager(idempotencyKey?: string) {
  const place = await world.partnerOf(await world.accountableBody());
  const cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
  const headers = {
    cookie,
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
  const input = {
    organisationId: place.partnerId,
    name: 'Our case system',
    role: 'API_CLIENT_PARTNER',
    scopes: ['participant.read'],
    expiresOn: '2027-11-23',
  };
  return { client: world.client(headers), input };
}

describe('API clients', () => {
  it('gives a key that works at once, is narrowed by its scopes, and ends when revoked', async () => {
    const { client, input } = await manager();
    const { data } = await command<ClientAndKey>(client, 'createApiClient', input, fields);
    const system = world.client({ authorization: `Bearer ${data?.key}` });
    const viewer = () =>
      system.request<{ viewer: { role: string; permissions: string[] } }>(
        '{ viewer { role permissions } }',
      );
    expect(await viewer()).toEqual({
      viewer: { role: 'API_CLIENT_PARTNER', permissions: ['participant.read'] },
    });
    const revoked = await command(client, 'revokeApiClient', data?.apiClient ?? {});
    expect(revoked.code).toBeUndefined();
    await expect(viewer()).rejects.toThrow('UNAUTHENTICATED');
  });

  it('shows the key once: not to a retry, not in the log, not in the database', async () => {
    const { client, input } = await manager('retry-1');
    const first = await command<ClientAndKey>(client, 'createApiClient', input, fields);
    const retry = await command<ClientAndKey>(client, 'createApiClient', input, fields);
    expect(retry.data).toEqual({ apiClient: first.data?.apiClient, key: null });
    const key = first.data?.key ?? 'none';
    expect(world.log()).not.toContain(key);
    for (const table of ['api_client', 'audit_event', 'idempotency']) {
      const { rows } = await world.owner.query(`select to_jsonb(t)::text as row from ${table} t`);
      expect(JSON.stringify(rows)).not.toContain(key);
    }
  });

  it('refuses a key that seems to allow more than its role, or works for longer than a year', async () => {
    const { client, input } = await manager();
    const create = async (change: object) =>
      (await command(client, 'createApiClient', { ...input, ...change }, fields)).errors;
    expect(await create({ scopes: ['user.manage'] })).toHaveProperty('scopes');
    expect(await create({ expiresOn: '2027-11-24' })).toHaveProperty('expiresOn');
    expect(await create({ expiresOn: '2026-11-22' })).toHaveProperty('expiresOn');
    expect(await create({ role: 'API_CLIENT_AB' })).toHaveProperty('role');
  });
});
