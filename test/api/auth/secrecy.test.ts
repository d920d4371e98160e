import { openSignInPool } from '@placewell/api/auth/pool';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, type Service, startService } from './service';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const EMAIL = 'administrator@body.example';

it('writes no password, address, session or key to the log', async () => {
  const WRONG = 'a-wrong-password-to-look-for';
  const { cookie } = await service.signIn(EMAIL, PASSWORD);
  await service.signIn(EMAIL, WRONG);
  await service.signIn('nobody-to-look-for@body.example', WRONG);
  await service.post(
    'change-password',
    { currentPassword: WRONG, newPassword: 'marmalade-viaduct-otter-9' },
    { cookie },
  );
  const { key } = await service.auth.createApiKey({
    organisationId: service.body,
    name: 'Case system',
    role: 'API_CLIENT_AB',
    expiresAt: new Date(Date.now() + 60_000),
  });
  await service.who({ 'x-api-key': key });
  await service.post('sign-out', {}, { cookie });

  const log = service.log();
  expect(log.split('\n').filter((line) => line.includes('"route":"auth"'))).toHaveLength(5);
  const token = cookie.slice(cookie.indexOf('=') + 1);
  for (const secret of [
    PASSWORD,
    WRONG,
    EMAIL,
    'nobody-to-look-for',
    key,
    token,
    token.split('.')[0] ?? '',
  ]) {
    expect(log).not.toContain(secret);
  }
});

it('lets the role of sign-in read nothing of the case record, and the roles of requests nothing of sign-in', async () => {
  const allowed = async (role: string, table: string) => {
    const client = new pg.Client({ connectionString: service.url });
    await client.connect();
    await client.query(`set role ${role}`);
    const outcome = await client.query(`select * from ${table}`).then(
      () => true,
      (error) => {
        if (error.code !== '42501') throw error;
        return false;
      },
    );
    await client.end();
    return outcome;
  };
  for (const table of ['participant', 'referral', 'session', 'audit_event']) {
    expect(await allowed('placewell_auth', table)).toBe(false);
  }
  for (const role of ['placewell_app', 'placewell_reader']) {
    for (const table of ['auth_session', 'auth_account', 'auth_verification']) {
      expect(await allowed(role, table)).toBe(false);
    }
  }
  expect(await allowed('placewell_reader', 'api_client')).toBe(false);
});

it('keeps to the role of sign-in whatever options the address of the database carries', async () => {
  const pool = openSignInPool(`${service.url}?options=-c%20application_name%3Dplacewell`);
  const { rows } = await pool.query(
    `select current_user as role, current_setting('application_name') as application`,
  );
  await pool.end();
  expect(rows).toEqual([{ role: 'placewell_auth', application: 'placewell' }]);
});

it('leaves no trace of sign-ins in the audit trail but that of a lock', async () => {
  const events = 'select count(*)::int from audit_event where row_id = $1';
  const user = service.users.specialist;
  const before = await service.value(events, [user]);
  await service.signIn('specialist@partner.example', PASSWORD);
  await service.signIn('specialist@partner.example', 'not-the-password-at-all');
  expect(await service.value(events, [user])).toBe(before);
  for (const _ of [2, 3, 4, 5])
    await service.signIn('specialist@partner.example', 'not-the-password-at-all');
  expect(await service.value(events, [user])).toBe(before + 1);
});
