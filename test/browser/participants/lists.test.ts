import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, press, type } from '../../support/forms';
import { type Console, startConsole } from '../../support/visitor';

let console: Console;
let managerId: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const place = await world.partnerOf(await world.accountableBody());
  managerId = await world.user('PARTNER_MANAGER', place.partnerId);
  const { started, referred, ended } = world.journey;
  await started(place, undefined, {}, { surname: 'Starter' });
  await referred(place, {}, { surname: 'Waiter' });
  await ended(place, {}, { surname: 'Leaver' });
});
afterAll(() => console?.stop());

describe('the list of participants', () => {
  it('is searched and filtered, and none of it stands in the address or stays in the browser', async () => {
    const visitor = await console.visit(managerId);
    const { page, open } = visitor;
    await open('/participants');
    await page.getByText('3 results').waitFor();
    await page.getByPlaceholder('Search participants').fill('waiter');
    await page.getByText('1 result', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Testa Waiter' }).waitFor();
    expect(page.url()).not.toContain('waiter');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept.toLowerCase()).not.toContain('waiter');

    await page.getByPlaceholder('Search participants').fill('');
    await page.getByText('3 results').waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await choose(page, 'Status', 'Ended');
    await page.getByText('1 result', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Testa Leaver' }).click();
    await visitor.arrives('Testa Leaver');
    await page.getByRole('link', { name: 'Participants' }).first().click();
    await page.getByText('1 result', { exact: true }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('comes back as it was saved, also after signing out', async () => {
    const { world } = console;
    const first = await console.visit(managerId);
    await first.open('/participants');
    await first.page.getByRole('button', { name: 'Filters' }).click();
    await choose(first.page, 'Status', 'Ended');
    await first.page.getByText('1 result', { exact: true }).waitFor();
    await first.page.getByRole('button', { name: 'Saved views' }).click();
    await press(first.page, 'Save this view');
    await type(first.page, 'Name of the view', 'Those who left');
    await press(first.page, 'Save');
    await first.page.getByText('View saved').waitFor();
    await first.page.getByRole('button', { name: 'Your account' }).click();
    await first.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await first.page.getByRole('heading', { name: 'Sign in' }).waitFor();

    const again = await console.visit(managerId);
    await again.open('/participants');
    await again.page.getByText('3 results').waitFor();
    await again.page.getByRole('button', { name: 'Saved views' }).click();
    await again.page.getByRole('dialog').getByText('Those who left').click();
    await again.page.getByText('1 result', { exact: true }).waitFor();

    // A filter can hold a name: nobody else is shown it.
    const { rows } = await world.owner.query('select organisation_id from app_user where id = $1', [
      managerId,
    ]);
    const other = await console.visit(await world.user('PARTNER_MANAGER', rows[0].organisation_id));
    await other.open('/participants');
    await other.page.getByRole('button', { name: 'Saved views' }).click();
    await other.page.getByText('You have not saved a view yet.').waitFor();
  });

  it('is taken away as a file that holds the rows shown, and the people’s histories say so', async () => {
    const { page, open, arrives } = await console.visit(managerId);
    await open('/participants');
    await page.getByPlaceholder('Search participants').fill('Starter');
    await page.getByText('1 result', { exact: true }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text).toContain('Starter');
    expect(text).not.toContain('Waiter');

    await page.getByRole('link', { name: 'Testa Starter' }).click();
    await arrives('Testa Starter');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('Took the person away in a file').waitFor();
  });
});
