/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, enterDay, messageAt, press, search, type, typeNumber } from '../../support/forms';
import { type Console, startConsole, type Visitor } from '../../support/visitor';

let console: Console;
let bodyId: string;
let administrator: Visitor;
let userId: string;

beforeAll(async () => {
  console = await startConsole();
  bodyId = await console.world.accountableBody();
  userId = await console.world.user('AB_ADMINISTRATOR', bodyId, { name: 'Ada Example' });
  administrator = await console.visit(userId);
});
afterAll(() => console?.stop());

/** The one row that a statement finds behind the API. */
async function stored(sql: string, ...values: unknown[]) {
  const { rows } = await console.world.owner.query(sql, values);
  expect(rows).toHaveLength(1);
  return rows[0];
}

describe('an administrator of an accountable body', () => {
  it('adds a delivery partner, and is told beside the field what is wrong', async () => {
    const { page, goOn, arrives } = administrator;
    await goOn('/organisations');
    await page.getByRole('link', { name: 'Add an organisation' }).click();
    await type(page, 'Name', 'Willow Bank Employment');
    await type(page, 'Name in Welsh', 'Cyflogaeth Glan yr Helyg');
    await type(page, 'Short name', 'willow bank');
    await press(page, 'Save');
    const short = page.getByRole('textbox', { name: 'Short name', exact: true });
    await expect.poll(() => short.getAttribute('aria-invalid')).toBe('true');
    expect(await messageAt(page, 'Short name')).not.toContain('Capital letters');
    expect(await short.evaluate((box) => box === document.activeElement)).toBe(true);

    await short.fill('WILLOW');
    await press(page, 'Save');
    await arrives('Willow Bank Employment');
    expect(await stored(`select kind, name_cy from organisation where code = 'WILLOW'`)).toEqual({
      kind: 'delivery_partner',
      name_cy: 'Cyflogaeth Glan yr Helyg',
    });
  });

  it('records the agreement with the partner, and opens and shuts the programme by its data sharing', async () => {
    const { page, arrives } = administrator;
    await page.getByRole('link', { name: 'Add an agreement' }).click();
    await type(page, 'Contract number', 'WB-2026-1');
    await enterDay(page, 'First day', '2026-01-01');
    await page.getByRole('checkbox', { name: /IPS/ }).check();
    await search(page, 'Local authorities', 'Dover');
    await search(page, 'Local authorities', 'Medway');
    await press(page, 'Save');
    await arrives('WB-2026-1');
    expect(await page.getByText('No data sharing', { exact: true }).count()).toBe(1);

    await page.getByRole('link', { name: 'Edit' }).click();
    await enterDay(page, 'Data shared from', '2026-01-01');
    await press(page, 'Save');
    await page.getByText('In force', { exact: true }).waitFor();
    expect(
      await stored(
        `select models, local_authority_codes, data_sharing_from::text, valid_to
           from delivery_agreement where contract_number = 'WB-2026-1'`,
      ),
    ).toEqual({
      models: ['ips'],
      local_authority_codes: ['E07000108', 'E06000035'],
      data_sharing_from: '2026-01-01',
      valid_to: null,
    });
  });

  it('loses nothing when a colleague was first, and learns who it was', async () => {
    const { page, goOn, arrives } = administrator;
    const { world } = console;
    const area = await world.insert('delivery_area', {
      accountable_body_id: bodyId,
      name_en: 'Coast',
      name_cy: 'Yr Arfordir',
      local_authority_codes: ['E07000108'],
    });
    await goOn(`/deliveryAreas/${area.id}`);
    await type(page, 'Name', 'East coast');

    const colleague = await world.user('AB_ADMINISTRATOR', bodyId, { name: 'Berwyn Sample' });
    const client = await world.signedIn(colleague);
    await client.request(
      `mutation ($input: UpdateDeliveryAreaInput!) { updateDeliveryArea(input: $input) { id } }`,
      {
        input: {
          id: area.id,
          version: 1,
          nameEn: 'South coast',
          nameCy: 'Arfordir y De',
          localAuthorityCodes: ['E07000108'],
        },
      },
    );
    await press(page, 'Save');
    await page.getByText(/Berwyn Sample changed this record/).waitFor();
    await press(page, 'Load the latest version');
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => name.inputValue()).toBe('South coast');
    await name.fill('East coast');
    await press(page, 'Save');
    await arrives('East coast');
    expect(
      await stored('select name_en, name_cy from delivery_area where id = $1', area.id),
    ).toEqual({ name_en: 'East coast', name_cy: 'Arfordir y De' });
  });

  it('is asked before a form with unsaved answers is left', async () => {
    const { page, goOn } = administrator;
    await goOn('/deliveryAreas/create');
    await type(page, 'Name', 'Half an area');
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Home' }).click();
    await expect.poll(() => asked).toContain('not saved');
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
      'Half an area',
    );
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: 'Home' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('keeps Employment Specialists and sees their caseload against the cap', async () => {
    const { page, goOn, arrives } = administrator;
    const { world } = console;
    const place = await world.partnerOf(bodyId);
    const { rows } = await world.owner.query('select name from organisation where id = $1', [
      place.partnerId,
    ]);
    await goOn('/employmentSpecialists/create');
    await search(page, 'Works for', rows[0].name);
    await type(page, 'Name', 'Sioned Pretend');
    await choose(page, 'Model of support', 'Supported Employment Quality Framework (SEQF)');
    await typeNumber(page, 'Full-time equivalent', '0.5');
    await enterDay(page, 'First day of work', '2026-02-02');
    await press(page, 'Save');
    await arrives('Sioned Pretend');
    await page.getByText('Within the cap of 20').waitFor();
    const specialist = await stored(
      `select id, full_time_equivalent, partner_id from employment_specialist where name = 'Sioned Pretend'`,
    );
    expect(specialist).toMatchObject({ full_time_equivalent: 50, partner_id: place.partnerId });

    for (let person = 0; person < 11; person += 1)
      await world.journey.started(place, specialist.id);
    await goOn('/employmentSpecialists');
    await page.getByText('22 of 20 · over cap').waitFor();
  });
});
