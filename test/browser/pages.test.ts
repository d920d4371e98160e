/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/sweep';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { World } from '../support/world';

let console: Console;
let place: { accountableBodyId: string; partnerId: string };
let specialistUser: string;
let journey: Awaited<ReturnType<World['journey']['started']>>;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  specialistUser = specialist.userId;
  journey = await world.journey.started(place, specialist.id);
  await world.journey.expressed(place);
  await world.journey.referred(place);
});
afterAll(() => console?.stop());

const userOf = {
  EMPLOYMENT_SPECIALIST: async () => specialistUser,
  PARTNER_MANAGER: () => console.world.user('PARTNER_MANAGER', place.partnerId),
  AB_ADMINISTRATOR: () => console.world.user('AB_ADMINISTRATOR', place.accountableBodyId),
  AB_ANALYST: () => console.world.user('AB_ANALYST', place.accountableBodyId),
  SYSTEM_ADMINISTRATOR: () => console.world.user('SYSTEM_ADMINISTRATOR', place.accountableBodyId),
};

/** What the page is built of: every part with its look and its attributes, whatever it says. */
const build = ({ page }: Visitor) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .map((part) => [part.tagName, part.className, part.getAttributeNames()].join())
      .join('\n'),
  );

/** Pages that axe has seen: what is built the same for another role has the same faults. */
const seen = new Set<string>();

describe.each(Object.entries(userOf))('the console of %s', (_role, user) => {
  it('opens every page of the menu without a fault, for eyes, screen readers and keyboards', async () => {
    const visitor = await console.at(await user(), '/');
    const { page, complaints } = visitor;
    expect(await visitor.accessibilityFaults()).toEqual([]);
    const paths = await page
      .locator('nav a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(paths.length).toBeGreaterThan(0);
    const faults = await faultsOf(visitor, new Set(paths), async () => {
      const parts = await build(visitor);
      if (seen.has(parts)) return [];
      seen.add(parts);
      return visitor.accessibilityFaults();
    });
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
  }, 180_000);
});

describe('the page of a participant', () => {
  it.each([
    ['en-GB', 'en'],
    ['cy-GB', 'cy'],
  ])('tells the story on a narrow screen too, in %s', async (locale, lang) => {
    const looks = { locale, width: 360 };
    const path = `/participants/${journey.participantId}/show`;
    const visitor = await console.at(specialistUser, path, looks);
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await visitor.page.locator('h1').textContent()).toContain('Testa');
    expect(await visitor.pixelsTooWide()).toBeLessThanOrEqual(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});
