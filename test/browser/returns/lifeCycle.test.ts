// A return from its preparation to DWP's answer and once more, as two people, a partner and DWP live it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterDay, press, type } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';
import type { Place } from '../../support/world/organisations';

let console: Console;
let place: Place;
let periodId: string;
let ada: Visitor;
let bea: Visitor;
let manager: Visitor;
let dwp: Visitor;

/** Somebody who started in October, with nothing else wrong than a missing NINO. */
async function started(in_: Place) {
  const { world } = console;
  const journey = await world.journey.acknowledged(in_, {
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
  return journey;
}

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  const body = await world.accountableBody();
  place = await world.partnerOf(body);
  await started(place);
  await started(place);
  const { rows } = await world.owner.query(
    `select id from return_period where accountable_body_id = $1 and kind = 'month' and first_day = '2026-10-01'`,
    [body],
  );
  periodId = rows[0].id;
  ada = await console.visit(await world.user('AB_ADMINISTRATOR', body, { name: 'Ada Example' }));
  bea = await console.visit(await world.user('AB_ADMINISTRATOR', body, { name: 'Bea Example' }));
  manager = await console.visit(
    await world.user('PARTNER_MANAGER', place.partnerId, { name: 'Mo Example' }),
  );
  dwp = await console.visit(await world.user('DWP_VIEWER', await world.department()));
});
afterAll(() => console?.stop());

const title = 'October 2026: monthly return';
const desk = () => `/returnPeriods/${periodId}/show`;

/** Opens the return anew, as it is for this person now. */
async function atDesk(visitor: Visitor): Promise<Visitor['page']> {
  await visitor.open(desk());
  await visitor.arrives(title);
  return visitor.page;
}

/** Gives a command of the return: the button, and the same word in its dialog. */
async function give({ page }: Visitor, button: string, submit: string, done: string) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await press(page, submit);
  await page.getByText(done, { exact: true }).first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('a return', () => {
  it('is in the calendar and on the home page of whose turn it is', async () => {
    await ada.open('/');
    const { page } = ada;
    await page.getByRole('heading', { name: 'Returns to DWP' }).waitFor();
    await page.getByRole('link', { name: 'All returns' }).click();
    await ada.arrives('Returns to DWP');
    await page.getByRole('link', { name: 'October 2026', exact: true }).click();
    await ada.arrives(title);
    await page.getByText('Overdue', { exact: true }).waitFor();
  });

  it('needs contacts, which the calendar page keeps', async () => {
    await ada.open('/returnPeriods');
    const { page } = ada;
    await page.getByText(/No contacts are entered yet/).waitFor();
    await page.getByRole('button', { name: 'Change the contacts' }).click();
    await type(page, 'Number of the grant agreement', 'CTW-0001');
    await type(page, 'Contact: name', 'Lena Lead');
    await type(page, 'Contact: e-mail', 'lena@example.org');
    await type(page, 'Deputy: name', 'Dai Deputy');
    await type(page, 'Deputy: e-mail', 'dai@example.org');
    await press(page, 'Save');
    await page.getByText('Contacts saved').waitFor();
    await page.getByText('CTW-0001').waitFor();
  });

  it('is prepared by one person, who is told that another one signs', async () => {
    await atDesk(ada);
    await give(ada, 'Prepare the return', 'Prepare', 'Prepared');
    await ada.page.getByText(/another person of your accountable body signs it/).waitFor();
    expect(await ada.page.getByRole('button', { name: 'Sign the return' }).count()).toBe(0);
  });

  it('says what must be fixed, with the way to each record', async () => {
    const page = await atDesk(ada);
    const check = page.getByRole('listitem').filter({ hasText: 'Started without a NINO' });
    await check.getByText('2 records').waitFor();
    await check.getByRole('button', { name: /^Show what/ }).click();
    await check
      .getByRole('link', { name: /^Open the person/ })
      .first()
      .click();
    await page.waitForURL(/\/participants\/.*tab=person/);
  });

  it('is signed by the partner for its own part, which is all that the partner sees', async () => {
    await manager.open('/');
    await manager.page.getByText('Your part waits for your signature').waitFor();
    const page = await atDesk(manager);
    const text = await page.locator('main').textContent();
    expect(text).not.toContain('The whole accountable body');
    await give(manager, 'Sign your part', 'Sign', 'Signed');
    await manager.open('/');
    expect(await manager.page.getByText('Your part waits for your signature').count()).toBe(0);
  });

  it('goes without what is missing only by a waiver that another person approves', async () => {
    let page = await atDesk(ada);
    for (;;) {
      const ask = page.getByRole('button', { name: /^Ask for a waiver of/ }).first();
      await page.getByRole('heading', { name: 'Before it is signed' }).waitFor();
      const asked = await page.getByText(/asked for a waiver/).count();
      if (asked > 0 || (await ask.count()) === 0) break;
      await ask.click();
      await type(page, 'Why must it go all the same?', 'Agreed with DWP.');
      await press(page, 'Ask');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page
        .getByText(/asked for a waiver/)
        .first()
        .waitFor();
    }
    await page.getByText('You asked for this waiver, so another person approves it.').waitFor();
    expect(await page.getByRole('button', { name: /^Approve the waiver/ }).count()).toBe(0);
    page = await atDesk(bea);
    await page.getByRole('button', { name: /^Approve the waiver/ }).click();
    await press(page, 'Approve');
    await page.getByText(/Waiver approved by Bea Example/).waitFor();
  });

  it('carries a comment for every warning', async () => {
    const page = await atDesk(bea);
    const answers = page.getByRole('button', { name: /^Answer “/ });
    await answers.first().waitFor();
    const open = page.getByRole('listitem').filter({ hasText: 'Open' });
    while ((await open.getByRole('button', { name: /^Answer “/ }).count()) > 0) {
      const before = await page.getByText(/Bea Example answered on/).count();
      await open
        .getByRole('button', { name: /^Answer “/ })
        .first()
        .click();
      await type(page, 'Comment', 'Known, and being followed up.');
      await press(page, 'Save the comment');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => page.getByText(/Bea Example answered on/).count()).toBe(before + 1);
    }
  });

  it('shows its figures with the people behind each, as long as it is not submitted', async () => {
    const page = await atDesk(bea);
    await page.getByText('As things are now; every number opens the people behind it.').waitFor();
    await page.getByRole('link', { name: 'People behind Starts on IPS: 2' }).first().click();
    await page.getByText('Together they come to 2, which is the number of the figure.').waitFor();
  });

  it('is signed by the second person and submitted, after saying what is frozen', async () => {
    await atDesk(bea);
    await give(bea, 'Sign the return', 'Sign', 'Signed');
    const page = await atDesk(ada);
    await page.getByRole('button', { name: 'Submit to DWP' }).click();
    await page.getByText(/frozen as they are now, for good, under a receipt/).waitFor();
    await press(page, 'Submit and freeze');
    await page.getByText('Submitted', { exact: true }).waitFor();
    await page.getByText('As they were submitted: frozen').waitFor();
    await page.getByRole('button', { name: /^Check the receipt/ }).click();
    await page.getByText('Unchanged: what is stored fits the receipt.').waitFor();
    await page.getByText('Nothing has changed since revision 1 was submitted.').waitFor();
  });

  it('is taken along as a workbook, with the size told on the way', async () => {
    const page = await atDesk(ada);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Workbook (.xlsx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^CTW-0001 .*Oct 26\.xlsx$/);
    await page.getByText(/is saved, [\d.,]+ [kM]B\./).waitFor();
    expect(ada.complaints).toEqual([]);
  });

  it('is read by DWP, who sees nothing else, and sends it back with questions', async () => {
    await dwp.open('/');
    const { page } = dwp;
    await page.getByRole('link', { name: 'October 2026', exact: true }).click();
    await dwp.arrives(title);
    await page.getByText('As they were submitted: frozen').waitFor();
    expect(await page.getByRole('link', { name: /^People behind/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Send back' }).click();
    await type(page, 'What does DWP ask?', 'Where is the third start?');
    await press(page, 'Send back');
    await page.getByText('Sent back with questions').first().waitFor();
    const asked = await atDesk(ada);
    await asked.getByText('DWP asks: Where is the third start?').first().waitFor();
  });

  it('is opened once more with a reason, after a late entry that the page names with who and why', async () => {
    await started(place);
    const page = await atDesk(ada);
    await page.getByText(/no longer what was submitted/).waitFor();
    await page.getByRole('link', { name: 'Show what changed' }).click();
    await ada.arrives('Since revision 1 was submitted');
    await page.getByText('Late entry').first().waitFor();
    await page.getByText('Entered', { exact: true }).first().waitFor();
    await atDesk(ada);
    await page.getByRole('button', { name: 'Reopen', exact: true }).click();
    await type(page, 'Why is it opened once more?', 'A late start.');
    await press(page, 'Reopen');
    await page.getByText(/Reopened by Ada Example: A late start\./).waitFor();
    await page.getByRole('link', { name: 'Show revision 1' }).click();
    await page.getByText('As they were submitted: frozen').waitFor();
  });
});

describe('the calendar', () => {
  it('is kept by the accountable body: days and exceptions', async () => {
    const page = await atDesk(ada);
    await page.getByRole('button', { name: 'Change the dates' }).click();
    await enterDay(page, 'Edits end', '2026-12-31');
    await press(page, 'Save');
    await page.getByText('Dates saved').waitFor();
    await page.getByText('31 Dec 2026').waitFor();
    expect(
      await (await atDesk(manager)).getByRole('button', { name: 'Change the dates' }).count(),
    ).toBe(0);
  });

  it('is not for those who have no part in returns', async () => {
    const { world } = console;
    const visitor = await console.visit((await world.specialist(place)).userId);
    await visitor.open('/returnPeriods');
    await visitor.arrives('Not part of your role');
  });
});

describe.each([
  ['en-GB', 1280],
  ['cy-GB', 360],
])('every page of returns, in %s at %i pixels', (locale, width) => {
  it.each([
    ['AB_ADMINISTRATOR', '/returnPeriods'],
    ['AB_ADMINISTRATOR', 'desk'],
    ['AB_ADMINISTRATOR', 'difference'],
    ['PARTNER_MANAGER', 'desk'],
    ['AB_ANALYST', 'desk'],
    ['DWP_VIEWER', '/'],
    ['DWP_VIEWER', 'desk'],
  ] as const)('fits and has no fault for %s at %s', async (role, where) => {
    const { world } = console;
    const organisation = {
      AB_ADMINISTRATOR: place.accountableBodyId,
      AB_ANALYST: place.accountableBodyId,
      PARTNER_MANAGER: place.partnerId,
      DWP_VIEWER: await world.department(),
    }[role];
    const visitor = await console.visit(await world.user(role, organisation), { locale, width });
    const path =
      where === 'desk'
        ? desk()
        : where === 'difference'
          ? `/returnPeriods/${periodId}/difference?from=1`
          : where;
    await visitor.open(path);
    const overflow = await visitor.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});
