import { readFile } from 'node:fs/promises';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../support/application';
import { choose } from '../support/forms';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { Place } from '../support/world/organisations';

let console: Console;
let one: Place;
let analyst: string;
let administrator: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  one = await world.partnerOf(body);
  const other = await world.partnerOf(body);
  analyst = await world.user('AB_ANALYST', body);
  administrator = await world.user('AB_ADMINISTRATOR', body);
  const earned = await world.journey.started(one);
  await world.journey.started(one);
  await world.journey.started(other);
  await world.insert('milestone', {
    ...world.journey.of(earned),
    type: 'first_earnings',
    achieved_on: '2026-10-05',
    reporting_month: '2026-10-01',
    evidence_path: 'prap',
  });
});
afterAll(() => console?.stop());

async function atKpis(userId: string, looks = {}, search = ''): Promise<Visitor> {
  const visitor = await console.at(userId, `/kpis${search}`, looks);
  await visitor.page.locator('main li h3 a').first().waitFor();
  return visitor;
}

interface Figure {
  measure: string;
  numerator: number;
  denominator: number;
  value: number | null;
  status: string;
}

const seven = ['B3.01', 'B3.02', 'B3.03', 'B3.04', 'B3.05', 'B3.06', 'B3.07'];

/** The figures as the API gives them to the same person. */
async function figuresOf(userId: string, input: object): Promise<Figure[]> {
  const client = await console.world.signedIn(userId);
  const { figures } = await client.request<{ figures: Figure[] }>(
    gql`query ($input: FiguresInput!) {
      figures(input: $input) { measure numerator denominator value status }
    }`,
    { input: { measures: seven, period: 'month', basis: 'to_date', to: today, ...input } },
  );
  return figures;
}

const words: Record<string, string> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  awaiting_rule: 'Awaiting DWP rule',
  no_data: 'No data',
};
const written = (value: number | null) =>
  value === null ? 'No figure' : `${Math.round(value * 10) / 10}%`;

const tileOf = ({ page }: Visitor, title: string) =>
  page.locator('main li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const titles: Record<string, string> = {
  'B3.01': 'Initiative starts against profile',
  'B3.02': 'First earnings',
  'B3.03': 'Lower (baseline) outcome',
  'B3.04': 'Higher outcome',
  'B3.05': 'In-work retention outcome',
  'B3.06': 'Job start to lower outcome',
  'B3.07': 'Lower to higher outcome',
};

describe('the KPI page', () => {
  it('shows the seven figures that the API gives, and none as 0% that has no value', async () => {
    const visitor = await atKpis(analyst);
    const figures = await figuresOf(analyst, { from: today });
    expect(figures).toHaveLength(7);
    expect(figures.filter(({ value }) => value === null)).not.toEqual([]);
    for (const figure of figures) {
      const text = await tileOf(visitor, titles[figure.measure] ?? '').textContent();
      expect(text).toContain(written(figure.value));
      expect(text).toContain(`${figure.numerator} of ${figure.denominator}`);
      expect(text).toContain(words[figure.status]);
    }
    expect(visitor.complaints).toEqual([]);
  });

  it('shows beside them what a performance manager watches', async () => {
    const visitor = await atKpis(analyst);
    for (const title of [
      'Left before ten months',
      'Starts keyed in time',
      'Engaged at least once in the month',
      'On the programme',
    ])
      await tileOf(visitor, title).waitFor();
    expect(await tileOf(visitor, 'On the programme').textContent()).toContain('Counted: 3');
  });

  it('opens the people behind every number of a tile', async () => {
    const visitor = await atKpis(analyst);
    const links = await tileOf(visitor, 'First earnings')
      .getByRole('link', { name: /show who is counted/ })
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      ['numerator', 'denominator'].map(
        (part) =>
          `/figures/members?measure=B3.02&part=${part}&period=month&from=2026-11-01&to=2026-11-30&basis=to_date`,
      ),
    );
  });

  it('says which rule of DWP is awaited, and leads those who may set it there', async () => {
    const reader = await atKpis(analyst);
    const tile = tileOf(reader, 'Lower (baseline) outcome');
    await tile.getByText(/Needs:/).waitFor();
    expect(await tile.locator('a[href^="/rules/"]').count()).toBe(0);
    const setter = await atKpis(administrator);
    await tileOf(setter, 'Lower (baseline) outcome')
      .locator('a[href="/rules/lower_threshold_weeks/show"]')
      .waitFor();
  });

  it('gives every month of the chart as a row of its table', async () => {
    const visitor = await atKpis(analyst);
    const { page } = visitor;
    await tileOf(visitor, 'First earnings')
      .getByRole('link', { name: 'First earnings', exact: true })
      .click();
    await page.getByRole('heading', { name: 'First earnings', level: 2, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show the figures as a table' }).click();
    const figures = await figuresOf(analyst, { from: '2025-12-01', measures: ['B3.02'] });
    const rows = await page
      .locator('figure tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent)),
      );
    expect(rows.map(([, value, share]) => [value, share])).toEqual(
      figures.map(({ value, numerator, denominator }) => [
        written(value),
        `${numerator} of ${denominator}`,
      ]),
    );
    expect(rows.at(-1)?.[0]).toBe('November 2026 (provisional)');
  });

  it('narrows the figures to a partner, under an address that brings them back', async () => {
    const visitor = await atKpis(analyst);
    const { page } = visitor;
    const { rows } = await console.world.owner.query(
      'select name from organisation where id = $1',
      [one.partnerId],
    );
    await choose(page, 'Partner', rows[0].name);
    await page.waitForURL(/partner=/);
    await tileOf(visitor, 'First earnings').getByText('1 of 2').waitFor();
    await page.reload();
    await tileOf(visitor, 'First earnings').getByText('1 of 2').waitFor();
  });

  it('shows quarters, and cohorts that have had their time', async () => {
    const visitor = await atKpis(
      analyst,
      {},
      '?period=quarter&basis=matured&maturedMonths=9&measure=B3.02',
    );
    await tileOf(visitor, 'First earnings').getByText('1 of 3').waitFor();
    expect(await tileOf(visitor, 'First earnings').textContent()).toContain(
      'Matured by Quarter 3 of 2026-27',
    );
    // Nobody has had eighteen months: no figure, and not 0%.
    await choose(visitor.page, 'Months they have had', '18 months');
    await tileOf(visitor, 'First earnings').getByText('No figure').waitFor();
  });

  it('breaks the figure down by partner, and the parts add up', async () => {
    const visitor = await atKpis(analyst, {}, '?measure=B3.02');
    const table = visitor.page.getByRole('table', { name: 'First earnings by partner' });
    const shares = await table
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => line.querySelectorAll('td')[1]?.textContent ?? ''),
      );
    expect(shares.sort()).toEqual(['0 of 1', '1 of 2']);
    await table.getByText('Small number: one person changes this a lot.').first().waitFor();
  });

  it('gives the chart away as a picture and its figures as a file', async () => {
    const { page } = await atKpis(analyst, {}, '?measure=B3.02');
    const save = async (button: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return { name: download.suggestedFilename(), path: await download.path() };
    };
    const picture = await save(/^Download picture/);
    expect(picture.name).toBe('placewell-b3.02-2025-12-2026-11.png');
    const bytes = await readFile(picture.path);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Wider than the chart on screen, and not an empty sheet.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(bytes.length).toBeGreaterThan(20_000);
    const figures = await save(/^Download figures/);
    const lines = (await readFile(figures.path, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toMatch(/^B3\.02,First earnings,2026-11-01,2026-11-30,.*,1,3,33\.33,/);
  });

  it.each([360, 768, 1280, 1600])('does not scroll sideways at %i pixels', async (width) => {
    const visitor = await atKpis(administrator, { width }, '?measure=B3.03');
    expect(await visitor.pixelsTooWide()).toBeLessThanOrEqual(0);
  });

  it('can be used in Welsh, with a screen reader', async () => {
    const visitor = await atKpis(analyst, { locale: 'cy-GB', width: 360 });
    expect(await visitor.accessibilityFaults()).toEqual([]);
  });

  it('is not for those who may not see figures', async () => {
    const { world } = console;
    const visitor = await console.visit(await world.user('DWP_VIEWER', await world.department()));
    await visitor.open('/kpis');
    await visitor.arrives('Not part of your role');
  });
});
