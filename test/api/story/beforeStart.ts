import { describe, expect, it } from 'vitest';
import { onJourney, type Story } from './story';
import { give, journeyFacts } from './teller';

const person = {
  forename: 'Tomos',
  surname: 'Testson',
  dateOfBirth: '1999-06-15',
  localAuthorityCode: 'E07000105',
  conditions: ['autism', 'mental_health'],
  contactChannels: ['text_message'],
};

interface Eligibility {
  eligible: boolean;
  tests: { result: string; rule: string; because: string }[];
}

/** From the first interest to the acknowledged referral. */
export const beforeStart = (story: Story) =>
  describe('before the start', () => {
    const onExpression = (command: string, input: object) => {
      const { specialist, expressionOfInterestId } = story;
      return give(specialist, command, { expressionOfInterestId, ...input }, 'status');
    };

    it('an expression of interest is submitted, and says by when first contact is due', async () => {
      const submitted = await give(
        story.specialist,
        'submitExpressionOfInterest',
        {
          person,
          submittedOn: '2026-01-05',
          source: 'primary_care',
          declaredEmploymentStatus: 'not_in_employment',
          declaredEligibilityBasis: 'disabled',
          rightToReside: true,
          rightToWork: true,
          otherProvision: 'none',
          monthsOutOfWork: 14,
          privacyNoticeVersion: '2026-01',
        },
        `id status firstContactDue participantId
         participant { reference eligibilityBasis multipleConditions }`,
      );
      expect(submitted).toMatchObject({
        status: 'submitted',
        // Five working days of England and Wales.
        firstContactDue: '2026-01-12',
        participant: {
          reference: expect.stringMatching(/^PW-\w{8}$/),
          eligibilityBasis: 'disabled',
          multipleConditions: true,
        },
      });
      story.expressionOfInterestId = submitted.id;
      story.participantId = submitted.participantId as string;
    });

    it('eligibility explains itself, test by test', async () => {
      const { eligibility } = await story.specialist.request<{ eligibility: Eligibility }>(
        `query ($id: ID!) {
          eligibility(expressionOfInterestId: $id) {
            eligible errors warnings unknown tests { result rule because }
          }
        }`,
        { id: story.expressionOfInterestId },
      );
      expect(eligibility).toMatchObject({ eligible: true, errors: [], warnings: [] });
      expect(eligibility.tests.length).toBeGreaterThan(4);
      for (const { rule, because } of eligibility.tests) {
        expect(rule.length).toBeGreaterThan(10);
        expect(because.length).toBeGreaterThan(5);
      }
    });

    it('pre-screen and initial meeting are recorded', async () => {
      const preScreenOn = story.clock.on('2026-01-07');
      expect(
        await onExpression('recordPreScreen', { preScreenOn, attended: true, passed: true }),
      ).toEqual({ status: 'pre_screen_passed' });
      const initialMeetingOn = story.clock.on('2026-01-09');
      expect(
        await onExpression('recordInitialMeeting', {
          initialMeetingOn,
          attended: true,
          finding: 'suitable',
        }),
      ).toEqual({ status: 'initial_meeting_held' });
    });

    it('the referral says by when a start must be keyed: 15 working days from its input', async () => {
      const { specialist, manager, clock, expressionOfInterestId } = story;
      clock.on('2026-01-12');
      const made = await give(
        specialist,
        'makeReferral',
        { expressionOfInterestId, cohort: 'out_of_work', modelReferredTo: 'ips' },
        `id referredOn inputOn expressionOfInterest { status } ${journeyFacts}`,
      );
      expect(made).toMatchObject({
        status: 'awaiting_acknowledgement',
        referredOn: '2026-01-12',
        inputOn: '2026-01-12',
        startKeyingDue: '2026-02-02',
        startKeyingOverdue: false,
        workingDaysToStart: null,
        supportEndDue: null,
        expressionOfInterest: { status: 'referred' },
      });
      story.referralId = made.id;
      clock.on('2026-01-13');
      const fields = 'status acknowledgedOn';
      expect(await onJourney(story, 'acknowledgeReferral', {}, fields, manager)).toEqual({
        status: 'acknowledged',
        acknowledgedOn: '2026-01-13',
      });
    });
  });
