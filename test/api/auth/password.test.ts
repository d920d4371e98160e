import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, type Service, startService } from './service';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const EMAIL = 'administrator@body.example';
const NEW = 'marmalade-viaduct-otter-9';

const change = (cookie: string, currentPassword: string, newPassword: string) =>
  service.post('change-password', { currentPassword, newPassword }, { cookie });

it('changes the password, ends the other sessions and goes on with a new one here', async () => {
  const [here, elsewhere] = [
    (await service.signIn(EMAIL, PASSWORD)).cookie,
    (await service.signIn(EMAIL, PASSWORD)).cookie,
  ];
  const answer = await change(here, PASSWORD, NEW);
  expect(answer).toMatchObject({ status: 200, body: { success: true } });
  expect(await service.who({ cookie: answer.cookie })).not.toBeNull();
  expect(await service.who({ cookie: elsewhere })).toBeNull();
  expect(await service.who({ cookie: here })).toBeNull();
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(401);
  expect((await service.signIn(EMAIL, NEW)).status).toBe(200);
  await service.auth.createSignIn(service.users.administrator, PASSWORD);
});

it('asks for the current password, and counts wrong ones towards the lockout', async () => {
  const { cookie } = await service.signIn(EMAIL, PASSWORD);
  for (const _ of [1, 2, 3, 4, 5]) {
    expect(await change(cookie, 'not-the-password-at-all', NEW)).toMatchObject({
      status: 400,
      cookie: '',
      body: { code: 'INVALID_PASSWORD', errors: { currentPassword: expect.any(String) } },
    });
  }
  expect((await change(cookie, PASSWORD, NEW)).status).toBe(400);
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(401);
});

it('is for someone who is signed in by password, not for a stranger or an API key', async () => {
  const { key } = await service.auth.createApiKey({
    organisationId: service.body,
    name: 'Case system',
    role: 'API_CLIENT_AB',
    expiresAt: new Date(Date.now() + 60_000),
  });
  const body = { currentPassword: PASSWORD, newPassword: NEW };
  for (const headers of [{}, { 'x-api-key': key }] as Record<string, string>[]) {
    const answer = await service.post('change-password', body, headers);
    expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  }
});

it.each([
  ['elevenchars', 'PASSWORD_TOO_SHORT'],
  ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
  ['password1234', 'PASSWORD_TOO_COMMON'],
  ['aaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ['qwertyuiop123456', 'PASSWORD_TOO_COMMON'],
  ['specialist@partner.example', 'PASSWORD_TOO_COMMON'],
  ['Specialist2026', 'PASSWORD_TOO_COMMON'],
  [PASSWORD, 'PASSWORD_UNCHANGED'],
])('does not take %s as a new password', async (password, code) => {
  const { cookie } = await service.signIn('specialist@partner.example', PASSWORD);
  const answer = await change(cookie, PASSWORD, password);
  expect(answer).toMatchObject({
    status: 400,
    body: { code, errors: { newPassword: expect.any(String) } },
  });
});

it('hands out a temporary password once, which replaces the former, lifts the lock and ends the sessions', async () => {
  const user = service.users.specialist;
  const { cookie } = await service.signIn('specialist@partner.example', PASSWORD);
  await service.owner.query(
    `update app_user set locked_until = now() + interval '1 hour' where id = $1`,
    [user],
  );
  const password = await service.auth.setTemporaryPassword(user);
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(await service.who({ cookie })).toBeNull();
  expect((await service.signIn('specialist@partner.example', PASSWORD)).status).toBe(401);
  expect((await service.signIn('specialist@partner.example', password)).status).toBe(200);
});
