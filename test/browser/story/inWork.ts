import { describe, it } from 'vitest';
import { choose, enterDay, press, search, type, typeNumber } from '../../support/forms';
import { act, done, isSound, openPerson, type Story, stands, tells } from './cast';

/** A job, its pay and the outcome. */
export const inWork = (story: Story) =>
  describe('in work', () => {
    it('a job starts', async () => {
      const { specialist, clock } = story;
      const { page } = specialist;
      clock.on('2026-04-01');
      await openPerson(story, specialist);
      await act(specialist, 'Record job start');
      await type(page, 'Job title', 'Kitchen assistant');
      await search(page, 'Employer', 'Sample Kitchen');
      await choose(page, 'Occupation', '9: Elementary');
      await search(page, 'Sector', 'I: Accommodation and food service');
      await choose(page, 'Type of employment', 'Permanent');
      await choose(page, 'How often paid', 'Monthly');
      await typeNumber(page, 'Hours a week', '35');
      await typeNumber(page, 'Pay an hour (£)', '13.20');
      await press(page, 'Record job start');
      await done(specialist, 'Job start recorded');
      await stands(specialist, 'In-work support');
      await tells(specialist, 'Started a job', '1 Apr 2026', 'Kitchen assistant', 'Sample Kitchen');
      await isSound(specialist);
    });

    it.each([
      { month: '04', last: '30', earned: '£2,002.00', level: '£2,000 reached' },
      { month: '05', last: '31', earned: '£4,004.00', level: '£4,000 reached' },
      { month: '06', last: '30', earned: '£6,006.00', level: '£5,000 reached' },
    ])('the pay of $month adds up to $earned', async ({ month, last, earned, level }) => {
      const { specialist, clock } = story;
      const { page } = specialist;
      const lastDay = clock.on(`2026-${month}-${last}`);
      await openPerson(story, specialist);
      await act(specialist, 'Record earnings');
      await enterDay(page, 'First day of the period', `2026-${month}-01`);
      await enterDay(page, 'Last day of the period', lastDay);
      await typeNumber(page, 'Gross pay (£)', '2002');
      await type(page, 'Where the evidence is kept', `Payslip to ${lastDay}`);
      await press(page, 'Record earnings');
      await done(specialist, 'Earnings recorded');
      const money = page.getByRole('region', { name: 'Earnings towards the outcome' });
      await money.getByText(earned, { exact: true }).waitFor();
      await money.getByText(level, { exact: true }).waitFor();
      // Nobody is told a lower threshold that DWP has not published.
      await money.getByText('Awaiting DWP rule').waitFor();
      await isSound(specialist);
    });

    it('the higher outcome follows from the earnings, and the page says that PRaP does not show it', async () => {
      const { specialist } = story;
      const { page } = specialist;
      await openPerson(story, specialist);
      const due = page.getByRole('region', { name: 'What is due' });
      await due
        .getByText(
          'Higher job outcome: earnings recorded reached it on 30 Jun 2026, and PRaP does not show it.',
        )
        .waitFor();
      await tells(specialist, 'Milestone', '30 Jun 2026', 'Higher');
      await isSound(specialist);
    });

    it('the accountable body confirms what PRaP notified, on its own path', async () => {
      const { council, clock } = story;
      const { page } = council;
      clock.on('2026-07-14');
      await openPerson(story, council, 'work');
      await act(council, 'Confirm milestone');
      const form = page.getByRole('dialog');
      await form.getByRole('combobox', { name: 'Milestone Higher job outcome' }).waitFor();
      await enterDay(page, 'Date achieved', '2026-07-05');
      await press(page, 'Confirm');
      await done(council, 'Milestone confirmed');
      const row = page
        .getByRole('region', { name: 'Milestones' })
        .getByRole('row')
        .filter({ hasText: 'Higher' });
      await row.getByText('30 Jun 2026').waitFor();
      await row.getByText('5 Jul 2026').waitFor();
      await row.getByText('Dates differ').waitFor();
      await openPerson(story, council);
      await page.getByText('Outcome not notified yet').waitFor({ state: 'detached' });
      await isSound(council);
    });
  });
