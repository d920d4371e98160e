import { describe, expect, it } from 'vitest';
import { onJourney, type Story } from './story';
import { journeyFacts, look } from './teller';

interface Figure {
  measureId: string;
  month: string;
  numerator: number;
}

/** The end, the figures and what stays on record. */
export const theEnd = (story: Story) =>
  describe('the end', () => {
    it('participation ends, and nothing is owed any more', async () => {
      const { clock, manager, specialistId } = story;
      clock.on('2026-11-20');
      const ended = await onJourney(
        story,
        'endParticipation',
        { endReason: 'final_outcome_claimed', furtherSupport: 'employer' },
        `${journeyFacts} endedOn furtherSupport assignments { endsOn } modelPeriods { endsOn }`,
        manager,
      );
      expect(ended).toMatchObject({
        status: 'ended',
        stage: null,
        endedOn: '2026-11-20',
        furtherSupport: 'employer',
        contactOwedThisMonth: false,
        assignments: [{ endsOn: '2026-11-20' }],
        modelPeriods: [{ endsOn: '2026-11-20' }],
      });
      expect(await look(manager, 'employmentSpecialist', specialistId, 'headcount')).toEqual({
        headcount: 0,
      });
    });

    it('the council’s figures count the person once, in the month of the earlier path', async () => {
      const { kpis } = await story.council.request<{ kpis: Figure[] }>(
        'query ($input: KpiInput!) { kpis(input: $input) { measureId month numerator } }',
        { input: { from: '2026-01-01', to: '2026-11-01', basis: 'in_month' } },
      );
      const counted = (id: string) =>
        kpis.filter(({ measureId, numerator }) => measureId === id && numerator > 0);
      expect(counted('B3.02')).toEqual([{ measureId: 'B3.02', month: '2026-03-01', numerator: 1 }]);
      expect(counted('B3.04')).toEqual([{ measureId: 'B3.04', month: '2026-09-01', numerator: 1 }]);
    });

    it('the whole story can be read afterwards: who did what, and who looked', async () => {
      const { manager, participantId } = story;
      const ask = <Item>(list: string, fields: string) =>
        manager
          .request<Record<string, Item[]>>(
            `query ($id: ID!) { ${list}(filter: { participantId: $id }, perPage: 200) { ${fields} } }`,
            { id: participantId },
          )
          .then((answer) => answer[list] ?? []);
      const changes = await ask<{ tableName: string; actorName: string }>(
        'allAuditEvents',
        'tableName actorName',
      );
      expect([...new Set(changes.map(({ tableName }) => tableName))].sort()).toEqual(
        [
          ...['participant', 'expression_of_interest', 'referral', 'assignment', 'model_period'],
          ...['session', 'support_stage', 'vocational_profile', 'job_preference', 'adjustment'],
          ...['action_plan_step', 'action_plan_review', 'employer_contact', 'job', 'earning'],
          'milestone',
        ].sort(),
      );
      expect(changes.every(({ actorName }) => /^Test /.test(actorName))).toBe(true);
      const looks = async () =>
        (await ask<{ what: string; actorName: string }>('allReadEvents', 'what actorName')).filter(
          ({ actorName }) => actorName === 'Test partner manager',
        );
      const before = await looks();
      await look(manager, 'participant', participantId, 'surname');
      expect(await looks()).toEqual([
        { what: 'record', actorName: 'Test partner manager' },
        ...before,
      ]);
    });
  });
