import { describe, expect, it } from 'vitest';
import { journeyNow, onJourney, type Story } from './story';
import { give, journeyFacts, look } from './teller';

/** Support from the start to the meeting of employers. */
export const onProgramme = (story: Story) =>
  describe('on the programme', () => {
    const now = (fields = journeyFacts) => journeyNow(story, fields);

    it('the start counts its working days, and support has an end', async () => {
      story.clock.on('2026-01-19');
      await onJourney(story, 'startReferral', {
        unemploymentLength: 'from_12_to_23_months',
        benefitsAtStart: ['universal_credit_searching'],
      });
      expect(await now()).toMatchObject({
        status: 'in_support',
        stage: 'engaging',
        workingDaysToStart: 5,
        startKeyingOverdue: false,
        currentModel: 'ips',
        currentSpecialist: { name: 'Sian Specialist' },
        supportEndDue: '2027-01-19',
        ageAtStart: 26,
        // Owed from the month after the start.
        contactOwedThisMonth: false,
        lastContactOn: null,
        daysSinceContact: null,
        sessionCount: 0,
        inWork: false,
      });
      const { manager, specialistId } = story;
      expect(
        await look(manager, 'employmentSpecialist', specialistId, 'headcount overCap'),
      ).toEqual({ headcount: 1, overCap: false });
    });

    it('a session that was attended settles the contact owed in its month', async () => {
      const { clock } = story;
      const record = (heldOn: string, attendance: string) =>
        onJourney(story, 'recordSession', {
          heldOn: clock.on(heldOn),
          minutes: attendance === 'attended' ? 60 : 0,
          mode: 'face_to_face_office',
          attendance,
          contents: ['vocational_profiling', 'benefits_advice'],
        });
      await record('2026-01-20', 'attended');
      expect(await now()).toMatchObject({
        lastContactOn: '2026-01-20',
        daysSinceContact: 0,
        sessionCount: 1,
      });
      clock.on('2026-01-30');
      expect(await now()).toMatchObject({ daysSinceContact: 10, contactOwedThisMonth: false });
      await record('2026-02-02', 'did_not_attend');
      expect(await now()).toMatchObject({ daysSinceContact: 13, contactOwedThisMonth: true });
    });

    it('profile, preferences, plan and stages are written with the person', async () => {
      const write = (command: string, input: object) =>
        onJourney(story, command, input, 'id version');
      await write('reachStage', { stage: 'engagement', reachedOn: '2026-01-20' });
      await write('saveVocationalProfile', {
        strengths: 'Patient; notices when something is out of place.',
        goals: 'A quiet job with regular hours.',
        supportNeeds: 'Written instructions.',
        disclosure: 'Wants the specialist to speak to the employer first.',
        completedOn: '2026-01-28',
      });
      await write('reachStage', { stage: 'vocational_profiling', reachedOn: '2026-01-28' });
      await write('recordJobPreference', {
        recordedOn: '2026-01-28',
        occupation: 'soc_9',
        sector: 'sic_i',
        weeklyMinutes: 960,
        workingPattern: 'part_time_days',
        mobility: 'up_to_30_minutes',
      });
      const visit = { action: 'Visit two kitchens.', owner: 'participant', dueOn: '2026-02-13' };
      const step = await write('addActionPlanStep', visit);
      await give(story.specialist, 'updateActionPlanStep', {
        ...step,
        ...visit,
        completedOn: '2026-02-02',
      });
      await write('reviewActionPlan', {
        reviewedOn: '2026-02-02',
        summary: 'On course.',
        nextReviewOn: '2026-04-07',
      });
      const seen = await now(`nextReviewOn vocationalProfile { completedOn }
        stages { stage } jobPreferences { occupation weeklyMinutes }
        actionPlanSteps { completedOn } actionPlanReviews { summary }`);
      expect(seen).toEqual({
        nextReviewOn: '2026-04-07',
        vocationalProfile: { completedOn: '2026-01-28' },
        stages: [{ stage: 'engagement' }, { stage: 'vocational_profiling' }],
        jobPreferences: [{ occupation: 'soc_9', weeklyMinutes: 960 }],
        actionPlanSteps: [{ completedOn: '2026-02-02' }],
        actionPlanReviews: [{ summary: 'On course.' }],
      });
    });

    it('a start that is not keyed in time is overdue until it is', async () => {
      expect(await now()).toMatchObject({ startKeyingOverdue: false });
      story.clock.on('2026-02-03');
      expect(await now()).toMatchObject({ startKeyingOverdue: true });
      const keyed = await onJourney(story, 'markKeyedIntoPrap', {}, journeyFacts, story.council);
      expect(keyed).toMatchObject({ startKeyingOverdue: false, keyedIntoPrapOn: '2026-02-03' });
    });

    it('employers are met, by the specialist and by the person', async () => {
      const { specialist, manager, clock, referralId } = story;
      const kitchen = { name: 'Test Kitchen', sector: 'sic_i', town: 'Ashford' };
      story.employerId = (await give(specialist, 'createEmployer', kitchen)).id;
      const meet = (contactedOn: string, more: object) =>
        give(specialist, 'recordEmployerContact', {
          employerId: story.employerId,
          kind: 'competitive_job',
          mode: 'face_to_face_employer_premises',
          contactedOn: clock.on(contactedOn),
          ...more,
        });
      await meet('2026-02-10', { referralId, madeBy: 'specialist' });
      await meet('2026-02-16', { referralId, madeBy: 'participant' });
      await meet('2026-02-17', { madeBy: 'specialist', kind: 'relationship' });
      await onJourney(story, 'recordSession', {
        heldOn: clock.on('2026-02-18'),
        minutes: 30,
        mode: 'telephone',
        attendance: 'attended',
        contents: ['meeting_employers'],
      });
      await onJourney(story, 'reachStage', {
        stage: 'employer_engagement',
        reachedOn: '2026-02-10',
      });
      expect(await now()).toMatchObject({
        employerContactCount: 2,
        firstEmployerContactOn: '2026-02-10',
        sessionCount: 3,
        contactOwedThisMonth: false,
      });
      const { contacts } = await look(manager, 'employer', story.employerId, 'contacts { kind }');
      expect(contacts).toHaveLength(3);
    });
  });
