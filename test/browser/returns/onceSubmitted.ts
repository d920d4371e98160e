import { describe, expect, it } from 'vitest';
import { press, type } from '../../support/forms';
import { atDesk, give, type Story, started, title } from './cast';

/** Signed and submitted; DWP's answer, and once more. */
export const onceSubmitted = (story: Story) =>
  describe('once it is signed', () => {
    it('is signed by the second person and submitted, after saying what is frozen', async () => {
      const { ada, bea } = story;
      await atDesk(story, bea);
      await give(bea, 'Sign the return', 'Sign', 'Signed');
      const page = await atDesk(story, ada);
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
      const { ada } = story;
      const page = await atDesk(story, ada);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Workbook (.xlsx)' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^CTW-0001 .*Oct 26\.xlsx$/);
      await page.getByText(/is saved, [\d.,]+ [kM]B\./).waitFor();
      expect(ada.complaints).toEqual([]);
    });

    it('is read by DWP, who sees nothing else, and sends it back with questions', async () => {
      const { ada, dwp } = story;
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
      const asked = await atDesk(story, ada);
      await asked.getByText('DWP asks: Where is the third start?').first().waitFor();
    });

    it('is opened once more with a reason, after a late entry that the page names with who and why', async () => {
      const { ada } = story;
      await started(story);
      const page = await atDesk(story, ada);
      await page.getByText(/no longer what was submitted/).waitFor();
      await page.getByRole('link', { name: 'Show what changed' }).click();
      await ada.arrives('Since revision 1 was submitted');
      await page.getByText('Late entry').first().waitFor();
      await page.getByText('Entered', { exact: true }).first().waitFor();
      await atDesk(story, ada);
      await page.getByRole('button', { name: 'Reopen', exact: true }).click();
      await type(page, 'Why is it opened once more?', 'A late start.');
      await press(page, 'Reopen');
      await page.getByText(/Reopened by Ada Example: A late start\./).waitFor();
      await page.getByRole('link', { name: 'Show revision 1' }).click();
      await page.getByText('As they were submitted: frozen').waitFor();
    });
  });
