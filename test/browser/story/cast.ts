import { expect } from 'vitest';
import { type Clock, startClock } from '../../support/clock';
import { type Console, startConsole, type Visitor } from '../../support/visitor';

/** Whoever acts in the story, each with a window of their own, and whom it is about. */
export interface Story {
  console: Console;
  /** The day of the story: it goes on from chapter to chapter, and the console with it. */
  clock: Clock;
  specialist: Visitor;
  manager: Visitor;
  council: Visitor;
  specialistName: string;
  personName: string;
  /** Address of the person's page, once there is one. */
  personPath: string;
}

/** A partner with a manager and a specialist, and its accountable body: nobody is on the programme yet. */
export async function beginStory(day: string, looks = {}): Promise<Story> {
  const clock = startClock(day);
  const console = await startConsole({ today: clock.today });
  const { world, visit } = console;
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  const specialistName = 'Sian Specialist';
  const { userId } = await world.specialist(place, { name: specialistName });
  return {
    console,
    clock,
    specialist: await visit(userId, looks),
    manager: await visit(await world.user('PARTNER_MANAGER', place.partnerId), looks),
    council: await visit(await world.user('AB_ADMINISTRATOR', body), looks),
    specialistName,
    personName: 'Mali Pretend-Example',
    personPath: '',
  };
}

/** Opens the person's page anew, on the day of the story. */
export const openPerson = ({ personPath }: Story, { open }: Visitor, tab?: string) =>
  open(tab ? `${personPath}?tab=${tab}` : personPath);

/** Presses an action of the person's page: a button of its own, or an entry of the menu. */
export async function act({ page }: Visitor, label: string): Promise<void> {
  const button = page.locator('main').getByRole('button', { name: new RegExp(`^${label}`) });
  if ((await button.count()) > 0) {
    await button.first().click();
  } else {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  }
  await page.getByRole('dialog').waitFor();
}

/** Waits until the page says that it is done, and the form is gone. */
export async function done({ page }: Visitor, message: string): Promise<void> {
  await page.getByText(message, { exact: true }).first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Waits until the timeline tells of a fact, with what belongs to it. */
export const tells = ({ page }: Visitor, ...words: string[]) =>
  words
    .reduce(
      (item, hasText) => item.filter({ hasText }),
      page.getByRole('list', { name: 'The journey' }).getByRole('listitem'),
    )
    .waitFor();

/** Waits until the head of the page bears a status. */
export const stands = ({ page }: Visitor, status: string) =>
  page.locator('main').getByText(status, { exact: true }).first().waitFor();

/** Nothing is wrong with the page: for screen readers and keyboards, for narrow eyes, for the browser. */
export async function isSound({ accessibilityFaults, complaints }: Visitor): Promise<void> {
  expect(await accessibilityFaults()).toEqual([]);
  expect(complaints).toEqual([]);
}
