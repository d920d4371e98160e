import { describe, expect, it } from 'vitest';
import { choose, enterDay, press, search, tick, type, typeNumber } from '../../support/forms';
import { act, done, isSound, openPerson, type Story, stands, tells } from './cast';

/** From the start to the first employer. */
export const onProgramme = (story: Story) =>
  describe('on the programme', () => {
    it('the specialist records the start, which says by when it must be keyed', async () => {
      const { specialist, clock } = story;
      const { page } = specialist;
      clock.on('2026-01-19');
      await openPerson(story, specialist);
      await act(specialist, 'Record start');
      await choose(page, 'Length of unemployment', 'Less than 6 months');
      await press(page, 'Record start');
      await done(specialist, 'Start recorded');
      await stands(specialist, 'Engaging with specialist');
      const due = page.getByRole('region', { name: 'What is due' });
      await due.getByText('Key the start into PRaP').waitFor();
      await due.getByText('Vocational profile').waitFor();
      await tells(specialist, 'Started on the programme', '19 Jan 2026');
      await tells(specialist, 'Support ends', '19 Jan 2027');
      await isSound(specialist);
    });

    it('the accountable body copies the start into PRaP and records that it is keyed', async () => {
      const { council, clock, personName } = story;
      const { page, open } = council;
      clock.on('2026-01-21');
      await open('/referrals?list=toKey');
      await page.getByRole('button', { name: `Key into PRaP: ${personName}` }).click();
      const facts = page.getByRole('dialog');
      await facts.getByText('15/06/1999').waitFor();
      await facts.getByText('19/01/2026').waitFor();
      expect(await facts.textContent()).not.toContain('QQ120001C');
      await isSound(council);
      await type(page, 'PRaP reference', 'PRAP-TEST-1');
      await press(page, 'Mark as keyed into PRaP');
      await done(council, 'Marked as keyed into PRaP');
      await page.getByText('Every start has been keyed into PRaP.').waitFor();

      await openPerson(story, council, 'dates');
      await page.getByText('PRAP-TEST-1').waitFor();
      await isSound(council);
    });

    it('a session settles the contact owed', async () => {
      const { specialist, clock, personName } = story;
      const { page, open } = specialist;
      clock.on('2026-02-02');
      await open('/');
      await page.getByText('Contact owed', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: `Record session with ${personName}` }).click();
      await choose(page, 'How it was held', 'Face to face at the provider office');
      await typeNumber(page, 'Minutes', '60');
      await tick(page, 'Vocational profiling');
      await press(page, 'Record session');
      await done(specialist, 'Session recorded');
      await page.getByRole('link', { name: /^Contact owed this month 0/ }).waitFor();
      await openPerson(story, specialist);
      const latest = page.getByRole('region', { name: 'Latest sessions' });
      await latest.getByText('2 Feb 2026').waitFor();
      await isSound(specialist);
    });

    it('profile and plan are written with the person', async () => {
      const { specialist } = story;
      const { page } = specialist;
      await openPerson(story, specialist, 'support');
      await act(specialist, 'Write profile');
      await type(page, 'Strengths', 'Patient; notices when something is out of place.');
      await type(page, 'Goals', 'A quiet job with regular hours.');
      await type(page, 'Support needs', 'Written instructions.');
      await type(page, 'What may be said to an employer', 'Nothing yet.');
      await enterDay(page, 'Date agreed with the person', '2026-02-02');
      await press(page, 'Save');
      await done(specialist, 'Vocational profile saved');
      await act(specialist, 'Add step');
      await type(page, 'What will be done', 'Visit two kitchens.');
      await choose(page, 'Who does it', 'Participant');
      await enterDay(page, 'By when', '2026-02-13');
      await press(page, 'Save');
      await done(specialist, 'Step added');
      await page.getByText('A quiet job with regular hours.').waitFor();
      await page.getByText('Visit two kitchens.').waitFor();
      await isSound(specialist);
    });

    it('an employer is added and met about a job for the person', async () => {
      const { specialist, clock } = story;
      const { page, open, arrives } = specialist;
      clock.on('2026-02-10');
      await open('/employers/create');
      await type(page, 'Name', 'Sample Kitchen');
      await search(page, 'Sector', 'I: Accommodation and food service');
      await press(page, 'Save');
      await arrives('Sample Kitchen');

      await openPerson(story, specialist);
      await act(specialist, 'Record employer contact');
      await search(page, 'Employer', 'Sample Kitchen');
      await choose(page, 'How', "Face to face at the employer's premises");
      await press(page, 'Record contact');
      await done(specialist, 'Employer contact recorded');
      await page.getByLabel('Every fact').check();
      await tells(specialist, 'First contact with an employer', '10 Feb 2026');
      await isSound(specialist);
    });
  });
