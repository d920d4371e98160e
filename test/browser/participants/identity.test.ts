import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import { choose, press } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';
import type { Place } from '../../support/world/organisations';

let console: Console;
let place: Place;
let managerId: string;
let personId: string;
const name = 'Testa Findable';
const nino = 'QQ120002C';

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  place = await world.partnerOf(await world.accountableBody());
  managerId = await world.user('PARTNER_MANAGER', place.partnerId);
  const journey = await world.journey.started(place, undefined, {}, { surname: 'Findable' });
  personId = journey.participantId;
  const manager = await world.signedIn(managerId);
  const { data } = await command(manager, 'setNino', { id: personId, version: 1, nino });
  expect(data).toBeDefined();
});
afterAll(() => console?.stop());

const pageOf = (id: string, tab: string) => `/participants/${id}/show?tab=${tab}`;

/** Everything a reader or a screen reader can get from the page. */
const everything = ({ page }: Visitor) => page.content();

describe('a National Insurance number', () => {
  it('is shown for a reason only, and the history says to whom and why', async () => {
    const visitor = await console.visit(managerId);
    const { page, open } = visitor;
    await open(pageOf(personId, 'person'));
    expect(await everything(visitor)).not.toContain(nino);
    await page
      .getByRole('button', { name: `Reveal the National Insurance number of ${name}` })
      .click();
    await press(page, 'Reveal');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await choose(page, 'Why do you need it', 'Checking identity with the person');
    await press(page, 'Reveal');
    const shown = page.getByRole('status').filter({ hasText: /QQ ?12 ?00 ?02 ?C/ });
    await shown.waitFor();
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Hide' }).click();
    await shown.waitFor({ state: 'detached' });

    await open(pageOf(personId, 'history'));
    const trace = page.getByRole('listitem').filter({ hasText: 'Revealed the National Insurance' });
    await trace.getByText('Test partner manager').waitFor();
    await trace.getByText('Checking identity with the person').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('finds its person when whole, and nobody when it is somebody else’s', async () => {
    const { page, open, arrives } = await console.visit(managerId);
    await open('/participants');
    await page.getByRole('button', { name: 'Find by NINO' }).click();
    const box = page.getByRole('dialog').getByRole('textbox');
    await box.fill('QQ 12 00 03 C');
    await press(page, 'Find');
    await page.getByText('None of your people has this number.').waitFor();
    await box.fill('QQ 12 00 02 C');
    await press(page, 'Find');
    await press(page, 'Open');
    await arrives(name);
    expect(page.url()).not.toContain('QQ');
  });
});

describe('a restricted record', () => {
  it('shows nobody where the person is, until there is a reason', async () => {
    const { world } = console;
    const id = await world.journey.person(place, {
      address_line1: '1 Hidden Street',
      town: 'Secretham',
      phone: '07700900123',
      restricted: true,
    });
    const visitor = await console.visit(managerId);
    const { page, open } = visitor;
    await open(pageOf(id, 'person'));
    await page.getByText('Restricted record').waitFor();
    await page.getByText('Withheld for the person’s safety.').waitFor();
    for (const secret of ['Hidden Street', 'Secretham', '07700900123', 'Ashford'])
      expect(await everything(visitor)).not.toContain(secret);
    await page.getByRole('button', { name: /^Reveal the contact details/ }).click();
    await choose(page, 'Why do you need it', 'Checking identity with the person');
    await press(page, 'Reveal');
    await page.getByText('1 Hidden Street').waitFor();
    expect(await visitor.accessibilityFaults()).toEqual([]);

    await open(pageOf(id, 'history'));
    await page.getByText('Revealed the contact details').waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe('who a person is', () => {
  it('stays hidden from an analyst, in lists, pages and searches', async () => {
    const { world } = console;
    const analyst = await console.visit(await world.user('AB_ANALYST', place.accountableBodyId));
    const { page, open } = analyst;
    const { rows } = await world.owner.query('select reference from participant where id = $1', [
      personId,
    ]);
    const { reference } = rows[0];
    await open('/participants');
    await page.getByRole('link', { name: reference }).waitFor();
    expect(await everything(analyst)).not.toContain('Findable');
    for (const tab of ['overview', 'person', 'dates']) {
      await open(pageOf(personId, tab));
      await analyst.arrives(reference);
      const text = await everything(analyst);
      for (const secret of ['Findable', 'Testa', nino]) expect(text).not.toContain(secret);
    }
    expect(await page.getByRole('tab', { name: 'History' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Reveal/ }).count()).toBe(0);
    expect(await analyst.accessibilityFaults()).toEqual([]);
  });

  it('is nothing that another partner can find out, not even that there is somebody', async () => {
    const { world } = console;
    const other = await world.partnerOf(place.accountableBodyId);
    const stranger = await console.visit(await world.user('PARTNER_MANAGER', other.partnerId));
    const { page, open } = stranger;
    await open('/participants');
    await page.getByText('Nothing here yet').waitFor();
    await page.goto(pageOf(personId, 'overview'));
    await stranger.arrives('This could not be loaded');
    expect(await everything(stranger)).not.toContain('Findable');
    expect(await stranger.accessibilityFaults()).toEqual([]);
  });
});
