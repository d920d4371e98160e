import { afterAll, describe, expect, it } from 'vitest';
import { choose, press, tick, typeNumber } from '../../support/forms';
import { startConsole } from '../../support/visitor';
import { isSound } from './cast';

const console = await startConsole();
afterAll(() => console.stop());

const { world } = console;
const place = await world.partnerOf(await world.accountableBody());
const sian = await world.specialist(place, { name: 'Siân Enghraifft' });
const journey = await world.journey.started(
  place,
  sian.id,
  { keyed_into_prap_on: '2026-02-01' },
  { forename: 'Mali', surname: 'Esgus' },
);
await world.owner.query(`update organisation set name_cy = 'Gwaith i Bawb' where id = $1`, [
  place.partnerId,
]);

describe('un diwrnod arbenigwr cyflogaeth, yn Gymraeg', () => {
  it('begins with who is waiting, under the organisation’s Welsh name', async () => {
    const specialist = await console.visit(sian.userId, { locale: 'cy-GB', width: 360 });
    const { page, open, arrives } = specialist;
    await open('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByText('dydd Llun 23 Tach 2026', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Eich cyfrif' }).click();
    await page.getByRole('dialog').getByText('Gwaith i Bawb').waitFor();
    await page.keyboard.press('Escape');
    await isSound(specialist);

    await page.getByRole('link', { name: 'Mali Esgus' }).first().click();
    await arrives('Mali Esgus');
    await page.getByRole('heading', { name: 'Beth sydd i’w wneud' }).waitFor();
    await isSound(specialist);
  });

  it('goes on to a session, which the timeline and the database then hold', async () => {
    const specialist = await console.visit(sian.userId, { locale: 'cy-GB' });
    const { page, open } = specialist;
    await open(`/participants/${journey.participantId}/show`);
    await page.getByRole('button', { name: 'Cofnodi sesiwn gyda Mali Esgus' }).click();
    await choose(page, 'Sut y’i cynhaliwyd', 'Ffôn');
    await typeNumber(page, 'Munudau', '30');
    await tick(page, 'Proffilio galwedigaethol');
    await press(page, 'Cofnodi’r sesiwn');
    await page.getByText('Cofnodwyd y sesiwn').waitFor();
    await page
      .getByRole('region', { name: 'Sesiynau diweddaraf' })
      .getByText('23 Tach 2026')
      .waitFor();
    await isSound(specialist);
    const { rows } = await world.owner.query(
      'select held_on::text, mode, minutes from session where referral_id = $1',
      [journey.referralId],
    );
    expect(rows).toEqual([{ held_on: '2026-11-23', mode: 'telephone', minutes: 30 }]);
  });
});
