import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { PASSWORD, type Service, startService } from './service';

// The limits have tests of their own below; here they stay out of the way.
const unlimited = { perAddress: 1000, perEmail: 1000, seconds: 900 };

let service: Service;
beforeAll(async () => {
  service = await startService({ limits: unlimited });
});
afterAll(() => service.stop());

const EMAIL = 'administrator@body.example';
const WRONG = 'not-the-password-at-all';
const failed = 'select failed_sign_ins from app_user where email = $1';
const locked = 'select locked_until > now() from app_user where email = $1';

beforeEach(() =>
  service.owner.query('update app_user set failed_sign_ins = 0, locked_until = null'),
);

async function fail(times: number, { signIn } = service as Pick<Service, 'signIn'>) {
  for (let time = 0; time < times; time++) expect((await signIn(EMAIL, WRONG)).status).toBe(401);
}

it('locks an account after five wrong passwords, for the right one too', async () => {
  await fail(4);
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(200);
  expect(await service.value(failed, [EMAIL])).toBe(0);
  await fail(5);
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(401);
});

it('keeps the lock when the server starts anew', async () => {
  await fail(5);
  const other = await service.start();
  expect((await other.signIn(EMAIL, PASSWORD)).status).toBe(401);
});

it('opens the account after fifteen minutes and counts from the start again', async () => {
  await fail(5);
  const minutes = `select extract(epoch from locked_until - now()) / 60 from app_user where email = $1`;
  expect(Number(await service.value(minutes, [EMAIL]))).toBeCloseTo(15, 0);
  await service.owner.query(
    `update app_user set locked_until = now() - interval '1 second' where email = $1`,
    [EMAIL],
  );
  await fail(1);
  expect(await service.value(failed, [EMAIL])).toBe(1);
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(200);
});

it('keeps nobody out for ever: who signed in from a browser before still can, while strangers are locked out', async () => {
  const { cookie } = await service.signIn(EMAIL, PASSWORD);
  await fail(5);
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(401);
  expect((await service.signIn(EMAIL, PASSWORD, { cookie })).status).toBe(200);
  expect(await service.value(locked, [EMAIL])).toBe(true);
});

it('takes five wrong passwords from a browser that is known, and knows it for its owner alone', async () => {
  const { cookie } = await service.signIn(EMAIL, PASSWORD);
  for (let time = 0; time < 5; time++)
    expect((await service.signIn(EMAIL, WRONG, { cookie })).status).toBe(401);
  expect((await service.signIn(EMAIL, PASSWORD, { cookie })).status).toBe(429);
  expect(await service.value(failed, [EMAIL])).toBe(0);
  const colleague = 'specialist@partner.example';
  for (let time = 0; time < 5; time++) await service.signIn(colleague, WRONG, { cookie });
  expect(await service.value(locked, [colleague])).toBe(true);
  expect((await service.signIn(colleague, PASSWORD, { cookie })).status).toBe(401);
});

it('lets no more than five guesses through when many come at once, to two servers', async () => {
  const servers = [await service.start(), await service.start()];
  const guesses = Array.from({ length: 15 }, (_, number) =>
    servers[number % 2]?.signIn(EMAIL, WRONG),
  );
  await Promise.all(guesses);
  expect(await service.value(failed, [EMAIL])).toBe(5);
  expect(await service.value(locked, [EMAIL])).toBe(true);
});

it('locks nobody out who signs in on many windows at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => service.signIn(EMAIL, PASSWORD)),
  );
  expect(answers.map((answer) => answer.status)).toEqual(Array(8).fill(200));
  expect(await service.value(failed, [EMAIL])).toBe(0);
});

it('tells an unknown address, a wrong password, a locked and a disabled account apart in nothing', async () => {
  const seen = [
    await service.signIn('nobody@body.example', PASSWORD),
    await service.signIn(EMAIL, WRONG),
  ];
  await fail(4);
  seen.push(await service.signIn(EMAIL, PASSWORD));
  await service.owner.query(
    'update app_user set disabled_at = now(), locked_until = null where email = $1',
    [EMAIL],
  );
  seen.push(await service.signIn(EMAIL, PASSWORD));
  await service.owner.query('update app_user set disabled_at = null where email = $1', [EMAIL]);

  const [first, ...others] = seen.map(({ status, headers, body }) => {
    const named = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
    return { status, body, headers: Object.fromEntries(named) };
  });
  expect(first).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } });
  for (const other of others) expect(other).toEqual(first);
});

it('hashes a password for every refusal, so that the time of the answer tells nothing', async () => {
  const hashing = vi.spyOn(crypto, 'scrypt');
  syncBuiltinESMExports();
  const hashes = async (email: string, password: string) => {
    hashing.mockClear();
    await service.signIn(email, password);
    return hashing.mock.calls.length;
  };
  expect(await hashes('nobody@body.example', PASSWORD)).toBe(1);
  expect(await hashes(EMAIL, WRONG)).toBe(1);
  await fail(4);
  expect(await hashes(EMAIL, PASSWORD)).toBe(1);
  hashing.mockRestore();
  syncBuiltinESMExports();
});

it('takes a limited number of failures from one address, whoever they are for', async () => {
  const { signIn } = await service.start({
    limits: { perAddress: 3, perEmail: 100, seconds: 600 },
  });
  const from = { 'x-forwarded-for': '2001:db8:1:2::1' };
  for (const number of [1, 2, 3]) await signIn(`nobody${number}@body.example`, WRONG, from);
  const neighbour = { 'x-forwarded-for': '2001:db8:1:2:ffff::9' };
  const answer = await signIn(EMAIL, PASSWORD, neighbour);
  expect(answer).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await signIn(EMAIL, PASSWORD, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(200);
});

it('takes a limited number of failures for one e-mail address, from wherever they come', async () => {
  const { signIn } = await service.start({
    limits: { perAddress: 100, perEmail: 2, seconds: 600 },
  });
  const status = async (email: string, number: number) =>
    (await signIn(email, WRONG, { 'x-forwarded-for': `198.51.100.${number}` })).status;
  for (const email of ['nobody@body.example', EMAIL]) {
    expect([await status(email, 1), await status(email, 2), await status(email, 3)]).toEqual([
      401, 401, 429,
    ]);
  }
});

it('counts no success against the limits', async () => {
  const { signIn } = await service.start({ limits: { perAddress: 1, perEmail: 1, seconds: 600 } });
  for (const _ of [1, 2, 3]) expect((await signIn(EMAIL, PASSWORD)).status).toBe(200);
});
