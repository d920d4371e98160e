import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterDay, press, send, type } from '../../support/forms';
import { type Console, startConsole } from '../../support/visitor';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';

let console: Console;
let place: Place;
let managerId: string;
let journey: Journey;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  place = await world.partnerOf(await world.accountableBody());
  managerId = await world.user('PARTNER_MANAGER', place.partnerId);
  const specialist = await world.specialist(place);
  journey = await world.journey.started(place, specialist.id, {}, { surname: 'Sample-Bracken' });
});
afterAll(() => console?.stop());

describe('a correction', () => {
  it('keeps the box of a date that is emptied while it is typed anew, and says that it is missing', async () => {
    const { page, open, complaints } = await console.visit(managerId);
    await open(`/participants/${journey.participantId}/show`);
    await press(page, 'More actions');
    await page.getByRole('menuitem', { name: 'Correct the referral' }).click();
    await enterDay(page, 'Date of acknowledgement', '');
    await type(page, 'Why is this changed?', 'The letter came a day later');
    await press(page, 'Save');
    await page.getByText('Enter an answer').waitFor();
    await enterDay(page, 'Date of acknowledgement', '2026-01-14');
    await send(page, 'Save');
    const { rows } = await console.world.owner.query(
      'select acknowledged_on::text as day from referral where id = $1',
      [journey.referralId],
    );
    expect(rows).toEqual([{ day: '2026-01-14' }]);
    expect(complaints).toEqual([]);
  });

  it('does not cover what is missing with a list of choices', async () => {
    const { page, open } = await console.visit(managerId);
    await open(`/participants/${journey.participantId}/show`);
    await press(page, 'More actions');
    await page.getByRole('menuitem', { name: 'Assign specialist' }).click();
    await press(page, 'Assign');
    await page.getByText('Enter an answer').first().waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    await press(page, 'Cancel');
  });
});

describe('an address', () => {
  it('of a journey as other records have it leads to the journey', async () => {
    const { open, arrives } = await console.visit(managerId);
    await open(`/referrals/${journey.referralId}/show`);
    await arrives('Testa Sample-Bracken: journey of 12 Jan 2026');
  });

  it('that leads nowhere says so', async () => {
    const { open, arrives } = await console.visit(managerId);
    await open('/localAuthorities');
    await arrives('Page not found');
  });
});
