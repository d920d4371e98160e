import { describe, expect, it } from 'vitest';
import { press, type } from '../../support/forms';
import { atDesk, give, type Story, title } from './cast';

/** From the calendar to what stands in the way of a signature, and how it is cleared. */
export const untilSigned = (story: Story) =>
  describe('until it is signed', () => {
    it('is in the calendar and on the home page of whose turn it is', async () => {
      const { ada } = story;
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
      const { ada } = story;
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
      const { ada } = story;
      await atDesk(story, ada);
      await give(ada, 'Prepare the return', 'Prepare', 'Prepared');
      await ada.page.getByText(/another person of your accountable body signs it/).waitFor();
      expect(await ada.page.getByRole('button', { name: 'Sign the return' }).count()).toBe(0);
    });

    it('says what must be fixed, with the way to each record', async () => {
      const { ada } = story;
      const page = await atDesk(story, ada);
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
      const { manager } = story;
      await manager.open('/');
      await manager.page.getByText('Your part waits for your signature').waitFor();
      const page = await atDesk(story, manager);
      const text = await page.locator('main').textContent();
      expect(text).not.toContain('The whole accountable body');
      await give(manager, 'Sign your part', 'Sign', 'Signed');
      await manager.open('/');
      expect(await manager.page.getByText('Your part waits for your signature').count()).toBe(0);
    });

    it('goes without what is missing only by a waiver that another person approves', async () => {
      const { ada, bea } = story;
      let page = await atDesk(story, ada);
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
      page = await atDesk(story, bea);
      await page.getByRole('button', { name: /^Approve the waiver/ }).click();
      await press(page, 'Approve');
      await page.getByText(/Waiver approved by Bea Example/).waitFor();
    });

    it('carries a comment for every warning', async () => {
      const { bea } = story;
      const page = await atDesk(story, bea);
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
      const { bea } = story;
      const page = await atDesk(story, bea);
      await page.getByText('As things are now; every number opens the people behind it.').waitFor();
      await page.getByRole('link', { name: 'People behind Starts on IPS: 2' }).first().click();
      await page.getByText('Together they come to 2, which is the number of the figure.').waitFor();
    });
  });
