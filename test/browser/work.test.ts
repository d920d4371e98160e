import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, press, search, type } from '../support/forms';
import { faultsOf } from '../support/sweep';
import { type Console, startConsole, type Visitor } from '../support/visitor';
import type { Place } from '../support/world/organisations';

let console: Console;
let place: Place;
let manager: Visitor;
let personName: string;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  const journey = await world.journey.started(place, specialist.id);
  const { rows } = await world.owner.query(
    `select forename || ' ' || surname as name from participant where id = $1`,
    [journey.participantId],
  );
  personName = rows[0].name;
  await world.insert('milestone', {
    ...world.journey.of(journey),
    type: 'lower',
    achieved_on: '2026-06-01',
    reporting_month: '2026-06-01',
    evidence_path: 'local_records',
  });
  manager = await console.visit(await world.user('PARTNER_MANAGER', place.partnerId));
});
afterAll(() => console?.stop());

describe('an employer', () => {
  it('is added, and a contact with them about a named person is recorded', async () => {
    const { page, goOn, arrives } = manager;
    await goOn('/employers');
    await page.getByRole('link', { name: 'Add employer' }).click();
    await arrives('Add employer');
    await type(page, 'Name', 'Sample Bakery');
    await search(page, 'Sector', 'C: Manufacturing');
    await type(page, 'Town', 'Exampleton');
    await press(page, 'Save');
    await arrives('Sample Bakery');

    await page.getByRole('button', { name: /^Record employer contact/ }).click();
    await choose(page, 'What it was about', 'About a competitive job for a named person');
    await search(page, 'Person', personName);
    await choose(page, 'How', 'Telephone');
    await press(page, 'Record contact');
    await page.getByText('Employer contact recorded').waitFor();
    const contacts = page.getByRole('region', { name: 'Contacts' });
    await contacts.getByRole('link', { name: personName }).waitFor();
    expect(await manager.accessibilityFaults()).toEqual([]);
    expect(manager.complaints).toEqual([]);
  });
});

describe('the milestones to reconcile', () => {
  it('lose one once the notice of PRaP is recorded; it stands among those agreed', async () => {
    const { page, goOn } = manager;
    await goOn('/milestoneReconciliations');
    await page.getByText('1 result', { exact: true }).waitFor();
    await page.getByText('Reached, not notified').first().waitFor();
    expect(await manager.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: `Confirm milestone of ${personName}` }).click();
    await press(page, 'Confirm');
    await page.getByText('Milestone confirmed').waitFor();
    await page.getByText('Nothing matches').waitFor();

    const { rows } = await console.world.owner.query(
      'select type, achieved_on::text, evidence_path from milestone order by evidence_path',
    );
    expect(rows).toEqual([
      { type: 'lower', achieved_on: '2026-06-01', evidence_path: 'local_records' },
      { type: 'lower', achieved_on: '2026-06-01', evidence_path: 'prap' },
    ]);
    await choose(page, 'Which', 'Agreed');
    await page.getByText('1 result', { exact: true }).waitFor();
  });

  it('has one again after the notice was withdrawn on the page of the journey, with a reason', async () => {
    const { page, goOn } = manager;
    const { rows } = await console.world.owner.query(
      'select referral_id as id from milestone limit 1',
    );
    await goOn(`/referrals/${rows[0].id}/journey`);
    await page
      .getByRole('button', { name: /^Withdraw: / })
      .first()
      .click();
    await type(page, 'Why is this changed?', 'Read on the page of another person');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Milestone withdrawn').waitFor();
    await page.getByText('Read on the page of another person').waitFor();
    expect(manager.complaints).toEqual([]);
  });
});

describe('the lists of support and work', () => {
  it('stand on a narrow screen, in Welsh, with a screen reader', async () => {
    const { world } = console;
    const visitor = await console.visit(
      await world.user('AB_ADMINISTRATOR', place.accountableBodyId),
      { locale: 'cy-GB', width: 360 },
    );
    const lists = ['sessions', 'employers', 'employerContacts', 'jobs', 'milestones'];
    const paths = [...lists, 'milestoneReconciliations'].map((list) => `/${list}`);
    expect(await faultsOf(visitor, paths)).toEqual({});
    expect(visitor.complaints).toEqual([]);
  });
});
