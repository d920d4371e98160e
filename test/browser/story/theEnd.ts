import { describe, expect, it } from 'vitest';
import { choose, press } from '../../support/forms';
import { act, done, isSound, openPerson, type Story, stands, tells } from './cast';

/** The end, and what stays on record. */
export const theEnd = (story: Story) =>
  describe('the end', () => {
    it('the manager ends participation, and nothing is owed any more', async () => {
      const { manager, clock } = story;
      const { page } = manager;
      clock.on('2026-11-20');
      await openPerson(story, manager);
      await act(manager, 'End participation');
      await choose(page, 'Reason', 'Final outcome claimed');
      await choose(page, 'Support the person moves into', "The employer's own support");
      await press(page, 'End participation');
      await done(manager, 'Participation ended');
      await stands(manager, 'Ended');
      await page.getByText('Nothing is due. Everything is up to date.').waitFor();
      await tells(manager, 'Left the programme', '20 Nov 2026', 'Final outcome claimed');
      await isSound(manager);
    });

    it('the lists tell it too', async () => {
      const { council, personName } = story;
      const { page, open } = council;
      await open('/referrals?list=ended');
      const row = page.getByRole('row').filter({ hasText: personName });
      await row.getByText('20 Nov 2026').waitFor();
      await open('/milestones');
      // One that the records show, one that PRaP notified.
      const outcomes = page
        .getByRole('row')
        .filter({ hasText: personName })
        .filter({ hasText: 'Higher job outcome' });
      expect(await outcomes.count()).toBe(2);
      await isSound(council);
    });

    it('the history names everybody who wrote, and everybody who looked', async () => {
      const { manager } = story;
      await openPerson(story, manager, 'history');
      const history = manager.page.getByRole('region', { name: 'Who changed and who looked' });
      for (const actor of ['Test specialist', 'Test partner manager', 'Test ab administrator'])
        await history.getByText(actor).first().waitFor();
      await history.getByText('Opened the record').first().waitFor();
      await isSound(manager);
    });
  });
