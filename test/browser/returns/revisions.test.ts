// What the page of a return says about each of its revisions, to the accountable body and to DWP.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Console, startConsole, type Visitor } from '../../support/visitor';
import { title } from './cast';

let console: Console;
let desk: string;
let ada: Visitor;
let dwp: Visitor;
let welsh: Visitor;

/** What was done with a revision up to its submission, all by one day and by two people. */
function sentOn(day: string, [preparer, signer]: readonly [string, string], people: string[]) {
  const at = `${day}T10:00:00Z`;
  const [one, other] = people;
  return {
    prepared_at: at,
    prepared_by_id: one,
    prepared_by_name: preparer,
    signed_at: at,
    signed_by_id: other,
    signed_by_name: signer,
    signed_digest: 'as signed',
    submitted_at: at,
    submitted_by_id: one,
    submitted_by_name: preparer,
    content_digest: `as frozen on ${day}`,
    receipt: `as sealed on ${day}`,
  };
}

beforeAll(async () => {
  console = await startConsole();
  const { world, visit } = console;
  const body = await world.accountableBody();
  // Its agreement is what makes months of it.
  await world.partnerOf(body);
  const people = [
    await world.user('AB_ADMINISTRATOR', body, { name: 'Ada Example' }),
    await world.user('AB_ADMINISTRATOR', body, { name: 'Bea Example' }),
  ];
  const reader = await world.user('DWP_VIEWER', await world.department(), { name: 'Dee Reader' });
  const { rows } = await world.owner.query(
    `select id from return_period where accountable_body_id = $1 and kind = 'month' and first_day = '2026-10-01'`,
    [body],
  );
  const of = { accountable_body_id: body, period_id: rows[0].id };
  await world.insert('return_revision', {
    ...of,
    number: 1,
    ...sentOn('2026-11-03', ['Ada Example', 'Bea Example'], people),
    sent_back_at: '2026-11-04T10:00:00Z',
    sent_back_by_id: reader,
    sent_back_by_name: 'Dee Reader',
    questions: 'Where is the third start?',
  });
  const second = await world.insert('return_revision', {
    ...of,
    number: 2,
    reopen_reason: 'A late start.',
    reopened_by_id: people[0],
    reopened_by_name: 'Ada Example',
    ...sentOn('2026-11-05', ['Bea Example', 'Ada Example'], people.reverse()),
    accepted_at: '2026-11-06T10:00:00Z',
    accepted_by_id: people[0],
    accepted_by_name: 'Bea Example',
  });
  await world.insert('return_term', {
    accountable_body_id: body,
    revision_id: second.id,
    kind: 'cover',
    position: 0,
    content: { accountableBody: { nameEn: 'Kent Example', nameCy: 'Caint Enghraifft' } },
  });
  desk = `/returnPeriods/${rows[0].id}/show`;
  ada = await visit(people[1]);
  dwp = await visit(reader);
  welsh = await visit(reader, { locale: 'cy-GB', width: 360 });
});
afterAll(() => console?.stop());

describe.each([
  ['the accountable body', () => ada],
  ['DWP', () => dwp],
] as const)('to %s a return', (_who, visitorOf) => {
  it('shows an earlier revision with its own steps and answer, and leads to the latest', async () => {
    const visitor = visitorOf();
    const { page } = visitor;
    await visitor.open(`${desk}?revision=1`);
    await visitor.arrives(`${title}, revision 1 of 2`);
    const standing = page.getByRole('region', { name: /^Revision 1 of 2, submitted 3 Nov 2026/ });
    await standing.getByText('Sent back by DWP').waitFor();
    await standing.getByText('By Dee Reader').waitFor();
    await standing.getByText('DWP asks: Where is the third start?').waitFor();
    const text = await standing.textContent();
    expect(text).not.toContain('A late start.');
    expect(text).not.toContain('Accepted by DWP');
    // Nothing can be done with it any more.
    expect(await standing.getByRole('button').count()).toBe(0);
    expect(await visitor.accessibilityFaults()).toEqual([]);

    await standing.getByRole('link', { name: 'Go to the latest, revision 2' }).click();
    await visitor.arrives(title);
    const latest = page.getByRole('heading', { name: /^Revision 2 of 2, submitted 5 Nov 2026/ });
    await latest.waitFor();
    await expect.poll(() => latest.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.getByText('Reopened by Ada Example: A late start.').waitFor();
    await page.getByRole('link', { name: 'Show revision 1' }).click();
    await standing.waitFor();
  });

  it('says that the accountable body recorded DWP’s answer, and who did', async () => {
    const visitor = visitorOf();
    await visitor.open(desk);
    const recorded = /Recorded by Bea Example, .+, as DWP’s answer/;
    await visitor.page
      .getByRole('listitem')
      .filter({ hasText: 'Accepted by DWP' })
      .getByText(recorded)
      .first()
      .waitFor();
    await visitor.page.getByText('Recorded by the accountable body').first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe('to DWP', () => {
  it('the list of returns tells an answer of its own from one that was recorded for it', async () => {
    await dwp.open('/');
    await dwp.page.getByRole('link', { name: 'October 2026', exact: true }).waitFor();
    await dwp.page.getByText('Recorded by the accountable body').waitFor();
    await dwp.open(desk);
    await dwp.page
      .getByText(/Recorded by Bea Example, Kent Example, as DWP’s/)
      .first()
      .waitFor();
  });

  it('a revision is named in Welsh, in a narrow window too', async () => {
    await welsh.open(`${desk}?revision=1`);
    await welsh.page.getByRole('heading', { name: /^Diwygiad 1 o 2, cyflwynwyd/ }).waitFor();
    expect(await welsh.pixelsTooWide()).toBeLessThanOrEqual(0);
    expect(await welsh.accessibilityFaults()).toEqual([]);
    await welsh.page.getByRole('link', { name: 'Ewch i’r diweddaraf, diwygiad 2' }).click();
    await welsh.page
      .getByText(/Cofnodwyd gan Bea Example, Caint Enghraifft/)
      .first()
      .waitFor();
  });
});
