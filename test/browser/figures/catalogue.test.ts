// The catalogue of what DWP asks for, row by row.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, enterDay, press } from '../../support/forms';
import { faultsOf } from '../../support/sweep';
import { type Console, startConsole } from '../../support/visitor';

let console: Console;
let administrator: string;
let analyst: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  administrator = await world.user('AB_ADMINISTRATOR', body);
  analyst = await world.user('AB_ANALYST', body);
});
afterAll(() => console?.stop());

describe('what DWP asks for', () => {
  it('is all there, found by words and filters, with figures that lead to their people', async () => {
    const visitor = await console.at(analyst, '/figures/catalogue');
    const { page } = visitor;
    await page.getByText('108 rows', { exact: true }).waitFor();
    expect(await page.locator('main h3').count()).toBe(108);
    await page.getByRole('searchbox', { name: 'Search' }).fill('B1.02');
    await page.getByText('1 row', { exact: true }).waitFor();
    await page.locator('main li a').first().click();
    await page.getByText('What was counted', { exact: true }).waitFor();
    expect(page.url()).toContain('from=2026-11-01');
    expect(visitor.complaints).toEqual([]);
  });

  it('keeps its filters in the address, and offers to clear them where nothing is left', async () => {
    const { page } = await console.at(
      analyst,
      '/figures/catalogue?table=A&status=awaiting_rule&q=zzz',
    );
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('108 rows', { exact: true }).waitFor();
  });

  it('is returned by hand or digitally as the accountable body decides, and nobody else', async () => {
    const { page, complaints } = await console.at(administrator, '/figures/catalogue?q=A1.01');
    await page
      .getByRole('listitem')
      .getByText(/Returned by hand/)
      .waitFor();
    await page.getByRole('button', { name: /^Change how it is returned: A1\.01/ }).click();
    await choose(page, 'How it is returned', 'Taken digitally');
    await enterDay(page, 'From', '2026-11-01');
    await press(page, 'Save');
    await page.getByText('Saved how it is returned').waitFor();
    await page
      .getByRole('listitem')
      .getByText(/Taken digitally/)
      .waitFor();
    // Once more for the same day: the decision is replaced, not refused as somebody else's.
    await page.getByRole('button', { name: /^Change how it is returned: A1\.01/ }).click();
    await choose(page, 'How it is returned', 'Returned by hand');
    await enterDay(page, 'From', '2026-11-01');
    await press(page, 'Save');
    await page
      .getByRole('listitem')
      .getByText(/Returned by hand/)
      .waitFor();
    expect(complaints).toEqual([]);
    const other = (await console.at(analyst, '/figures/catalogue?q=A1.01')).page;
    await other.getByText('1 row', { exact: true }).waitFor();
    expect(await other.getByRole('button', { name: /^Change how/ }).count()).toBe(0);
  });

  it('is not for DWP, who wrote it and sees returns alone', async () => {
    const { world } = console;
    const viewer = await world.user('DWP_VIEWER', await world.department());
    await (await console.at(viewer, '/figures/catalogue')).arrives('Not part of your role');
  });

  it.each([
    { locale: 'en-GB', width: 1280 },
    { locale: 'cy-GB', width: 360 },
  ])('fits, and has no fault for a screen reader, in $locale at $width pixels', async (looks) => {
    const visitor = await console.visit(administrator, looks);
    expect(await faultsOf(visitor, ['/figures/catalogue'])).toEqual({});
    expect(visitor.complaints).toEqual([]);
  });
});
