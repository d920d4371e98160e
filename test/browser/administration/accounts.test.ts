import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choicesOf, choose, enterDay, press, search, type } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';

let console: Console;
let administrator: Visitor;
/** The window of Nia, who gets an account. */
let nia: Visitor;
let partnerId: string;
let partnerName: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const bodyId = await world.accountableBody();
  partnerId = (await world.partnerOf(bodyId)).partnerId;
  const { rows } = await world.owner.query('select name from organisation where id = $1', [
    partnerId,
  ]);
  partnerName = rows[0].name;
  administrator = await console.visit(await world.user('AB_ADMINISTRATOR', bodyId));
  nia = await console.visit();
});
afterAll(() => console?.stop());

/** The secret in the open dialog, which is then closed. */
async function takeSecret({ page }: Visitor): Promise<string> {
  const secret = await page.getByRole('dialog').locator('code').textContent();
  await press(page, 'I have kept it, close');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return secret ?? '';
}

/** Nia signs in as people do, with nothing left of an earlier session. Says whether she was let in. */
async function signIn(email: string, password: string): Promise<boolean> {
  const { page } = nia;
  await page.context().clearCookies();
  await page.goto('/');
  await type(page, 'Email address', email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await press(page, 'Sign in');
  await page.getByRole('alert').or(page.getByRole('navigation')).first().waitFor();
  return (await page.getByRole('navigation').count()) > 0;
}

/** Nia, who was signed in, is asked to sign in again. */
async function isSignedOut() {
  await nia.page.goto('/users');
  await nia.page.getByRole('button', { name: 'Sign in' }).waitFor();
}

describe('the accounts of people', () => {
  const email = 'nia.pretend@example.org';
  let password: string;

  it('are given a role that fits the organisation, and a temporary password that works', async () => {
    const { page, open, arrives } = administrator;
    await open('/users/create');
    await search(page, 'Organisation', partnerName);
    expect(await choicesOf(page, 'Role')).toEqual(['Partner manager', 'Employment Specialist']);
    await choose(page, 'Role', 'Partner manager');
    await type(page, 'Name', 'Nia Pretend');
    await type(page, 'Email address', email);
    await press(page, 'Save');
    await page.getByRole('dialog', { name: 'Temporary password of Nia Pretend' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await administrator.accessibilityFaults()).toEqual([]);
    password = await takeSecret(administrator);
    await arrives('Nia Pretend');
    expect(await signIn(email, password)).toBe(true);
    await page.reload();
    await arrives('Nia Pretend');
    expect(await page.content()).not.toContain(password);
  });

  it('are shut at once, and opened again', async () => {
    const { page } = administrator;
    expect(await signIn(email, password)).toBe(true);
    await press(page, 'Disable');
    await press(page, 'Disable');
    await page.getByText('Disabled', { exact: true }).first().waitFor();
    await isSignedOut();
    expect(await signIn(email, password)).toBe(false);

    await press(page, 'Enable');
    await press(page, 'Enable');
    await page.getByText('Can sign in').waitFor();
    expect(await signIn(email, password)).toBe(true);
  });

  it('get a new password when the old one is lost, which ends every session', async () => {
    const { page } = administrator;
    expect(await signIn(email, password)).toBe(true);
    await press(page, 'Reset password');
    await press(page, 'Reset password');
    await page.getByRole('dialog', { name: 'Temporary password of Nia Pretend' }).waitFor();
    const fresh = await takeSecret(administrator);
    expect(fresh).not.toBe(password);
    await isSignedOut();
    expect(await signIn(email, password)).toBe(false);
    expect(await signIn(email, fresh)).toBe(true);

    await press(page, 'Sign out everywhere');
    await press(page, 'Sign out everywhere');
    await page.getByText('Signed out everywhere').waitFor();
    await isSignedOut();
  });

  it('change in name and role, never one’s own role', async () => {
    const { page, arrives } = administrator;
    await page.getByRole('link', { name: 'Edit' }).click();
    await type(page, 'Name', 'Nia Pretend-Jones');
    await choose(page, 'Role', 'Employment Specialist');
    await press(page, 'Save');
    await arrives('Nia Pretend-Jones');
    const { rows } = await console.world.owner.query(
      'select name, role from app_user where email = $1',
      [email],
    );
    expect(rows).toEqual([{ name: 'Nia Pretend-Jones', role: 'EMPLOYMENT_SPECIALIST' }]);

    await administrator.open('/users');
    await page.getByRole('link', { name: 'Test ab administrator' }).click();
    expect(await page.getByRole('button', { name: 'Disable' }).count()).toBe(0);
  });
});

describe('the keys of systems', () => {
  it('are shown once, do what was ticked, and end when revoked', async () => {
    const { page, open, arrives } = administrator;
    await open('/apiClients/create');
    await search(page, 'Organisation', partnerName);
    await choose(page, 'Role', 'Partner system');
    await type(page, 'Name of the system', 'Case system');
    await enterDay(page, 'Last day of the key', '2027-06-30');
    await page.getByRole('checkbox', { name: 'Read records of people, without identity' }).check();
    await press(page, 'Save');
    await page.getByRole('dialog', { name: 'Key of Case system' }).waitFor();
    const key = await takeSecret(administrator);
    expect(key).toMatch(/^pw_live_/);

    const system = console.world.client({ authorization: `Bearer ${key}` });
    const viewer = () =>
      system.request<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
    expect((await viewer()).viewer.permissions).toEqual(['participant.read']);
    await arrives('Case system');
    await page.getByText('30 Jun 2027').waitFor();

    await press(page, 'Revoke the key');
    await press(page, 'Revoke the key');
    await page.getByText('Revoked', { exact: true }).waitFor();
    await expect(viewer()).rejects.toThrow();
  });
});
