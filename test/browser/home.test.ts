import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../support/application';
import { choose, press, typeNumber } from '../support/forms';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';

let console: Console;
let place: Place;
let specialist: { id: string; userId: string };
let owed: Journey;

/** Journeys of every kind that a home page counts. */
async function fill() {
  const { world } = console;
  const { journey, insert } = world;
  specialist = await world.specialist(place);
  owed = await journey.started(place, specialist.id);
  const met = await journey.started(place, specialist.id);
  await insert('session', {
    ...journey.of(met),
    held_on: '2026-11-10',
    minutes: 45,
    mode: 'telephone',
    attendance: 'attended',
  });
  await insert('action_plan_review', {
    ...journey.of(met),
    reviewed_on: '2026-10-01',
    summary: 'Talked about the plan',
    next_review_on: '2026-11-20',
  });
  await insert('milestone', {
    ...journey.of(met),
    type: 'first_earnings',
    achieved_on: '2026-06-01',
    reporting_month: '2026-06-01',
    evidence_path: 'local_records',
  });
  await journey.started(place, undefined, { keyed_into_prap_on: '2026-02-01' });
  await journey.referred(place);
  await journey.acknowledged(place);
  await journey.ended(place);
  const elsewhere = await world.partnerOf(place.accountableBodyId);
  await journey.started(elsewhere);
  await journey.referred(elsewhere);
}

beforeAll(async () => {
  console = await startConsole();
  place = await console.world.partnerOf(await console.world.accountableBody());
  await fill();
});
afterAll(() => console?.stop());

interface Counted {
  name: string;
  number: number;
  href: string;
}

/** The numbers of a home page that lead to a list, with where they lead. */
async function numbersOf({ page, open }: Visitor): Promise<Counted[]> {
  await open('/');
  await page.locator('main a[href*="filter="]').first().waitFor();
  const tiles = await page.locator('main a:has(p.figures)').evaluateAll((links) =>
    links.map((link) => ({
      name: link.querySelector('p')?.textContent ?? '',
      number: Number(link.querySelector('p.figures')?.textContent?.replace(',', '')),
      href: link.getAttribute('href') ?? '',
    })),
  );
  const gaps = await page
    .locator('main li:has(.MuiChip-root):has(a[href*="filter="])')
    .evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('a')?.textContent ?? '',
        number: Number(item.querySelector('.MuiChip-label')?.textContent) || 0,
        href: item.querySelector('a')?.getAttribute('href') ?? '',
      })),
    );
  return [...tiles, ...gaps].filter(({ href }) => href.includes('filter='));
}

/** How many rows the list says it has: none where it says why there are none; unknown while it loads. */
async function totalShown({ page }: Visitor): Promise<number | undefined> {
  if ((await page.locator('main [role="status"]').count()) > 0) return undefined;
  const [found] = await page.getByText(/^\d+ results?$/).allTextContents();
  return found === undefined ? 0 : Number.parseInt(found, 10);
}

const roles = {
  'an Employment Specialist': async () => specialist.userId,
  'a partner manager': () => console.world.user('PARTNER_MANAGER', place.partnerId),
  'an accountable body': () => console.world.user('AB_ADMINISTRATOR', place.accountableBodyId),
};

describe.each(Object.entries(roles))('the home page of %s', (_role, user) => {
  it('says of every list the number of rows that the list then shows', async () => {
    const visitor = await console.visit(await user());
    const numbers = await numbersOf(visitor);
    expect(numbers.some(({ number }) => number > 0)).toBe(true);
    for (const { name, number, href } of numbers) {
      await visitor.goOn(href);
      await expect.poll(() => totalShown(visitor), { message: name, timeout: 10_000 }).toBe(number);
    }
    expect(visitor.complaints).toEqual([]);
  });

  it('asks once for all of it, and stands on a narrow screen in Welsh', async () => {
    const visitor = await console.visit(await user(), { locale: 'cy-GB', width: 360 });
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string };
      if (operationName?.startsWith('homeOf')) asked.push(operationName);
    });
    await visitor.open('/');
    await visitor.page.locator('main a[href*="filter="]').first().waitFor();
    expect(asked).toHaveLength(1);
    expect(await visitor.pixelsTooWide()).toBeLessThanOrEqual(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);
  });
});

describe('a session', () => {
  it('is recorded from the home page, and the person no longer waits', async () => {
    const visitor = await console.visit(specialist.userId);
    const { page } = visitor;
    await visitor.open('/');
    const line = page.locator('main li', { hasText: 'Contact owed' }).first();
    await line.getByRole('button', { name: /^Record session with Testa/ }).click();
    await choose(page, 'How it was held', 'Telephone');
    await typeNumber(page, 'Minutes', '30');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await press(page, 'Record session');
    await page.getByText('Session recorded').waitFor();
    await page.getByRole('link', { name: /^Contact owed this month 0/ }).waitFor();

    const { rows } = await console.world.owner.query(
      'select held_on::text, attendance, minutes, mode from session where referral_id = $1',
      [owed.referralId],
    );
    expect(rows).toEqual([
      { held_on: today, attendance: 'attended', minutes: 30, mode: 'telephone' },
    ]);
  });
});

describe('DWP', () => {
  it('is told plainly that there is no return to read', async () => {
    const { world } = console;
    const visitor = await console.visit(await world.user('DWP_VIEWER', await world.department()));
    await visitor.open('/');
    await visitor.page.getByText('No return has been submitted yet.').waitFor();
    expect(await visitor.accessibilityFaults()).toEqual([]);
  });
});
