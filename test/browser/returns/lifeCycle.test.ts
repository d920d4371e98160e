// A return from its preparation to DWP's answer and once more, as two people, a partner and DWP live it.
import { afterAll, describe, expect, it } from 'vitest';
import { enterDay, press } from '../../support/forms';
import { faultsOf } from '../../support/sweep';
import { atDesk, beginStory } from './cast';
import { onceSubmitted } from './onceSubmitted';
import { untilSigned } from './untilSigned';

const story = await beginStory();
afterAll(() => story.console.stop());

describe('a return', () => {
  untilSigned(story);
  onceSubmitted(story);
});

describe('the calendar', () => {
  it('is kept by the accountable body: days and exceptions', async () => {
    const { ada, manager } = story;
    const page = await atDesk(story, ada);
    await page.getByRole('button', { name: 'Change the dates' }).click();
    await enterDay(page, 'Edits end', '2026-12-31');
    await press(page, 'Save');
    await page.getByText('Dates saved').waitFor();
    await page.getByText('31 Dec 2026').waitFor();
    expect(
      await (await atDesk(story, manager))
        .getByRole('button', { name: 'Change the dates' })
        .count(),
    ).toBe(0);
  });

  it('is not for those who have no part in returns', async () => {
    const { console, place } = story;
    const visitor = await console.visit((await console.world.specialist(place)).userId);
    await visitor.open('/returnPeriods');
    await visitor.arrives('Not part of your role');
  });
});

const { desk, place } = story;
const difference = `${desk.replace('show', 'difference')}?from=1`;

/** Everybody who sees returns, with the pages that they have of them. */
const readers = {
  AB_ADMINISTRATOR: { of: place.accountableBodyId, paths: ['/returnPeriods', desk, difference] },
  PARTNER_MANAGER: { of: place.partnerId, paths: [desk] },
  AB_ANALYST: { of: place.accountableBodyId, paths: [desk] },
  DWP_VIEWER: { of: await story.console.world.department(), paths: ['/', desk] },
} as const;

describe.each([
  { locale: 'en-GB', width: 1280 },
  { locale: 'cy-GB', width: 360 },
])('every page of returns, in $locale at $width pixels', (looks) => {
  it.each(Object.entries(readers))('fits and has no fault for %s', async (role, { of, paths }) => {
    const { console } = story;
    const user = await console.world.user(role as keyof typeof readers, of);
    const visitor = await console.visit(user, looks);
    expect(await faultsOf(visitor, paths)).toEqual({});
    expect(visitor.complaints).toEqual([]);
  });
});
