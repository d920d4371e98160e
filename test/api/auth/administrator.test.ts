import { createAuth, explain, Refusal } from '@placewell/api/auth/index';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { PASSWORD, type Service, startService } from './service';

let service: Service;
let empty: TestDatabase;
beforeAll(async () => {
  [service, empty] = await Promise.all([startService(), cloneDatabase()]);
});
afterAll(() => Promise.all([service.stop(), empty.drop()]));

const FIRST = { email: 'First@Body.Example', name: 'Invented First', password: PASSWORD };

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refusal)) throw outcome ?? new Error('nothing was refused');
  return outcome;
}

it('makes the first administrator of an empty database, who can then sign in', async () => {
  const id = await service.auth.createAdministrator(FIRST);
  const { cookie } = await service.signIn('first@body.example', PASSWORD);
  expect(await service.who({ cookie })).toMatchObject({
    id,
    role: 'SYSTEM_ADMINISTRATOR',
    organisationId: service.body,
    accountableBodyIds: [],
  });
});

it('makes the organisation where there is none, and asks for it when it is not named', async () => {
  const auth = createAuth({
    databaseUrl: empty.url,
    secret: 'a secret of the tests, long enough to sign with',
  });
  const refusal = await refusalOf(auth.createAdministrator(FIRST));
  expect(explain(refusal, 'cy')).toMatchObject({
    code: 'ORGANISATION_MISSING',
    errors: { organisation: expect.stringContaining('sefydliad') },
  });
  const organisation = { code: 'NEW', name: 'Invented Council' };
  expect(await auth.createAdministrator({ ...FIRST, organisation })).toMatch(/^[\da-f-]{36}$/);
  await auth.close();
});

it.each([
  [{ email: 'nobody' }, 'email'],
  [{ name: ' ' }, 'name'],
  [{ password: 'short' }, 'password'],
  [{ email: 'specialist@partner.example' }, 'email'],
])('refuses %o and leaves nothing behind', async (wrong, field) => {
  const users = 'select count(*)::int from app_user';
  const before = await service.value(users);
  const administrator = { ...FIRST, email: 'second@body.example', ...wrong };
  const organisation = { code: 'OTHER', name: 'Other Council' };
  const refusal = await refusalOf(
    service.auth.createAdministrator({ ...administrator, organisation }),
  );
  expect(Object.keys(refusal.fields)).toEqual([field]);
  expect(await service.value(users)).toBe(before);
  expect(await service.value(`select count(*)::int from organisation where code = 'OTHER'`)).toBe(
    0,
  );
});
