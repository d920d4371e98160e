import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { refused } from '../journey/refused';
import { give, look } from '../story/teller';

let world: World;
let place: Place;
let journey: Journey;
let administrator: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  place = await world.partnerOf(await world.accountableBody());
  journey = await world.journey.started(place);
  administrator = await world.signedIn(
    await world.user('AB_ADMINISTRATOR', place.accountableBodyId),
  );
  await give(administrator, 'recordEarnings', {
    referralId: journey.referralId,
    periodFrom: '2026-05-01',
    periodTo: '2026-05-31',
    grossPence: 91 * 1271,
    source: 'payslip',
  });
});
afterAll(() => world?.stop());

interface Preview {
  journeys: number;
  clocks: number;
  milestones: number;
  factCount: number;
  facts: { referralId: string; what: string; dayBefore: string | null; dayAfter: string | null }[];
  figures: { before: Figure; after: Figure }[];
  figuresCompared: boolean;
}
interface Figure {
  measure: string;
  numerator: number;
  status: string;
}
const preview = async (setting: object, client = administrator) =>
  (
    await client.request<{ rulePreview: Preview }>(
      `query ($input: PreviewRuleInput!) { rulePreview(input: $input) {
        journeys clocks milestones factCount figuresCompared
        facts { referralId what dayBefore dayAfter }
        figures { before { measure numerator status } after { measure numerator status } }
      } }`,
      { input: { validFrom: '2025-01-01', ...setting } },
    )
  ).rulePreview;
const milestones = async () =>
  (await look(administrator, 'referral', journey.referralId, 'milestones { type achievedOn }'))
    .milestones;

const lowerHours = { ruleKey: 'lower_threshold_hours_a_week', value: '7' };
const lowerWeeks = { ruleKey: 'lower_threshold_weeks', value: '13' };

describe('what a rule would change', () => {
  it('is told before it is saved, and is what saving does', async () => {
    await give(administrator, 'setRule', { ...lowerHours, validFrom: '2025-01-01' });
    const before = await milestones();
    const told = await preview(lowerWeeks);
    expect(told).toMatchObject({ journeys: 1, clocks: 0, milestones: 1, factCount: 1 });
    expect(told.figuresCompared).toBe(true);
    const fact = { referralId: journey.referralId, what: 'lower' };
    expect(told.facts).toEqual([{ ...fact, dayBefore: null, dayAfter: '2026-05-31' }]);
    const kpi = told.figures.find((figure) => figure.before.measure === 'B3.03');
    expect(kpi).toMatchObject({
      before: { numerator: 0, status: 'awaiting_rule' },
      after: { numerator: 1 },
    });
    expect(await milestones()).toEqual(before);

    await give(administrator, 'setRule', { ...lowerWeeks, validFrom: '2025-01-01' });
    expect(await milestones()).toContainEqual({ type: 'lower', achievedOn: '2026-05-31' });
    expect(await preview({ ...lowerWeeks, version: 1 })).toMatchObject({
      journeys: 0,
      facts: [],
      figures: [],
    });
  });

  it('tells the clocks that move, of the own programme alone', async () => {
    const elsewhere = await world.partnerOf(await world.accountableBody());
    await world.journey.started(elsewhere);
    const told = await preview({ ruleKey: 'out_of_work_support_months', value: '9' });
    expect(told).toMatchObject({ journeys: 1, clocks: 1, milestones: 0 });
    expect(told.facts).toEqual([
      {
        referralId: journey.referralId,
        what: 'support_end_due',
        dayBefore: '2027-01-19',
        dayAfter: '2026-10-19',
      },
    ]);
    // The journey started before that day: nothing changes for it.
    const later = { ruleKey: 'out_of_work_support_months', value: '9', validFrom: '2026-06-01' };
    expect(await preview(later)).toMatchObject({ journeys: 0 });
  });

  it('gives the system administrator numbers of all programmes and no person', async () => {
    const system = await world.signedIn(
      await world.user('SYSTEM_ADMINISTRATOR', await world.department()),
    );
    const nine = { ruleKey: 'out_of_work_support_months', value: '9', validFrom: '2025-01-02' };
    const told = await preview(nine, system);
    expect(told.clocks).toBeGreaterThan(0);
    // It sees no figure: none that changes must not look as if none did.
    expect(told).toMatchObject({ factCount: 0, facts: [], figures: [], figuresCompared: false });
  });

  it('refuses what saving would refuse, and whoever may not set rules', async () => {
    const wrong = await refused(preview({ ruleKey: 'tracking_days', value: 'soon' }));
    expect(wrong.errors).toHaveProperty('value');
    const partner = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    expect((await refused(preview(lowerWeeks, partner))).code).toBe('FORBIDDEN');
  });

  it('changes no milestone that PRaP notified', async () => {
    await give(administrator, 'confirmMilestone', {
      referralId: journey.referralId,
      type: 'ping_1000',
      achievedOn: '2026-05-31',
    });
    await give(administrator, 'setRule', {
      ruleKey: 'earnings_ping_1000',
      value: '200000',
      validFrom: '2025-01-01',
    });
    const { milestones: left } = await look(
      administrator,
      'referral',
      journey.referralId,
      'milestones { type evidencePath }',
    );
    expect(left).toHaveLength(2);
    expect(left).toEqual(
      expect.arrayContaining([
        { type: 'first_earnings', evidencePath: 'local_records' },
        { type: 'ping_1000', evidencePath: 'prap' },
      ]),
    );
  });
});
