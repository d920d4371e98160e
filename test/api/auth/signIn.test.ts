import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, type Service, startService } from './service';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const EMAIL = 'administrator@body.example';
const signIn = async () => (await service.signIn(EMAIL, PASSWORD)).cookie;

it('signs in and says who is asking from then on', async () => {
  const answer = await service.signIn(' Administrator@Body.Example ', PASSWORD);
  expect(answer).toMatchObject({
    status: 200,
    body: { user: { name: `Invented ${EMAIL}`, role: 'AB_ADMINISTRATOR', locale: 'en' } },
  });
  expect(await service.who({ cookie: answer.cookie })).toMatchObject({
    kind: 'user',
    id: service.users.administrator,
    role: 'AB_ADMINISTRATOR',
    organisationId: service.body,
    accountableBodyIds: [service.body],
    partnerId: null,
    specialistId: null,
    scopes: [],
  });
  const seconds = 'select extract(epoch from now() - last_sign_in_at) from app_user where id = $1';
  expect(Number(await service.value(seconds, [service.users.administrator]))).toBeLessThan(60);
});

it('gives a specialist the own partner and the bodies that share data with it today, and no others', async () => {
  const { cookie } = await service.signIn('specialist@partner.example', PASSWORD);
  const seenOn = async (today: string) => {
    const { who } = await service.start({ today: () => today });
    return who({ cookie });
  };
  expect(await seenOn('2026-12-31')).toMatchObject({
    partnerId: service.partner,
    specialistId: service.specialist,
    accountableBodyIds: [service.body],
  });
  expect(await seenOn('2027-01-01')).toMatchObject({ accountableBodyIds: [] });
});

it('keeps the cookie from scripts and other sites', async () => {
  const [cookie] = (await service.signIn(EMAIL, PASSWORD)).headers.getSetCookie();
  expect(cookie).toMatch(
    /^placewell_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

it('binds the cookie to the host and to https where the address is https', async () => {
  const secure = await service.start({ publicUrl: 'https://placewell.test' });
  const answer = await secure.signIn(EMAIL, PASSWORD);
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /^__Host-placewell_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(await secure.who({ cookie: answer.cookie })).not.toBeNull();
});

it('never shows the session to the page that signs in', async () => {
  const answer = await service.signIn(EMAIL, PASSWORD);
  const token = await service.value(
    'select token from auth_session order by created_at desc limit 1',
  );
  expect(JSON.stringify(answer.body)).not.toContain(token);
});

it('ends the session at sign-out, for whoever copied the cookie too', async () => {
  const cookie = await signIn();
  const answer = await service.post('sign-out', {}, { cookie });
  expect(answer.status).toBe(200);
  expect(answer.headers.getSetCookie()[0]).toMatch(/^placewell_session=; Max-Age=0;/);
  expect(await service.who({ cookie })).toBeNull();
});

it('lets someone without a session sign out', async () => {
  expect((await service.post('sign-out', {})).status).toBe(200);
});

it('opens a new session at every sign-in and ends the one the browser held (fixation)', async () => {
  const planted = await signIn();
  const { cookie } = await service.signIn(EMAIL, PASSWORD, { cookie: planted });
  expect(cookie).not.toBe(planted);
  expect(await service.who({ cookie })).not.toBeNull();
  expect(await service.who({ cookie: planted })).toBeNull();
});

it('refuses a cookie that was not signed here, even with a true token', async () => {
  // The session's cookie alone, without the one by which the browser is known.
  const cookie =
    (await signIn()).split('; ').find((one) => one.startsWith('placewell_session=')) ?? '';
  const token = await service.value(
    'select token from auth_session order by created_at desc limit 1',
  );
  expect(await service.who({ cookie })).not.toBeNull();
  const forged = [
    `${token}`,
    `${token}.`,
    `${token}.AAAA`,
    cookie.slice(0, -6),
    cookie.replace('.', 'x.'),
    '%',
  ];
  for (const value of forged) {
    const name = value.startsWith('placewell') ? '' : 'placewell_session=';
    expect(await service.who({ cookie: `${name}${value}` })).toBeNull();
  }
  const other = await service.start({ secret: 'another secret, long enough to sign with as well' });
  expect(await other.who({ cookie })).toBeNull();
});

it('believes no header that names a user', async () => {
  const id = service.users.administrator;
  expect(
    await service.who({ 'x-user': id, 'x-user-id': id, 'x-forwarded-user': EMAIL }),
  ).toBeNull();
});

it('ends a session twelve hours after sign-in, and after two hours without a request', async () => {
  const [old, idle, fresh] = [await signIn(), await signIn(), await signIn()];
  const set = async (cookie: string, change: string) => {
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0];
    const { rowCount } = await service.owner.query(
      `update auth_session set ${change} where token = $1`,
      [token],
    );
    expect(rowCount).toBe(1);
  };
  // The database notes every change of a row in updated_at: switched off to turn the clock back.
  await service.owner.query('alter table auth_session disable trigger user');
  await set(old, `expires_at = now() - interval '1 second'`);
  await set(idle, `updated_at = now() - interval '121 minutes'`);
  await set(fresh, `updated_at = now() - interval '119 minutes'`);
  await service.owner.query('alter table auth_session enable trigger user');
  expect(await service.who({ cookie: old })).toBeNull();
  expect(await service.who({ cookie: idle })).toBeNull();
  expect(await service.who({ cookie: fresh })).not.toBeNull();

  // The next sign-in of anyone removes what has ended.
  const before = await service.value('select count(*)::int from auth_session');
  await service.signIn('specialist@partner.example', PASSWORD);
  expect(await service.value('select count(*)::int from auth_session')).toBe(before - 2 + 1);
});

it('shuts a disabled user out at the next request and at sign-in', async () => {
  const cookie = await signIn();
  const disable = 'update app_user set disabled_at = $2 where id = $1';
  await service.owner.query(disable, [service.users.administrator, new Date()]);
  expect(await service.who({ cookie })).toBeNull();
  expect((await service.signIn(EMAIL, PASSWORD)).status).toBe(401);
  await service.owner.query(disable, [service.users.administrator, null]);
});

it('ends all sessions of a user on request', async () => {
  const cookies = [await signIn(), await signIn()];
  expect(await service.auth.endSessions(service.users.administrator)).toBeGreaterThanOrEqual(2);
  for (const cookie of cookies) expect(await service.who({ cookie })).toBeNull();
});

it('has no other route: nobody signs up or looks at accounts here', async () => {
  for (const path of [
    'sign-up/email',
    'update-user',
    'list-accounts',
    'reset-password',
    'get-session',
  ]) {
    const answer = await service.post(path, {
      email: 'a@b.example',
      password: PASSWORD,
      name: 'A',
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  }
  expect((await fetch(`${service.base}/api/auth/get-session`)).status).toBe(404);
});

it('names each field that is missing, in the reader’s language', async () => {
  const answer = await service.post(
    'sign-in/email',
    { email: 'nobody' },
    { 'accept-language': 'cy' },
  );
  expect(answer).toMatchObject({
    status: 400,
    body: {
      code: 'BAD_USER_INPUT',
      errors: {
        email: expect.stringContaining('enw@example.org'),
        password: 'Rhowch eich cyfrinair.',
      },
    },
  });
  expect((await service.post('sign-in/email', '{')).status).toBe(400);
  expect((await service.post('sign-in/email', 'null')).status).toBe(400);
});
