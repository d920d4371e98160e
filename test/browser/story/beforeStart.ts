import { describe, expect, it } from 'vitest';
import {
  answer,
  choose,
  enterDay,
  press,
  search,
  tick,
  type,
  typeNumber,
} from '../../support/forms';
import { act, done, isSound, openPerson, type Story, stands, tells } from './cast';

/** From the first interest to the acknowledged referral. */
export const beforeStart = (story: Story) =>
  describe('before the start', () => {
    it('the specialist submits an expression of interest, and confirms what is unusual about it', async () => {
      const { specialist, personName } = story;
      const { page, open, arrives } = specialist;
      await open('/expressionsOfInterest/create');
      await type(page, 'First name', 'Mali');
      await type(page, 'Family name', 'Pretend-Example');
      await enterDay(page, 'Date of birth', '1999-06-15');
      await type(page, 'National Insurance number', 'QQ 12 00 01 C');
      await search(page, 'Local authority', 'Ashford');
      await tick(page, 'Autism');
      await choose(page, 'Employment status, as declared', 'Not in employment');
      await choose(page, 'Eligible as, as declared', 'Disabled or with a health condition');
      await typeNumber(page, 'Months out of work', '2');
      await answer(page, 'Right to reside in the UK', 'Yes');
      await answer(page, 'Right to work in the UK', 'Yes');
      await choose(page, 'Other employment provision', 'None');
      await choose(page, 'Source', 'Primary care');
      await type(page, 'Privacy notice given', '2026-01');
      const eligibility = page.getByRole('region', { name: 'Eligibility' });
      await eligibility.getByText('To be confirmed.').first().waitFor();
      await press(page, 'Submit');

      const warning = page.getByRole('alert').filter({ hasText: 'Please check before you go on' });
      await warning.waitFor();
      await isSound(specialist);
      await warning.getByRole('textbox').fill('Six weeks of seasonal work since the last job.');
      await press(page, 'Submit');
      await arrives(`${personName}: interest of 5 Jan 2026`);
      await page.getByText('Six weeks of seasonal work since the last job.').waitFor();
      await page.getByText('First contact and pre-screen').waitFor();
      await isSound(specialist);

      await page.getByRole('link', { name: 'Open the person’s record' }).click();
      await arrives(personName);
      story.personPath = new URL(page.url()).pathname;
      expect(page.url()).not.toContain('Mali');
      await tells(specialist, 'Expression of interest', '5 Jan 2026', 'Primary care');
    });

    it('the pre-screen is passed', async () => {
      const { specialist, clock } = story;
      clock.on('2026-01-07');
      await openPerson(story, specialist);
      await act(specialist, 'Record pre-screen');
      await answer(specialist.page, 'Did the person take the call', 'Yes');
      await answer(specialist.page, 'Did the person pass', 'Yes');
      await press(specialist.page, 'Save');
      await done(specialist, 'Pre-screen recorded');
      await tells(specialist, 'Pre-screen passed', '7 Jan 2026');
      await isSound(specialist);
    });

    it('the initial meeting finds the person suitable', async () => {
      const { specialist, clock } = story;
      clock.on('2026-01-09');
      await openPerson(story, specialist);
      await act(specialist, 'Record initial meeting');
      await answer(specialist.page, 'Did the person attend', 'Yes');
      await choose(specialist.page, 'What was found', 'Eligible and suitable');
      await press(specialist.page, 'Save');
      await done(specialist, 'Initial meeting recorded');
      await tells(specialist, 'Initial meeting', '9 Jan 2026', 'Eligible and suitable');
      await isSound(specialist);
    });

    it('the referral is made', async () => {
      const { specialist, clock } = story;
      clock.on('2026-01-12');
      await openPerson(story, specialist);
      await act(specialist, 'Make referral');
      await choose(specialist.page, 'Model of support', 'Individual Placement and Support (IPS)');
      await press(specialist.page, 'Make referral');
      await done(specialist, 'Referral made');
      await stands(specialist, 'Awaiting acknowledgement');
      await tells(specialist, 'Referred', '12 Jan 2026', '(IPS)');
      await isSound(specialist);
    });

    it('the partner’s manager acknowledges it from the list of work and gives it to the specialist', async () => {
      const { manager, clock, personName, specialistName } = story;
      clock.on('2026-01-13');
      const { page, open, arrives } = manager;
      await open('/referrals?list=toAcknowledge');
      await page.getByRole('button', { name: `Acknowledge: ${personName}` }).click();
      await press(page, 'Acknowledge');
      await done(manager, 'Referral acknowledged');
      await page.getByText('Every referral has been acknowledged.').waitFor();

      await open('/referrals');
      await page.getByRole('link', { name: personName }).click();
      await arrives(personName);
      await act(manager, 'Assign specialist');
      await search(page, 'Employment Specialist', specialistName, `${specialistName} (0 / 25)`);
      await press(page, 'Assign');
      await done(manager, 'Specialist assigned');
      await stands(manager, 'Acknowledged, awaiting start');
      await tells(manager, 'Acknowledged', '13 Jan 2026');
      await isSound(manager);
    });
  });
