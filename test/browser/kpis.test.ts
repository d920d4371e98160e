import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../support/application';
import { choose } from '../support/forms';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { Place } from '../support/world/organisations';

let console: Console;
let one: Place;
let other: Place;
let analyst: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  one = await world.partnerOf(body);
  other = await world.partnerOf(body);
  analyst = await world.user('AB_ANALYST', body);
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

async function atKpis(userId: string, looks = {}): Promise<Visitor> {
  const visitor = await console.visit(userId, looks);
  await visitor.open('/kpis');
  await visitor.page.locator('main li a').first().waitFor();
  return visitor;
}

interface Figure {
  measureId: string;
  month: string;
  numerator: number;
  denominator: number;
  valueBasisPoints: number | null;
  status: string;
}

/** The figures as the API gives them to the same person. */
async function figuresOf(userId: string, input: object): Promise<Figure[]> {
  const client = await console.world.signedIn(userId);
  const { kpis } = await client.request<{ kpis: Figure[] }>(
    gql`query ($input: KpiInput!) {
      kpis(input: $input) { measureId month numerator denominator valueBasisPoints status }
    }`,
    { input },
  );
  return kpis;
}

const words: Record<string, string> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  awaiting_rule: 'Awaiting DWP rule',
  no_data: 'No data',
};
const written = (value: number | null) =>
  value === null ? 'No figure' : `${Math.round(value / 10) / 10}%`;

/** The number of rows of the tile that are made of a figure: value, share, status. */
const tileOf = ({ page }: Visitor, title: string) =>
  page.locator('main li a').filter({ has: page.getByText(title, { exact: true }) });

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
    expect(figures.filter(({ valueBasisPoints }) => valueBasisPoints === null)).not.toEqual([]);
    for (const figure of figures) {
      const text = await tileOf(visitor, titles[figure.measureId] ?? '').textContent();
      expect(text).toContain(written(figure.valueBasisPoints));
      expect(text).toContain(`${figure.numerator} of ${figure.denominator}`);
      expect(text).toContain(words[figure.status]);
    }
    expect(visitor.complaints).toEqual([]);
  });

  it('gives every month of the chart as a row of its table', async () => {
    const visitor = await atKpis(analyst);
    const { page } = visitor;
    await tileOf(visitor, 'First earnings').click();
    await page.getByRole('heading', { name: 'First earnings', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Show the figures as a table' }).click();
    const figures = (await figuresOf(analyst, { from: '2025-12-01' })).filter(
      ({ measureId }) => measureId === 'B3.02',
    );
    const rows = await page
      .locator('figure tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent)),
      );
    expect(rows.map(([, value, share]) => [value, share])).toEqual(
      figures.map(({ valueBasisPoints, numerator, denominator }) => [
        written(valueBasisPoints),
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
    await page.waitForURL(/partnerId=/);
    const [first] = (await figuresOf(analyst, { from: today, partnerId: one.partnerId })).filter(
      ({ measureId }) => measureId === 'B3.02',
    );
    expect(first).toMatchObject({ numerator: 1, denominator: 2 });
    await tileOf(visitor, 'First earnings').getByText('1 of 2').waitFor();
    await page.reload();
    await tileOf(visitor, 'First earnings').getByText('1 of 2').waitFor();
  });

  it('breaks every figure down by partner, and the parts add up', async () => {
    const visitor = await atKpis(analyst);
    const table = visitor.page.getByRole('table', { name: /^By partner/ });
    const shares = await table
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => line.querySelectorAll('td')[1]?.textContent ?? ''),
      );
    expect(shares.map((text) => text.match(/\d+ of \d+/)?.[0]).sort()).toEqual([
      '0 of 1',
      '1 of 2',
    ]);
  });

  it('can be used on a narrow screen, in Welsh, with a screen reader', async () => {
    const visitor = await atKpis(analyst, { locale: 'cy-GB', width: 360 });
    const overflow = await visitor.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);
  });

  it('is not for those who may not see figures', async () => {
    const { world } = console;
    const visitor = await console.visit(await world.user('DWP_VIEWER', await world.department()));
    await visitor.open('/kpis');
    await visitor.arrives('Not part of your role');
  });
});
