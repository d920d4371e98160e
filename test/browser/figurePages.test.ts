// Comparison, funnel and forecast: what managers ask of the figures beside where they stand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose } from '../support/forms';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { Place } from '../support/world/organisations';

let console: Console;
let one: Place;
let other: Place;
let manager: string;
let partnerManager: string;
let viewer: string;
const names = new Map<string, string>();

const past = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  one = await world.partnerOf(body);
  other = await world.partnerOf(body);
  manager = await world.user('AB_ADMINISTRATOR', body);
  partnerManager = await world.user('PARTNER_MANAGER', one.partnerId);
  viewer = await world.user('DWP_VIEWER', await world.department());
  const { rows } = await world.owner.query('select id, name from organisation');
  for (const { id, name } of rows) names.set(id, name);
  // A start each month at one partner; at the other an expression of interest and a referral.
  for (const month of past) {
    const day = `${month}-20`;
    const journey = await world.journey.acknowledged(one, {
      referred_on: day,
      input_on: day,
      acknowledged_on: day,
      started_on: day,
    });
    if (month === past[0])
      await world.insert('milestone', {
        ...world.journey.of(journey),
        type: 'first_earnings',
        achieved_on: '2026-06-10',
        reporting_month: '2026-06-01',
        evidence_path: 'prap',
      });
  }
  await world.journey.expressed(other);
  await world.journey.referred(other);
});
afterAll(() => console?.stop());

async function at(path: string, userId: string, looks = {}): Promise<Visitor> {
  const visitor = await console.at(userId, path, looks);
  await visitor.page.getByRole('table').first().waitFor();
  return visitor;
}

/** The texts of the rows of a table, cell by cell. */
const cellsOf = ({ page }: Visitor, table: string | RegExp) =>
  page
    .getByRole('table', { name: table })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );

const pages = ['/comparison', '/funnel', '/forecast'];

describe('every page of figures', () => {
  it.each(pages)('%s can be used at 360 pixels, in Welsh, with a screen reader', async (path) => {
    const visitor = await at(path, manager, { locale: 'cy-GB', width: 360 });
    expect(await visitor.pixelsTooWide()).toBeLessThanOrEqual(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it.each(pages)('%s is not for those who may not see figures', async (path) => {
    await (await console.at(viewer, path)).arrives('Not part of your role');
  });
});

describe('the comparison of partners', () => {
  it('sets them side by side with what their shares are made of, and the whole below', async () => {
    const visitor = await at('/comparison', manager);
    const rows = await cellsOf(visitor, 'The seven KPIs');
    const earnings = Object.fromEntries(rows.map(([name, , share]) => [name, share]));
    expect(earnings[names.get(one.partnerId) ?? '']).toMatch(/^14\.3%1 of 7 · small number/);
    expect(earnings.Total).toMatch(/^14\.3%1 of 7/);
    expect(rows.at(-1)?.[0]).toBe('Total');
  });

  it('says once, in the head, which figures await DWP', async () => {
    const { page } = await at('/comparison', manager);
    const table = page.getByRole('table', { name: 'The seven KPIs' });
    expect(await table.locator('thead').getByText('Awaiting DWP rule').count()).toBe(3);
    expect(await table.locator('tbody').getByText('Awaiting DWP rule').count()).toBe(0);
  });

  it('does not scroll its table sideways at 1280 pixels', async () => {
    const { page } = await at('/comparison', manager);
    const group = page.getByRole('group', { name: 'The seven KPIs' });
    expect(await group.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('shows a partner itself alone', async () => {
    const visitor = await at('/comparison', partnerManager);
    const rows = await cellsOf(visitor, 'The seven KPIs');
    expect(rows.map(([name]) => name)).toEqual([names.get(one.partnerId), 'Total']);
    await visitor.page.getByText('You see the figures of your own organisation.').waitFor();
    expect(await visitor.page.locator('main').textContent()).not.toContain(
      names.get(other.partnerId),
    );
  });
});

describe('the funnel', () => {
  it('follows the expressions of interest step by step, each number leading to its people', async () => {
    const visitor = await at('/funnel', manager);
    const rows = await cellsOf(visitor, 'How many reached each step.');
    expect(rows.map(([step, reached]) => [step, reached]).slice(0, 8)).toEqual([
      ['Expressions of interest', '9'],
      ['Pre-screened', '8'],
      ['Initial meeting', '8'],
      ['Referred', '8'],
      ['Acknowledged', '7'],
      ['Started', '7'],
      ['Job start', '0'],
      ['First earnings', '1'],
    ]);
    expect(rows[4]?.slice(2)).toEqual(['77.8%', '87.5% (7 of 8)']);
    // First earnings without a job start on record: of nobody, and not 0%.
    expect(rows[7]?.[3]).toBe('No figure (0 of 0)');
    const link = visitor.page.getByRole('link', { name: /^7: .*Acknowledged$/ }).first();
    expect(await link.getAttribute('href')).toBe(
      '/figures/members?measure=funnel&part=numerator&period=range&from=2025-12-01&to=2026-11-30&basis=period&filter=step%3Aacknowledged',
    );
  });

  it('shows the funnel of each partner, which add up to the whole', async () => {
    const visitor = await at('/funnel', manager);
    const rows = await cellsOf(visitor, 'The funnel by partner');
    expect(rows.map(([, submitted]) => submitted).sort()).toEqual(['2100%', '7100%']);
    await choose(visitor.page, 'Break down by', 'Source of the expression of interest');
    await visitor.page.getByRole('table', { name: 'The funnel by source' }).waitFor();
  });
});

describe('the forecast', () => {
  it('gives an estimate with its range and its method, and says where there is not enough history', async () => {
    const visitor = await at('/forecast', manager);
    const rows = await cellsOf(visitor, 'By 31 Mar 2027');
    expect(rows.map(([name, recorded, expected]) => [name, recorded, expected])).toEqual([
      ['Starts in the year', '7', '12'],
      ['Starts to date', '7', '12'],
      ['First earnings', '1', 'Not enough history'],
      ['Lower (baseline) outcome', '0', 'Awaiting DWP rule'],
      ['Higher outcome', '0', 'Not enough history'],
    ]);
    await visitor.page.getByText('Estimates, not results').waitFor();
    await visitor.page.getByRole('heading', { name: 'How this is estimated' }).waitFor();
  });

  it('shows by month of the start how many had earned after how many months', async () => {
    const visitor = await at('/forecast', manager);
    const rows = await cellsOf(visitor, /^Maturity.*First earnings$/);
    // Started in April, earned in June: after two months, and so in the table from the third on.
    expect(rows[0]).toEqual(['April 2026', '1', '00%', '1100%', '1100%']);
    expect(rows.at(-1)).toEqual(['October 2026', '1', '00%', '', '']);
    await choose(visitor.page, 'Reached', 'Higher outcome');
    await visitor.page.getByRole('table', { name: /Higher outcome$/ }).waitFor();
  });
});
