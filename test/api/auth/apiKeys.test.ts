import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { PASSWORD, type Service, startService } from './service';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
afterEach(() => {
  vi.restoreAllMocks();
});

const soon = () => new Date(Date.now() + 3_600_000);
const makeKey = (more: { scopes?: string[]; expiresAt?: Date } = {}) =>
  service.auth.createApiKey({
    organisationId: service.partner,
    name: 'Case system',
    role: 'API_CLIENT_PARTNER',
    expiresAt: soon(),
    ...more,
  });

it('takes a key as a bearer token or in x-api-key, with its scopes', async () => {
  const { key, id } = await makeKey({ scopes: ['participant.read'] });
  for (const headers of [{ authorization: `Bearer ${key}` }, { 'x-api-key': key }] as Record<
    string,
    string
  >[]) {
    expect(await service.who(headers)).toMatchObject({
      kind: 'api_client',
      id,
      role: 'API_CLIENT_PARTNER',
      organisationId: service.partner,
      partnerId: service.partner,
      scopes: ['participant.read'],
    });
  }
});

it('refuses a key that was revoked at the very next request', async () => {
  const { key, id } = await makeKey();
  expect(await service.who({ 'x-api-key': key })).not.toBeNull();
  await service.owner.query('update api_client set revoked_at = now() where id = $1', [id]);
  expect(await service.who({ 'x-api-key': key })).toBeNull();
});

it('refuses a key that has expired', async () => {
  const { key } = await makeKey({ expiresAt: new Date(Date.now() - 1000) });
  expect(await service.who({ 'x-api-key': key })).toBeNull();
});

it('judges a request that shows a key by the key alone', async () => {
  const { key } = await makeKey();
  const { cookie } = await service.signIn('administrator@body.example', PASSWORD);
  for (const wrong of [
    `${key.slice(0, -1)}!`,
    key.slice(0, -1),
    `${key}A`,
    'pw_live_',
    `' or true --`,
  ]) {
    expect(await service.who({ cookie, 'x-api-key': wrong })).toBeNull();
    expect(await service.who({ cookie, authorization: `Bearer ${wrong}` })).toBeNull();
  }
  // What a proxy adds for itself is no key.
  expect(await service.who({ cookie, authorization: 'Basic cHJveHk6cHJveHk=' })).not.toBeNull();
});

it('keeps neither keys nor passwords: no table holds one', async () => {
  const { key, prefix } = await makeKey();
  expect(key.startsWith(prefix)).toBe(true);
  const { rows: tables } = await service.owner.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const stored = [];
  for (const { name } of tables) {
    const { rows } = await service.owner.query<{ row: string }>(
      `select t::text as row from ${name} t`,
    );
    stored.push(...rows.map(({ row }) => row));
  }
  const everything = stored.join('\n');
  expect(everything).toContain(prefix);
  expect(everything).not.toContain(key);
  expect(everything).not.toContain(key.slice(prefix.length));
  expect(everything).not.toContain(PASSWORD);
});

it('notes the last use, once a minute at most', async () => {
  const { key, id } = await makeKey();
  const lastUse = () => service.value('select last_used_at from api_client where id = $1', [id]);
  expect(await lastUse()).toBeNull();
  await Promise.all(Array.from({ length: 5 }, () => service.who({ 'x-api-key': key })));
  await vi.waitFor(async () => expect(await lastUse()).toBeInstanceOf(Date));
  const first = await lastUse();
  const statements = vi.spyOn(pg.Pool.prototype, 'query');
  await service.who({ 'x-api-key': key });
  expect(statements).toHaveBeenCalledTimes(1);
  statements.mockRestore();
  expect(await lastUse()).toEqual(first);

  await service.owner.query(
    `update api_client set last_used_at = now() - interval '61 seconds' where id = $1`,
    [id],
  );
  await service.who({ 'x-api-key': key });
  await vi.waitFor(async () =>
    expect((await lastUse()).getTime()).toBeGreaterThanOrEqual(first.getTime()),
  );
});

it('finds out who asks in one statement, and in none for a stranger', async () => {
  const { cookie } = await service.signIn('specialist@partner.example', PASSWORD);
  const statements = vi.spyOn(pg.Pool.prototype, 'query');
  await service.who({ cookie });
  expect(statements).toHaveBeenCalledTimes(1);
  await service.who({});
  await service.who({ cookie: 'placewell_session=forged.AAAA', 'x-api-key': 'guess' });
  expect(statements).toHaveBeenCalledTimes(1);
});
