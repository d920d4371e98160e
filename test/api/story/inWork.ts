import { describe, expect, it } from 'vitest';
import { journeyNow, onJourney, type Story } from './story';
import { give, journeyFacts, moneyFacts } from './teller';

/** A job, its pay and the outcome. */
export const inWork = (story: Story) =>
  describe('in work', () => {
    const money = () => journeyNow(story, moneyFacts);
    const reached = async () => {
      const { milestones } = await journeyNow(
        story,
        'milestones { type evidencePath achievedOn reportingMonth hourlyRatePence thresholdPence rateBasis }',
      );
      return milestones as object[];
    };
    const pay = (periodFrom: string, periodTo: string) =>
      onJourney(story, 'recordEarnings', {
        jobId: story.jobId,
        periodFrom,
        periodTo,
        grossPence: 90_000,
        source: 'payslip',
        evidenceReference: `Payslip to ${periodTo}`,
      });

    it('a job starts, with the adjustment that makes it possible', async () => {
      const { clock, specialist, employerId } = story;
      const startedOn = clock.on('2026-03-02');
      const { id: jobId } = await onJourney(story, 'startJob', {
        employerId,
        kind: 'employed',
        title: 'Kitchen assistant',
        occupation: 'soc_9',
        sector: 'sic_i',
        employmentType: 'permanent',
        weeklyMinutes: 960,
        hourlyRatePence: 1300,
        earningsCycle: 'monthly',
        startedOn,
      });
      story.jobId = jobId;
      const agreed = { employerId, jobId, description: 'Headphones.', agreedOn: startedOn };
      const adjustment = await onJourney(story, 'agreeAdjustment', agreed, 'id version');
      const inPlaceOn = clock.on('2026-03-09');
      await give(specialist, 'updateAdjustment', { ...agreed, ...adjustment, inPlaceOn });
      await onJourney(story, 'reachStage', { stage: 'job_matching', reachedOn: startedOn });
      expect(await reached()).toMatchObject([
        { type: 'job_start', evidencePath: 'local_records', achievedOn: '2026-03-02' },
      ]);
      const fields = `${journeyFacts} adjustments { inPlaceOn job { title } }`;
      expect(await journeyNow(story, fields)).toMatchObject({
        status: 'in_work_support',
        stage: 'in_work_support',
        inWork: true,
        jobCount: 1,
        adjustments: [{ inPlaceOn: '2026-03-09', job: { title: 'Kitchen assistant' } }],
      });
    });

    it('pay adds up, and the lower threshold awaits the rule that DWP has not published', async () => {
      story.clock.on('2026-04-01');
      await pay('2026-03-02', '2026-03-31');
      expect(await reached()).toContainEqual(
        expect.objectContaining({
          type: 'first_earnings',
          evidencePath: 'local_records',
          achievedOn: '2026-03-31',
          reportingMonth: '2026-04-01',
        }),
      );
      expect(await money()).toMatchObject({
        cumulativePence: 90_000,
        pingsReached: [],
        awaitingLowerRule: true,
        lowerThresholdPence: null,
        lowerReachedOn: null,
        // 18 hours x 26 weeks at 12.71, the wage from 1 April 2026.
        hourlyRatePence: 1271,
        higherThresholdPence: 594_828,
        higherReachedOn: null,
        // 900.00 in 30 days.
        weeklyAveragePence: 21_000,
        // 5,048.28 to go at 210.00 a week takes 169 days from the last pay.
        projectedHigherOn: '2026-09-16',
      });
    });

    it('the accountable body enters its own lower threshold, and the figures follow', async () => {
      story.clock.on('2026-05-01');
      await pay('2026-04-01', '2026-04-30');
      const rules = { lower_threshold_hours_a_week: '7', lower_threshold_weeks: '13' };
      for (const [ruleKey, value] of Object.entries(rules))
        await give(story.council, 'setRule', { ruleKey, value, validFrom: '2025-01-01' });
      expect(await money()).toMatchObject({
        cumulativePence: 180_000,
        pingsReached: [1000],
        awaitingLowerRule: false,
        lowerThresholdPence: 115_661,
        lowerReachedOn: '2026-04-30',
      });
      expect(await reached()).toContainEqual(
        expect.objectContaining({
          type: 'lower',
          achievedOn: '2026-04-30',
          thresholdPence: 115_661,
        }),
      );
    });

    it('pings are passed one by one, the higher threshold on the day the pay reaches it', async () => {
      const pings = [1000];
      for (const month of ['05', '06', '07', '08']) {
        const last = new Date(Date.UTC(2026, Number(month), 0)).toISOString().slice(0, 10);
        await pay(`2026-${month}-01`, story.clock.on(last));
        pings.push(pings.length * 1000 + 1000);
        expect(await money()).toMatchObject({ pingsReached: pings, higherReachedOn: null });
      }
      expect(await money()).toMatchObject({
        cumulativePence: 540_000,
        projectedHigherOn: expect.stringMatching(/^2026-09-/),
      });
      await pay('2026-09-01', story.clock.on('2026-09-30'));
      expect(await money()).toMatchObject({
        cumulativePence: 630_000,
        higherReachedOn: '2026-09-30',
        projectedHigherOn: null,
      });
    });

    it('the outcome is on two paths of evidence, and neither overwrites the other', async () => {
      expect(await reached()).toContainEqual({
        type: 'higher',
        achievedOn: '2026-09-30',
        reportingMonth: '2026-09-01',
        evidencePath: 'local_records',
        hourlyRatePence: 1271,
        thresholdPence: 594_828,
        rateBasis: 'achievement_date',
      });
      const notice = {
        type: 'higher',
        achievedOn: '2026-10-05',
        reportingMonth: story.clock.on('2026-10-14'),
      };
      await onJourney(story, 'confirmMilestone', notice);
      const outcomes = (await reached()).filter((row) => 'type' in row && row.type === 'higher');
      expect(outcomes).toMatchObject([
        { evidencePath: 'local_records', achievedOn: '2026-09-30' },
        { evidencePath: 'prap', achievedOn: '2026-10-05' },
      ]);
    });
  });
