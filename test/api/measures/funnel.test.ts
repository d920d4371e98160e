// The funnel and the table of maturity follow people: those who came in the period, up to today.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import { figuresOf, membersOf } from './asking';
import { type Scene, setScene } from './scene';

let world: World;
let scene: Scene;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  scene = await setScene(world);
});
afterAll(() => world?.stop());

const january = { period: 'month' as const, from: '2026-01-01', to: '2026-01-31' };
const reach = (journey: Journey, type: string, on: string) =>
  scene.add('milestone', journey, {
    type,
    achieved_on: on,
    reporting_month: `${on.slice(0, 7)}-01`,
    evidence_path: 'local_records',
  });
const steps = [
  'submitted',
  'pre_screened',
  'met',
  'referred',
  'acknowledged',
  'started',
  'job_start',
  'first_earnings',
  'lower',
  'higher',
];

/** How many reached each step, and how many of them from the step before. */
async function funnel() {
  const figures = await figuresOf(scene.client, ['funnel'], {
    ...january,
    breakdown: ['step', 'stepBefore'],
  });
  const of = (step: string, before?: string) =>
    figures
      .filter(
        ({ dimensions: [one, other] }) =>
          one?.value === step && (!before || other?.value === before),
      )
      .reduce((sum, { numerator }) => sum + numerator, 0);
  return steps.map((step) => [of(step), of(step, 'yes')]);
}

describe('the funnel', () => {
  it('follows the expressions of a month through every step, whenever each was reached', async () => {
    await world.journey.expressed(scene.place);
    await world.journey.met(scene.place);
    await world.journey.referred(scene.place);
    await world.journey.acknowledged(scene.place);
    await world.journey.started(scene.place);
    const worked = await world.journey.started(scene.place);
    await reach(worked, 'job_start', '2026-04-01');
    await reach(worked, 'first_earnings', '2026-04-10');
    await reach(worked, 'lower', '2026-07-01');
    await reach(worked, 'higher', '2026-10-01');
    // Submitted in another month: no part of this cohort.
    await world.journey.expressed(scene.place, { submitted_on: '2026-02-02' });
    expect(await funnel()).toEqual([
      [6, 6],
      [5, 5],
      [5, 5],
      [4, 4],
      [3, 3],
      [2, 2],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts a step by its own record, and a conversion only of those with the step before', async () => {
    const retained = await world.journey.started(scene.place, undefined, {
      cohort: 'in_work_retention',
    });
    await reach(retained, 'in_work', '2026-10-01');
    // A higher outcome without a lower one: it is counted, and nobody came to it from the lower.
    expect((await funnel()).slice(-2)).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('opens every number: the members are those that were counted', async () => {
    const started = await world.journey.started(scene.place);
    await world.journey.referred(scene.place);
    const at = async (step: string) =>
      membersOf(scene.client, 'funnel', {
        ...january,
        filters: [{ dimension: 'step', values: [step] }],
      });
    expect((await at('started')).members.map(({ referralId }) => referralId)).toEqual([
      started.referralId,
    ]);
    expect((await at('submitted')).count).toBe(2);
  });
});

describe('the table of maturity', () => {
  it('shows by month of the start in which month after it an outcome was reached', async () => {
    const one = await world.journey.started(scene.place);
    await reach(one, 'first_earnings', '2026-01-31');
    const two = await world.journey.started(scene.place);
    await reach(two, 'first_earnings', '2026-04-01');
    await world.journey.started(scene.place);
    const asked = { ...january, breakdown: ['milestone', 'monthsSinceStart'] };
    const figures = await figuresOf(scene.client, ['maturity'], asked);
    expect(
      figures.map(({ dimensions, numerator, denominator }) => [
        ...dimensions.map(({ value }) => value),
        numerator,
        denominator,
      ]),
    ).toEqual([
      ['first_earnings', '0', 1, 3],
      ['first_earnings', '3', 1, 3],
    ]);
    const { members } = await membersOf(scene.client, 'maturity', {
      ...january,
      filters: [
        { dimension: 'milestone', values: ['first_earnings'] },
        { dimension: 'monthsSinceStart', values: ['0', '1', '2', '3'] },
      ],
    });
    expect(members.map(({ referralId }) => referralId).sort()).toEqual(
      [one.referralId, two.referralId].sort(),
    );
  });
});

describe('a figure that awaits DWP', () => {
  it('says which rules it needs a value of', async () => {
    const { figures } = await scene.client.request<{
      figures: { status: string; awaits: string[] }[];
    }>(`{ figures(input: { measures: ["B3.03", "B3.04"], period: "to_date" }) { status awaits } }`);
    expect(figures).toEqual([
      {
        status: 'awaiting_rule',
        awaits: ['lower_threshold_hours_a_week', 'lower_threshold_weeks'],
      },
      { status: 'no_data', awaits: [] },
    ]);
  });
});

describe('the catalogue of measures', () => {
  it('gives those beyond the note only to who names them, so that no return carries them', async () => {
    const ask = async (args: string) =>
      (
        await scene.client.request<{ measureCatalogue: { id: string; titleCy: string }[] }>(
          `{ measureCatalogue${args} { id titleCy } }`,
        )
      ).measureCatalogue;
    expect((await ask('')).filter(({ id }) => id === 'funnel')).toEqual([]);
    expect(await ask('(ids: ["funnel", "B3.04", "none"])')).toEqual([
      { id: 'B3.04', titleCy: 'Canlyniad uwch' },
      { id: 'funnel', titleCy: 'O fynegiant o ddiddordeb i ganlyniad uwch' },
    ]);
  });
});
