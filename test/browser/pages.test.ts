/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  consoleDirectory,
  launch,
  openWindow,
  visit,
} from '../support/window';
import { startWorld, type World } from '../support/world';

let world: World;
let browser: Browser;
let place: { accountableBodyId: string; partnerId: string };
let specialistUser: string;
let journey: Awaited<ReturnType<World['journey']['started']>>;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ consoleDirectory }), launch()]);
  place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  specialistUser = specialist.userId;
  journey = await world.journey.started(place, specialist.id);
  await world.journey.expressed(place);
  await world.journey.referred(place);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const userOf = {
  EMPLOYMENT_SPECIALIST: async () => specialistUser,
  PARTNER_MANAGER: () => world.user('PARTNER_MANAGER', place.partnerId),
  AB_ADMINISTRATOR: () => world.user('AB_ADMINISTRATOR', place.accountableBodyId),
  AB_ANALYST: () => world.user('AB_ANALYST', place.accountableBodyId),
  SYSTEM_ADMINISTRATOR: () => world.user('SYSTEM_ADMINISTRATOR', place.accountableBodyId),
};

describe.each(Object.entries(userOf))('the console of %s', (_role, user) => {
  it('opens every page of the menu without a fault, for eyes, screen readers and keyboards', async () => {
    const cookie = await world.cookieOf(await user());
    const { page, context, complaints } = await openWindow(browser, { url: world.url, cookie });
    await visit(page, '/');
    const paths = await page
      .locator('nav a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(paths.length).toBeGreaterThan(0);
    const faults: Record<string, string[]> = {};
    for (const path of new Set(['/', ...paths])) {
      await visit(page, path);
      const found = await accessibilityFaults(page);
      if (found.length) faults[path] = found;
    }
    await context.close();
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
  }, 180_000);
});

describe('the page of a participant', () => {
  it('tells the story on a narrow screen too, in Welsh as in English', async () => {
    const cookie = await world.cookieOf(specialistUser);
    for (const [locale, lang] of [
      ['en-GB', 'en'],
      ['cy-GB', 'cy'],
    ] as const) {
      const { page, context, complaints } = await openWindow(browser, {
        url: world.url,
        cookie,
        locale,
        width: 360,
      });
      await visit(page, `/participants/${journey.participantId}/show`);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').textContent()).toContain('Testa');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    }
  }, 120_000);

  it('keeps nothing about anybody in the browser’s storage or in the address', async () => {
    const cookie = await world.cookieOf(specialistUser);
    const { page, context } = await openWindow(browser, { url: world.url, cookie });
    await visit(page, '/participants');
    await page.getByRole('searchbox').or(page.locator('input[name="q"]')).first().fill('Testa');
    await page.waitForTimeout(1500);
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(stored).not.toContain('Testa');
    expect(page.url()).not.toContain('Testa');
    await context.close();
  }, 60_000);
});
