import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, enterDay, press, search, send, type, typeNumber } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';

const show = 'Show what this would change';
const saveLater = 'Save (first show what it would change)';
const nothing = 'Nothing recorded so far would change.';

let console: Console;
let bodyId: string;
let administrator: Visitor;
let system: Visitor;

beforeAll(async () => {
  console = await startConsole();
  const { world } = console;
  bodyId = await world.accountableBody();
  administrator = await console.visit(await world.user('AB_ADMINISTRATOR', bodyId));
  system = await console.visit(await world.user('SYSTEM_ADMINISTRATOR', bodyId));
});
afterAll(() => console?.stop());

/** Looks at what a setting would change, without which it cannot be saved, and saves it. */
async function lookAndSave(page: Visitor['page'], found: string | RegExp): Promise<void> {
  await press(page, show);
  await page.getByRole('group', { name: 'What this would change' }).getByText(found).waitFor();
  await send(page, 'Save');
}

async function stored(sql: string, ...values: unknown[]) {
  return (await console.world.owner.query(sql, values)).rows;
}

describe('an administrator of an accountable body', () => {
  it('adds a code of their own, which counts as a national one and is offered at once', async () => {
    const { page, goOn } = administrator;
    await goOn('/codeLists');
    await page.getByRole('link', { name: 'Source of the expression of interest' }).click();
    await page.getByRole('link', { name: 'Add a code of your own' }).click();
    await type(page, 'Code', 'library');
    await type(page, 'Label', 'Library');
    await type(page, 'Label in Welsh', 'Llyfrgell');
    await search(page, 'Counts as', 'Other');
    await press(page, 'Save');
    await page.getByRole('link', { name: 'Library', exact: true }).waitFor();
    const [body] = await stored(
      'select lower(code) as code from organisation where id = $1',
      bodyId,
    );
    expect(
      await stored(
        `select label_cy, maps_to, accountable_body_id from code where code = $1`,
        `${body.code}_library`,
      ),
    ).toEqual([{ label_cy: 'Llyfrgell', maps_to: 'other', accountable_body_id: bodyId }]);

    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await enterDay(page, 'May be chosen until', '2026-12-31');
    await press(page, 'Save');
    await page.getByText('Until 31 Dec 2026').waitFor();
  });

  it('cannot add to a list whose codes the rules name', async () => {
    const { page, goOn } = administrator;
    await goOn('/codeLists/cohort/show');
    expect(await page.getByRole('link', { name: 'Add a code of your own' }).count()).toBe(0);
  });

  it('sets a rule that DWP has not published, from a day on, and can say that it is not set', async () => {
    const { page, goOn } = administrator;
    await goOn('/rules');
    await page.getByText('Not published: awaiting DWP rule').first().waitFor();
    await page.getByRole('link', { name: 'Lower threshold: hours a week' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lower threshold: hours a week' }).waitFor();
    await press(page, 'Set a value');
    expect(await administrator.accessibilityFaults()).toEqual([]);
    await enterDay(page, 'First day of the value', '2026-04-01');
    await press(page, show);
    const value = page.getByRole('spinbutton', { name: 'Value' });
    await expect.poll(() => value.getAttribute('aria-invalid')).toBe('true');
    await value.fill('7');
    await lookAndSave(page, nothing);
    await page.getByText('7 hours a week').first().waitFor();
    await page.getByText('Since 1 Apr 2026').waitFor();

    await press(page, 'Set a value');
    await enterDay(page, 'First day of the value', '2027-04-01');
    await choose(page, 'From that day', 'It is not set');
    await lookAndSave(page, nothing);
    await page.getByText('1 Apr 2027').waitFor();
    expect(
      await stored(
        `select value, valid_from::text from rule_setting
          where rule_key = 'lower_threshold_hours_a_week' and accountable_body_id = $1 order by 2`,
        bodyId,
      ),
    ).toEqual([
      { value: '7', valid_from: '2026-04-01' },
      { value: null, valid_from: '2027-04-01' },
    ]);
  });

  it('shows whom a rule would change before it is saved, and who that is', async () => {
    const { page, goOn, arrives } = administrator;
    const place = await console.world.partnerOf(bodyId);
    await console.world.journey.started(place);
    await goOn('/rules');
    await page.getByRole('link', { name: 'Out of work: length of support' }).click();
    await arrives('Out of work: length of support');
    await press(page, 'Set a value');
    await enterDay(page, 'First day of the value', '2025-01-01');
    await typeNumber(page, 'Value', '9');
    await press(page, 'Show what this would change');
    await page.getByText('1 journey · clock of 1 journey').waitFor();
    await page.getByText('Support due to end').waitFor();
    await page.getByRole('dialog').getByRole('link', { name: /^PW-/ }).waitFor();
    expect(await administrator.accessibilityFaults()).toEqual([]);
    expect(
      await stored(
        `select 1 from rule_setting where accountable_body_id = $1 and value = '9'`,
        bodyId,
      ),
    ).toEqual([]);
    await press(page, 'Cancel');
    await goOn('/rules');
    await page.getByRole('link', { name: 'Lower threshold: hours a week' }).click();
    await arrives('Lower threshold: hours a week');
  });

  it('saves nothing before it was shown what exactly these values change, by the keyboard too', async () => {
    const { page, goOn, arrives } = administrator;
    await goOn('/rules/caseload_cap/show');
    await arrives('Caseload cap');
    await press(page, 'Set a value');
    await typeNumber(page, 'Value', '21');
    const dialog = page.getByRole('dialog');
    const showButton = dialog.getByRole('button', { name: show, exact: true });
    const isInFocus = (name: string) =>
      dialog
        .getByRole('button', { name, exact: true })
        .evaluate((it) => it === document.activeElement);
    // Enter in a field sends a form: it leads to what has to be done first, and says so.
    await page.keyboard.press('Enter');
    await expect.poll(() => isInFocus(show)).toBe(true);
    const said = await showButton.getAttribute('aria-describedby');
    await expect
      .poll(() => page.locator(`[id="${said}"]`).textContent())
      .toMatch(/^Show first what this would change/);
    expect(await dialog.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    expect(await administrator.accessibilityFaults()).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.getByText(nothing).waitFor();
    await dialog.getByRole('button', { name: 'Save', exact: true }).waitFor();

    await typeNumber(page, 'Value', '22');
    await dialog.getByText('The answers have changed since.').waitFor();
    await press(page, saveLater);
    await expect.poll(() => isInFocus(show)).toBe(true);
    const saved = () =>
      stored(
        `select value from rule_setting where rule_key = 'caseload_cap' and accountable_body_id = $1`,
        bodyId,
      );
    expect(await saved()).toEqual([]);
    // What was shown counts again for the values that it was shown of.
    await typeNumber(page, 'Value', '21');
    await send(page, 'Save');
    expect(await saved()).toEqual([{ value: '21' }]);
    await goOn('/rules');
    await page.getByRole('link', { name: 'Lower threshold: hours a week' }).click();
    await arrives('Lower threshold: hours a week');
  });

  it('changes a value that was set wrongly, and rules that are amounts or choices', async () => {
    const { page, goOn, arrives } = administrator;
    await page.getByRole('button', { name: 'Change the value from 2026-04-01' }).click();
    await typeNumber(page, 'Value', '8');
    await lookAndSave(page, nothing);
    await page.getByText('8 hours a week').first().waitFor();

    await goOn('/rules');
    await page.getByRole('link', { name: 'Maximum cost of a participant' }).click();
    await arrives('Maximum cost of a participant');
    await press(page, 'Set a value');
    await typeNumber(page, 'Value', '4100.50');
    await lookAndSave(page, nothing);
    await page.getByText('£4,100.50').first().waitFor();

    await goOn('/rules');
    await page.getByRole('link', { name: 'Lawful basis of processing' }).click();
    await arrives('Lawful basis of processing');
    await press(page, 'Set a value');
    await choose(page, 'Value', 'Consent');
    await lookAndSave(page, nothing);
    await page.getByText('Consent').first().waitFor();
    expect(
      await stored(
        `select value from rule_setting where accountable_body_id = $1
          and rule_key not in ('lower_threshold_hours_a_week', 'caseload_cap') order by value`,
        bodyId,
      ),
    ).toEqual([{ value: '410050' }, { value: 'consent' }]);
  });

  it('loads what somebody else has set meanwhile, and looks again before it saves', async () => {
    const { page, goOn, arrives } = administrator;
    await goOn('/rules/caseload_cap/show');
    await arrives('Caseload cap');
    await page.getByRole('button', { name: /^Change the value from/ }).click();
    await typeNumber(page, 'Value', '23');
    await stored(
      `update rule_setting set value = '20', version = version + 1
        where rule_key = 'caseload_cap' and accountable_body_id = $1`,
      bodyId,
    );
    await press(page, show);
    await press(page, 'Load the latest version');
    const value = page.getByRole('spinbutton', { name: 'Value' });
    await expect.poll(() => value.inputValue()).toBe('20');
    await value.fill('23');
    await lookAndSave(page, nothing);
    expect(
      await stored(
        `select value from rule_setting where rule_key = 'caseload_cap' and accountable_body_id = $1`,
        bodyId,
      ),
    ).toEqual([{ value: '23' }]);
  });

  it('sets a target of their own, with its floor', async () => {
    const { page, goOn, arrives } = administrator;
    await goOn('/measures');
    await page.getByRole('link', { name: 'First earnings' }).click();
    await arrives('First earnings');
    await press(page, 'Set a target');
    await enterDay(page, 'First day of the target', '2026-04-01');
    await typeNumber(page, 'Target, in per cent', '55');
    await typeNumber(page, 'Floor, in per cent', '60');
    await press(page, 'Save');
    await page.getByText('The floor cannot be above the target.').waitFor();
    await typeNumber(page, 'Floor, in per cent', '49.5');
    await send(page, 'Save');
    await page.getByText('55%, floor 49.5%').waitFor();
    expect(
      await stored(
        `select target_basis_points, floor_basis_points from target where accountable_body_id = $1`,
        bodyId,
      ),
    ).toEqual([{ target_basis_points: 5500, floor_basis_points: 4950 }]);
  });

  it('reads the calendars, and is not offered to change them', async () => {
    const { page, goOn } = administrator;
    for (const path of ['/bankHolidays', '/wageRates']) {
      await goOn(path);
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    }
  });
});

describe('a system administrator', () => {
  it('sets a national rule after seeing the clocks it moves, and reads that figures are not shown', async () => {
    const { page, goOn, arrives } = system;
    await goOn('/rules/out_of_work_support_months/show');
    await arrives('Out of work: length of support');
    await press(page, 'Set a value');
    await enterDay(page, 'First day of the value', '2025-01-01');
    await typeNumber(page, 'Value', '10');
    await press(page, show);
    const findings = page.getByRole('group', { name: 'What this would change' });
    await findings.getByText(/^1 journey · clock of 1 journey/).waitFor();
    await findings.getByText(/^Your role sees no figures/).waitFor();
    await findings.getByText('Your role does not see whose journeys they are.').waitFor();
    expect(await findings.getByText('Your role does not allow this').count()).toBe(0);
    expect(await system.accessibilityFaults()).toEqual([]);
    await send(page, 'Save');
    await expect
      .poll(() =>
        stored(
          `select value from rule_setting where rule_key = 'out_of_work_support_months'
            and accountable_body_id is null and valid_from = '2025-01-01'`,
        ),
      )
      .toEqual([{ value: '10' }]);
  });

  it('adds and removes a bank holiday', async () => {
    const { page, goOn } = system;
    await goOn('/bankHolidays');
    await press(page, 'Add a bank holiday');
    await enterDay(page, 'Day', '2027-06-14');
    await type(page, 'Name', 'A day of celebration');
    await type(page, 'Name in Welsh', 'Diwrnod o ddathlu');
    await send(page, 'Save');
    await page.getByText('A day of celebration').waitFor();
    expect(await stored(`select name_cy from bank_holiday where day = '2027-06-14'`)).toEqual([
      { name_cy: 'Diwrnod o ddathlu' },
    ]);
    await page.getByRole('button', { name: 'Remove 14 Jun 2027' }).click();
    await press(page, 'Remove');
    await page.getByText('A day of celebration').waitFor({ state: 'detached' });
    expect(await stored(`select from bank_holiday where day = '2027-06-14'`)).toEqual([]);
  });

  it('adds a wage rate and corrects it', async () => {
    const { page, goOn } = system;
    await goOn('/wageRates');
    await press(page, 'Add a rate');
    await enterDay(page, 'First day of the rate', '2028-04-01');
    await typeNumber(page, 'Youngest age', '21');
    await typeNumber(page, 'Pay an hour, in pounds', '14.05');
    await page.getByRole('radio', { name: 'No' }).check();
    await type(page, 'Where it is published', 'A forecast');
    await send(page, 'Save');
    await page.getByRole('heading', { name: 'From 1 Apr 2028' }).waitFor();
    await page.getByRole('button', { name: 'Change the rate for age 21 from 2028-04-01' }).click();
    await typeNumber(page, 'Pay an hour, in pounds', '14.10');
    await send(page, 'Save');
    await page.getByText('£14.10').waitFor();
    expect(
      await stored(
        `select hourly_pence, age_to, confirmed, source from wage_rate where valid_from = '2028-04-01'`,
      ),
    ).toEqual([{ hourly_pence: 1410, age_to: null, confirmed: false, source: 'A forecast' }]);
  });

  it('withdraws a national code from a day on, and nothing else of it', async () => {
    const { page, goOn } = system;
    await goOn('/codeLists');
    await page.getByRole('link', { name: 'Preferred contact channel' }).click();
    await page.getByRole('link', { name: 'Letter' }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByText('This is a national code').waitFor();
    await enterDay(page, 'May be chosen until', '2027-03-31');
    await press(page, 'Save');
    await page.getByText('Until 31 Mar 2027').waitFor();
    expect(
      await stored(
        `select label_en, label_cy, maps_to, valid_from, valid_to::text from code
          where list = 'contact_channel' and code = 'letter'`,
      ),
    ).toEqual([
      {
        label_en: 'Letter',
        label_cy: 'Llythyr',
        maps_to: null,
        valid_from: null,
        valid_to: '2027-03-31',
      },
    ]);
  });
});
