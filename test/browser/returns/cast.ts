import { press } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';
import type { Place } from '../../support/world/organisations';

/** A return, and whoever has a part in it, each with a window of their own. */
export interface Story {
  console: Console;
  place: Place;
  /** Address of the return. */
  desk: string;
  ada: Visitor;
  bea: Visitor;
  manager: Visitor;
  dwp: Visitor;
}

export const title = 'October 2026: monthly return';

/** Somebody who started in October, with nothing else wrong than a missing NINO. */
export async function started({ console, place }: Pick<Story, 'console' | 'place'>) {
  const { world } = console;
  const journey = await world.journey.acknowledged(place, {
    referred_on: '2026-10-01',
    input_on: '2026-10-01',
    acknowledged_on: '2026-10-02',
    started_on: '2026-10-12',
  });
  await world.insert('model_period', {
    ...world.journey.of(journey),
    model: 'ips',
    starts_on: '2026-10-12',
  });
}

/** The return of October with two people who started, and nothing done about it yet. */
export async function beginStory(): Promise<Story> {
  const console = await startConsole();
  const { world, visit } = console;
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  await started({ console, place });
  await started({ console, place });
  const { rows } = await world.owner.query(
    `select id from return_period where accountable_body_id = $1 and kind = 'month' and first_day = '2026-10-01'`,
    [body],
  );
  return {
    console,
    place,
    desk: `/returnPeriods/${rows[0].id}/show`,
    ada: await visit(await world.user('AB_ADMINISTRATOR', body, { name: 'Ada Example' })),
    bea: await visit(await world.user('AB_ADMINISTRATOR', body, { name: 'Bea Example' })),
    manager: await visit(
      await world.user('PARTNER_MANAGER', place.partnerId, { name: 'Mo Example' }),
    ),
    dwp: await visit(await world.user('DWP_VIEWER', await world.department())),
  };
}

/** Opens the return anew, as it is for this person now. */
export async function atDesk({ desk }: Story, visitor: Visitor): Promise<Visitor['page']> {
  await visitor.open(desk);
  await visitor.arrives(title);
  return visitor.page;
}

/** Gives a command of the return: the button, and the same word in its dialog. */
export async function give({ page }: Visitor, button: string, submit: string, done: string) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await press(page, submit);
  await page.getByText(done, { exact: true }).first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
