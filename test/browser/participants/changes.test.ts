/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../support/application';
import { enterDay, press, type } from '../../support/forms';
import { type Console, startConsole } from '../../support/visitor';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';

let console: Console;
let place: Place;
let specialist: { id: string; userId: string };
let journey: Journey;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  place = await world.partnerOf(await world.accountableBody());
  specialist = await world.specialist(place);
  journey = await world.journey.started(place, specialist.id, {}, { surname: 'Example' });
});
afterAll(() => console?.stop());

describe('two people who change the same record', () => {
  it('are told who was first, and nothing of either is lost', async () => {
    const { world } = console;
    const first = await console.visit(specialist.userId);
    const second = await console.visit(
      await world.user('PARTNER_MANAGER', place.partnerId, { name: 'Morgan Second' }),
    );
    const form = `/participants/${journey.participantId}`;
    await first.open(form);
    await second.open(form);
    await type(second.page, 'Town', 'Exampleton');
    await press(second.page, 'Save');
    await second.page.waitForURL(/show$/);

    await type(first.page, 'Telephone', '07700900456');
    await press(first.page, 'Save');
    const refusal = first.page.getByRole('alert').filter({ hasText: 'Morgan Second' });
    await refusal.waitFor();
    expect(await first.accessibilityFaults()).toEqual([]);
    await refusal.getByRole('button', { name: 'Load the latest version' }).click();
    await refusal.waitFor({ state: 'detached' });
    await expect
      .poll(() => first.page.getByRole('textbox', { name: 'Town' }).inputValue())
      .toBe('Exampleton');
    await type(first.page, 'Telephone', '07700900456');
    await press(first.page, 'Save');
    await first.page.waitForURL(/show$/);
    const { rows } = await world.owner.query('select town, phone from participant where id = $1', [
      journey.participantId,
    ]);
    expect(rows).toEqual([{ town: 'Exampleton', phone: '07700900456' }]);
  });
});

describe('a form whose session ends while somebody types', () => {
  it('says so, keeps every word, and is saved after signing in again', async () => {
    const { world } = console;
    const visitor = await console.visit(specialist.userId);
    const { page, open } = visitor;
    await open(`/participants/${journey.participantId}/show?tab=support`);
    await page.getByRole('button', { name: 'Write profile' }).first().click();
    await type(page, 'Strengths', 'Ten minutes of careful words.');
    await type(page, 'Goals', 'A quiet job.');
    await type(page, 'Support needs', 'Written instructions.');
    await type(page, 'What may be said to an employer', 'Nothing yet.');
    await enterDay(page, 'Date agreed with the person', today);
    const [name, value] = (await world.cookieOf(specialist.userId)).split('=') as [string, string];
    await page.context().clearCookies();
    await press(page, 'Save');
    await page.getByRole('link', { name: /opens a new tab/ }).waitFor();
    expect(await page.getByText('Vocational profile saved').count()).toBe(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);

    await page.context().addCookies([{ name, value, url: world.url }]);
    await press(page, 'Save');
    await page.getByText('Vocational profile saved').waitFor();
    await page.getByText('Ten minutes of careful words.').waitFor();
  });
});

describe('a session recorded with the keyboard alone', () => {
  it('takes no mouse from the page to the saved form, and the focus comes back', async () => {
    const visitor = await console.visit(specialist.userId);
    const { page, open } = visitor;
    await open(`/participants/${journey.participantId}/show`);
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    await keyboard.press('Enter');
    const opener = page.getByRole('button', { name: /^Record session with/ }).first();
    const isOn = (locator: typeof opener) =>
      locator.evaluate((element) => element === document.activeElement);
    const tabTo = async (locator: typeof opener) => {
      for (let presses = 0; presses < 40 && !(await isOn(locator)); presses += 1)
        await keyboard.press('Tab');
      expect(await isOn(locator)).toBe(true);
    };
    await tabTo(opener);
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page.getByRole('combobox', { name: /^How it was held/ }));
    await keyboard.press('Enter');
    await page.getByRole('option', { name: 'Telephone', exact: true }).waitFor();
    await keyboard.type('Tel');
    await keyboard.press('Enter');
    await tabTo(page.getByRole('spinbutton', { name: 'Minutes' }));
    await keyboard.type('25');
    await tabTo(page.getByRole('checkbox', { name: /^Vocational profiling/ }));
    await keyboard.press('Space');
    await tabTo(page.getByRole('dialog').getByRole('button', { name: 'Record session' }));
    await keyboard.press('Enter');
    await page.getByText('Session recorded', { exact: true }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => isOn(opener)).toBe(true);

    const { rows } = await console.world.owner.query(
      'select held_on::text, mode, minutes, contents from session where referral_id = $1',
      [journey.referralId],
    );
    expect(rows).toEqual([
      { held_on: today, mode: 'telephone', minutes: 25, contents: ['vocational_profiling'] },
    ]);
    expect(visitor.complaints).toEqual([]);
  });
});
