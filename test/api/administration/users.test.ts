import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { startWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const someone = (role: string, organisationId: string) => ({
  organisationId,
  name: 'Newly Invented',
  email: `Newly.${Math.random()}@example.org`,
  role,
});

/** Signs in as a person would. */
const signIn = (email: string, password: string) =>
  fetch(`${world.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost' },
    body: JSON.stringify({ email, password }),
  });

interface UserAndPassword {
  user: { id: string; email: string; version: number };
  temporaryPassword: string | null;
}
const userFields = 'user { id email version } temporaryPassword';

describe('users', () => {
  it('lets a new user sign in with the temporary password, which is shown once', async () => {
    const body = await world.accountableBody();
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const input = someone('AB_ANALYST', body);
    const { data } = await command<UserAndPassword>(administrator, 'createUser', input, userFields);
    expect(data?.temporaryPassword).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(data?.user.email).toBe(input.email.toLowerCase());
    expect((await signIn(input.email, data?.temporaryPassword ?? '')).status).toBe(200);
    expect(world.log()).not.toContain(data?.temporaryPassword);
  });

  it('lets nobody hand out a role they do not have, or at another organisation', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const foreign = await world.partnerOf(await world.accountableBody());
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const create = async (client: typeof manager, role: string, organisationId: string) => {
      const { code, errors } = await command(
        client,
        'createUser',
        someone(role, organisationId),
        userFields,
      );
      return errors ? Object.keys(errors).join() : (code ?? 'made');
    };

    expect(await create(manager, 'EMPLOYMENT_SPECIALIST', place.partnerId)).toBe('made');
    expect(await create(manager, 'SYSTEM_ADMINISTRATOR', place.partnerId)).toBe('role');
    expect(await create(manager, 'AB_ANALYST', body)).toBe('role');
    expect(await create(manager, 'PARTNER_MANAGER', foreign.partnerId)).toBe('NOT_FOUND');
    expect(await create(administrator, 'PARTNER_MANAGER', place.partnerId)).toBe('made');
    expect(await create(administrator, 'AB_ADMINISTRATOR', place.partnerId)).toBe('role');
    expect(await create(administrator, 'SYSTEM_ADMINISTRATOR', body)).toBe('role');
    expect(await create(administrator, 'PARTNER_MANAGER', foreign.partnerId)).toBe('FORBIDDEN');
    expect(await create(administrator, 'AB_ANALYST', foreign.accountableBodyId)).toBe('NOT_FOUND');
  });

  it('keeps the accounts of a partner that works for two bodies out of the hands of either', async () => {
    const [one, two] = [await world.accountableBody(), await world.accountableBody()];
    const shared = await world.partnerOf(one);
    const managerId = await world.user('PARTNER_MANAGER', shared.partnerId);
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', one));
    const reset = () =>
      command(administrator, 'resetPassword', { id: managerId, version: 1 }, userFields);

    await world.agreement({ ...shared, accountableBodyId: two });
    expect((await reset()).code).toBe('NOT_FOUND');
    await world.owner.query(
      `update delivery_agreement set valid_to = '2026-11-22', data_sharing_to = '2026-11-22' where accountable_body_id = $1`,
      [two],
    );
    expect((await reset()).code).toBeUndefined();
  });

  it('shuts a disabled user out at once and keeps old sessions dead when enabled again', async () => {
    const body = await world.accountableBody();
    const administrator = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const analystId = await world.user('AB_ANALYST', body);
    const analyst = await world.signedIn(analystId);
    const seesThemselves = async () =>
      Boolean((await analyst.request<{ viewer: object | null }>('{ viewer { id } }')).viewer);

    expect(await seesThemselves()).toBe(true);
    await command(administrator, 'disableUser', { id: analystId, version: 1 });
    expect(await seesThemselves()).toBe(false);
    const enabled = await command(administrator, 'enableUser', { id: analystId, version: 2 });
    expect(enabled.data).toEqual({ id: analystId });
    expect(await seesThemselves()).toBe(false);
  });

  it('leaves evidence of who reset a password, and none of the password', async () => {
    const body = await world.accountableBody();
    const administratorId = await world.user('AB_ADMINISTRATOR', body);
    const administrator = await world.signedIn(administratorId);
    const analystId = await world.user('AB_ANALYST', body);
    const { data } = await command<UserAndPassword>(
      administrator,
      'resetPassword',
      { id: analystId, version: 1 },
      userFields,
    );
    const { rows } = await world.owner.query(
      'select actor_id, changes::text from audit_event where row_id = $1 and actor_id is not null',
      [analystId],
    );
    expect(rows).toEqual([
      { actor_id: administratorId, changes: expect.stringContaining('password_reset_at') },
    ]);
    expect(JSON.stringify(rows)).not.toContain(data?.temporaryPassword);
  });

  it('does not let administrators disable, demote or reset themselves', async () => {
    const body = await world.accountableBody();
    const id = await world.user('AB_ADMINISTRATOR', body);
    const administrator = await world.signedIn(id);
    const seen = { id, version: 1 };
    expect((await command(administrator, 'disableUser', seen)).code).toBe('INVALID_STATE');
    expect((await command(administrator, 'resetPassword', seen, userFields)).code).toBe(
      'INVALID_STATE',
    );
    const demoted = { ...seen, name: 'Same', email: 'same@example.org', role: 'AB_ANALYST' };
    expect((await command(administrator, 'updateUser', demoted)).code).toBe('INVALID_STATE');
    const renamed = { ...demoted, role: 'AB_ADMINISTRATOR' };
    expect((await command(administrator, 'updateUser', renamed, 'name')).data).toEqual({
      name: 'Same',
    });
  });
});

describe('what is one’s own', () => {
  it('keeps the language of everybody who signs in, without identity too', async () => {
    const body = await world.accountableBody();
    const analyst = await world.signedIn(await world.user('AB_ANALYST', body));
    const { data } = await command(analyst, 'setLocale', { locale: 'cy' }, 'locale role');
    expect(data).toEqual({ locale: 'cy', role: 'AB_ANALYST' });
  });

  it('keeps views by name for their owner alone', async () => {
    const body = await world.accountableBody();
    const analyst = await world.signedIn(await world.user('AB_ANALYST', body));
    const colleague = await world.signedIn(await world.user('AB_ANALYST', body));
    const view = { resource: 'referrals', name: 'Mine', filter: { stage: 'seeking' } };
    const first = await command<{ id: string }>(analyst, 'saveView', view);
    const again = await command(
      analyst,
      'saveView',
      { ...view, filter: { stage: 'in_work' } },
      'id filter',
    );
    expect(again.data).toEqual({ id: first.data?.id, filter: { stage: 'in_work' } });
    expect((await command(colleague, 'deleteView', { id: first.data?.id })).code).toBe('NOT_FOUND');
    expect((await command(analyst, 'deleteView', { id: first.data?.id })).data).toEqual(first.data);
    expect((await command(analyst, 'deleteView', { id: first.data?.id })).code).toBe('NOT_FOUND');
  });
});
