// From a number to its people, from a person to the reason, and back.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/sweep';
import { type Console, startConsole, type Visitor } from '../../support/visitor';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';

let console: Console;
let one: Place;
let other: Place;
let earner: Journey;
let idle: Journey;
let administrator: string;
let analyst: string;
let manager: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  one = await world.partnerOf(body);
  other = await world.partnerOf(body);
  administrator = await world.user('AB_ADMINISTRATOR', body);
  analyst = await world.user('AB_ANALYST', body);
  manager = await world.user('PARTNER_MANAGER', one.partnerId);
  earner = await world.journey.started(one);
  idle = await world.journey.started(one);
  for (let made = 0; made < 60; made += 1) await world.journey.started(other);
  await world.insert('milestone', {
    ...world.journey.of(earner),
    type: 'first_earnings',
    achieved_on: '2026-10-05',
    reporting_month: '2026-10-01',
    evidence_path: 'prap',
  });
});
afterAll(() => console?.stop());

const earnings =
  '/figures/members?measure=B3.02&part=numerator&period=to_date&to=2026-11-23&basis=to_date';
const starts = earnings.replace('numerator', 'denominator');

/** The number as the API gives it to the same person. */
async function numberOf(userId: string, filters: object[] = []): Promise<number> {
  const client = await console.world.signedIn(userId);
  const { figures } = await client.request<{ figures: { denominator: number }[] }>(
    gql`query ($input: FiguresInput!) { figures(input: $input) { denominator } }`,
    {
      input: {
        measures: ['B3.02'],
        period: 'to_date',
        to: '2026-11-23',
        basis: 'to_date',
        filters,
      },
    },
  );
  return figures[0]?.denominator ?? Number.NaN;
}

const people = ({ page }: Visitor) =>
  page.getByRole('table').locator('tbody tr td:first-of-type').allTextContents();

const surnameOf = async ({ participantId }: Journey): Promise<string> => {
  const { rows } = await console.world.owner.query(
    'select surname from participant where id = $1',
    [participantId],
  );
  return rows[0].surname;
};

describe('the people behind a figure', () => {
  it('are exactly as many as the number says, over all pages, and the page says which number', async () => {
    const visitor = await console.at(administrator, starts);
    const { page } = visitor;
    await page.getByRole('heading', { level: 1, name: 'First earnings' }).waitFor();
    await page.getByText('1 of 62: 1.6%').waitFor();
    await page.getByText('Below the line (denominator)', { exact: true }).waitFor();
    await page.getByText('Everything up to 23 Nov 2026').waitFor();
    const first = await people(visitor);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('51 to 62 of 62').waitFor();
    const second = await people(visitor);
    expect(new Set([...first, ...second]).size).toBe(62);
    expect(await numberOf(administrator)).toBe(62);
    await page.getByText('Together they come to 62, which is the number of the figure.').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('are the same in the file that the server makes', async () => {
    const { page } = await console.at(administrator, starts);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const rows = parse(readFileSync(await download.path()), { bom: true, columns: true });
    expect(rows).toHaveLength(62);
    expect(download.suggestedFilename()).toContain('B3.02-denominator');
  });

  it('are narrowed by the filter of the address, said in words', async () => {
    const visitor = await console.at(
      administrator,
      `${starts}&filter=partner%3A${one.partnerId}&filter=model%3Aips`,
    );
    const { page } = visitor;
    await page.getByText('1 of 2: 50%').waitFor();
    expect(await people(visitor)).toHaveLength(2);
    await page.getByText('Individual Placement and Support (IPS)').waitFor();
    const { rows } = await console.world.owner.query(
      'select name from organisation where id = $1',
      [one.partnerId],
    );
    await page.getByText(rows[0].name, { exact: true }).waitFor();
  });

  it('are a partner’s own to that partner', async () => {
    const visitor = await console.at(manager, starts);
    await visitor.page.getByText('1 of 2: 50%').waitFor();
    expect(await people(visitor)).toHaveLength(2);
  });

  it('are references without names to an analyst, who can take no file', async () => {
    const visitor = await console.at(analyst, earnings);
    const { page } = visitor;
    const [person] = await people(visitor);
    expect(person).toMatch(/^PW-/);
    expect(await page.locator('main').textContent()).not.toContain('Testa');
    expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
  });

  it('lead from one part of the figure to the other', async () => {
    const { page } = await console.at(administrator, earnings);
    await page.getByRole('link', { name: /^Show the other part: Below the line/ }).click();
    await page.getByText('Together they come to 62').waitFor();
  });

  it('are told to be none where the number is 0', async () => {
    const { page } = await console.at(
      administrator,
      '/figures/members?measure=A4.05&part=numerator&period=month&from=2026-10-01&to=2026-10-31',
    );
    await page.getByText('Nobody was counted, so the number is 0.').waitFor();
  });

  it('are asked for where an address names no figure', async () => {
    const visitor = await console.at(administrator, '/figures/members?measure=B3.02');
    await visitor.arrives('People behind a figure');
    await visitor.page.getByText('Which figure?').waitFor();
  });

  it('are not for those who may not see people', async () => {
    const { world } = console;
    const visitor = await console.at(
      await world.user('DWP_VIEWER', await world.department()),
      earnings,
    );
    await visitor.arrives('Not part of your role');
  });
});

describe('the reason why somebody is counted', () => {
  it('is reached from the row, and each answer leads to the record that decided it', async () => {
    const visitor = await console.at(administrator, earnings);
    const { page } = visitor;
    await page.getByRole('link', { name: /^Why is Testa/ }).click();
    await visitor.arrives(`Is Testa ${await surnameOf(earner)} counted?`);
    await page.getByText('Counted above the line').waitFor();
    await page.getByText('Counted below the line').waitFor();
    await page.getByRole('link', { name: 'Decided by the milestone: 5 Oct 2026' }).click();
    await page.waitForURL(/\/journey#milestones$/);
    await page.locator('#milestones h2:focus').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('is the first question answered no for somebody who is not counted', async () => {
    const path = earnings.replace('members', 'why').replace('&part=numerator', '');
    const { page } = await console.at(administrator, `${path}&referral=${idle.referralId}`);
    await page.getByText('Not counted above the line').waitFor();
    const reason = page.getByRole('listitem').filter({ hasText: 'This is why not.' });
    expect(await reason.first().textContent()).toContain('First earnings are confirmed');
    expect(await reason.first().textContent()).toContain('No.');
  });

  it('can be asked of another figure', async () => {
    const path = earnings.replace('members', 'why').replace('&part=numerator', '');
    const { page } = await console.at(administrator, `${path}&referral=${idle.referralId}`);
    await page.getByRole('combobox', { name: 'Figure' }).fill('B1.03');
    await page.getByRole('option', { name: /^B1.03/ }).click();
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.waitForURL(/measure=B1.03/);
    await page.getByText('Counted', { exact: true }).waitFor();
  });

  it('says nothing of a journey that is somebody else’s', async () => {
    const { world } = console;
    const stranger = await world.user('AB_ADMINISTRATOR', await world.accountableBody());
    const path = earnings.replace('members', 'why').replace('&part=numerator', '');
    const { page } = await console.at(stranger, `${path}&referral=${idle.referralId}`);
    await page.getByText('This could not be loaded').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Testa');
  });
});

describe('an address that is wrong', () => {
  it.each([
    [earnings.replace('B3.02', 'ZZZ'), 'Measure: There is no measure of this name.'],
    [`${earnings}&from=garbage`, 'From: This is not a valid Date.'],
    [`${earnings}&filter=nonsense:x`, 'Filter: Choose one of the answers offered.'],
    ['/kpis?partner=garbage', 'Filter: This is not an id.'],
  ])('is told detail by detail: %s', async (path, fault) => {
    const visitor = await console.at(administrator, path);
    const box = visitor.page.getByRole('alert').filter({ hasText: 'This could not be loaded' });
    await box.getByRole('listitem').filter({ hasText: fault }).first().waitFor();
    expect(await visitor.accessibilityFaults()).toEqual([]);
  });

  it('of the reason why is told so too', async () => {
    const why = earnings.replace('members', 'why').replace('B3.02', 'ZZZ');
    const { page } = await console.at(administrator, `${why}&referral=${idle.referralId}`);
    await page.getByRole('listitem').filter({ hasText: 'There is no measure' }).waitFor();
  });

  it('is told in Welsh too', async () => {
    const visitor = await console.at(administrator, `${earnings}&from=garbage`, {
      locale: 'cy-GB',
      width: 360,
    });
    await visitor.page.getByText('O: Nid yw hwn yn Date dilys.').waitFor();
    expect(await visitor.pixelsTooWide()).toBeLessThanOrEqual(0);
  });
});

describe('the figures of a journey', () => {
  it('are reached from its page, by month, each leading to the reason', async () => {
    const visitor = await console.at(administrator, `/referrals/${earner.referralId}/journey`);
    const { page } = visitor;
    await page.getByRole('link', { name: 'Which figures count this journey?' }).click();
    await visitor.arrives(`Which figures count Testa ${await surnameOf(earner)}?`);
    await page.getByRole('heading', { name: 'Counted in November 2026' }).waitFor();
    await page.getByRole('combobox', { name: /Month/ }).click();
    await page.getByRole('option', { name: 'October 2026' }).click();
    await page.getByRole('link', { name: 'First earnings', exact: true }).click();
    await page.getByText('Counted above the line').waitFor();
    await page.getByText('Not counted below the line').waitFor();
  });
});

describe.each([
  { locale: 'en-GB', width: 1280 },
  { locale: 'cy-GB', width: 360 },
])('the pages of figures and people, in $locale at $width pixels', (looks) => {
  it('fit, and have no fault for a screen reader', async () => {
    const why = `${earnings.replace('members', 'why')}&referral=${idle.referralId}`;
    const journey = `/figures/journey?referral=${earner.referralId}`;
    const visitor = await console.visit(administrator, looks);
    expect(await faultsOf(visitor, [starts, why, journey])).toEqual({});
    expect(visitor.complaints).toEqual([]);
  });
});
