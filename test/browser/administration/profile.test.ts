/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, enterDay, press, search } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';

let console: Console;
let bodyId: string;
let administrator: Visitor;

beforeAll(async () => {
  console = await startConsole();
  bodyId = await console.world.accountableBody();
  administrator = await console.visit(await console.world.user('AB_ADMINISTRATOR', bodyId));
});
afterAll(() => console?.stop());

/** The lines behind the API, by month. */
async function lines() {
  const { rows } = await console.world.owner.query(
    `select month::text, local_authority_code as area, model, cohort, starts
       from start_profile_line where accountable_body_id = $1 order by area, month`,
    [bodyId],
  );
  return rows;
}

const cell = (month: string, area = 'Dover, IPS · Out of work') =>
  administrator.page.getByRole('textbox', { name: `${area}, ${month}`, exact: true });

async function addRow(area: string) {
  const { page } = administrator;
  await press(page, 'Add a row');
  await search(page, 'Local authority', area);
  await choose(page, 'Model of support', 'Individual Placement and Support (IPS)');
  await choose(page, 'Cohort', 'Out of work');
  await press(page, 'Add');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('a start profile', () => {
  it('is begun as a draft and filled with the keyboard as in a spreadsheet', async () => {
    const { page, open } = administrator;
    await open('/startProfiles');
    await press(page, 'Begin a new version');
    await press(page, 'Begin');
    await administrator.arrives('Version 1');
    await addRow('Dover');
    await addRow('Medway');

    await cell('April 2026').focus();
    await page.keyboard.type('10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    expect(await cell('May 2026', 'Medway, IPS · Out of work').inputValue()).toBe('7');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type('3');
    expect(await cell('March 2027').inputValue()).toBe('3');
    expect(await page.getByText('4 cells are not saved').count()).toBe(1);
    expect(await administrator.accessibilityFaults()).toEqual([]);

    await press(page, 'Save');
    await page.getByText('Profile saved').waitFor();
    expect(await lines()).toEqual([
      { month: '2026-05-01', area: 'E06000035', model: 'ips', cohort: 'out_of_work', starts: 7 },
      { month: '2026-04-01', area: 'E07000108', model: 'ips', cohort: 'out_of_work', starts: 10 },
      { month: '2026-05-01', area: 'E07000108', model: 'ips', cohort: 'out_of_work', starts: 12 },
      { month: '2027-03-01', area: 'E07000108', model: 'ips', cohort: 'out_of_work', starts: 3 },
    ]);
  });

  it('takes a block from a spreadsheet, refuses what is no number and sums up', async () => {
    const { page } = administrator;
    await cell('April 2026').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1\t2\t3\n4\t\t6\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    expect(await cell('June 2026').inputValue()).toBe('3');
    expect(await cell('April 2026', 'Medway, IPS · Out of work').inputValue()).toBe('4');
    const total = page.getByRole('row', { name: /^Total/ }).last();
    expect(await total.textContent()).toContain('5');

    await cell('July 2026').fill('many');
    expect(await cell('July 2026').getAttribute('aria-invalid')).toBe('true');
    await cell('August 2026').focus();
    expect(await cell('July 2026').inputValue()).toBe('');
    await press(page, 'Save');
    await page.getByText('cells are not saved').waitFor({ state: 'detached' });
    expect((await lines()).map(({ starts }) => starts)).toEqual([4, 6, 1, 2, 3, 3]);
  });

  it('keeps what was typed when a colleague was first, and saves it on the latest version', async () => {
    const { page } = administrator;
    await cell('April 2026').fill('40');
    const { rows } = await console.world.owner.query(
      `update start_profile set version = version + 1 where accountable_body_id = $1 returning id`,
      [bodyId],
    );
    expect(rows).toHaveLength(1);
    await press(page, 'Save');
    await page.getByText(/changed this record while you had it open/).waitFor();
    await press(page, 'Load the latest version');
    await page.getByText(/changed this record/).waitFor({ state: 'detached' });
    expect(await cell('April 2026').inputValue()).toBe('40');
    await press(page, 'Save');
    await page.getByText('cell is not saved').waitFor({ state: 'detached' });
    expect((await lines())[2]).toMatchObject({ month: '2026-04-01', starts: 40 });
  });

  it('stays as it is once agreed; a new version begins with its starts', async () => {
    const { page } = administrator;
    await press(page, 'Agree this version');
    await enterDay(page, 'Agreed on', '2026-11-20');
    await press(page, 'Agree');
    await page.getByText('Agreed', { exact: true }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);

    await page.getByRole('link', { name: 'Start profiles' }).first().click();
    await press(page, 'Begin a new version');
    await press(page, 'Begin');
    await administrator.arrives('Version 2');
    await cell('April 2026').waitFor();
    expect(await cell('April 2026').inputValue()).toBe('40');
  });
});
