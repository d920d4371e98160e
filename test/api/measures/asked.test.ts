// What the evaluator refuses, and that the older query of the KPIs gives the same numbers.
import { type GraphQLClient, gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { explanationOf, figuresOf, membersOf } from './asking';
import { type Scene, setScene } from './scene';

let world: World;
let scene: Scene;
let client: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
  scene = await setScene(world);
  client = scene.client;
  await world.journey.started(scene.place);
});
afterAll(() => world?.stop());

const month = { period: 'month', from: '2026-01-01', to: '2026-01-31' } as const;

describe('a question to the evaluator', () => {
  it.each([
    ['a measure that does not exist', ['C9.99'], {}],
    ['a breakdown that a measure does not have', ['B1.02'], { breakdown: ['mode'] }],
    ['a dimension twice', ['B1.02'], { breakdown: ['cohort', 'cohort'] }],
    [
      'a code that its list does not have',
      ['B1.02'],
      { filters: [{ dimension: 'model', values: ['nope'] }] },
    ],
    ['a dimension that only one of the measures has', ['B1.02', 'A4.14'], { breakdown: ['mode'] }],
    ['a filter that does not fit', ['A1.01'], { filters: [{ dimension: 'cohort', values: [] }] }],
    [
      'an id that is none',
      ['B1.02'],
      { filters: [{ dimension: 'partner', values: ["' or 1=1"] }] },
    ],
    ['matured cohorts of what is no share of people', ['A1.01'], { basis: 'matured' as const }],
    ['a time that ends before it begins', ['B1.02'], { from: '2026-02-01' }],
    ['more periods than the programme lasts', ['B1.02'], { from: '1900-01-01' }],
  ])('is refused with its fault: %s', async (_case, measures, more) => {
    await expect(figuresOf(client, measures, { ...month, ...more })).rejects.toThrow(
      /BAD_USER_INPUT/,
    );
  });

  it('is refused for members and explanations of several periods, or of no denominator', async () => {
    const year = { ...month, to: '2026-12-31' };
    await expect(membersOf(client, 'B1.02', year)).rejects.toThrow(/BAD_USER_INPUT/);
    await expect(membersOf(client, 'B1.02', { ...month, part: 'denominator' })).rejects.toThrow(
      /BAD_USER_INPUT/,
    );
    const nobody = '00000000-0000-4000-8000-000000000000';
    await expect(explanationOf(client, 'B1.02', nobody, year)).rejects.toThrow(/BAD_USER_INPUT/);
    await expect(explanationOf(client, 'B1.02', nobody, month)).rejects.toThrow(/NOT_FOUND/);
  });

  it('is not for DWP viewers, who read submitted returns', async () => {
    const { id } = await world.insert('organisation', {
      kind: 'dwp',
      name: 'DWP',
      name_cy: 'DWP',
      code: 'DWP',
    });
    const viewer = await world.signedIn(await world.user('DWP_VIEWER', `${id}`));
    await expect(figuresOf(viewer, ['B1.02'], month)).rejects.toThrow(/FORBIDDEN/);
    await expect(membersOf(viewer, 'B1.02', month)).rejects.toThrow(/FORBIDDEN/);
  });

  it('can cover every measure at once, in one answer', async () => {
    const { measureCatalogue } = await client.request<{
      measureCatalogue: { id: string; titleCy: string; dimensions: { name: string }[] }[];
    }>(gql`{ measureCatalogue { id titleCy dimensions { name } } }`);
    const ids = measureCatalogue.map(({ id }) => id);
    const figures = await figuresOf(client, ids, month);
    expect(figures.map(({ measure }) => measure)).toEqual(ids);
    const counted = figures.filter(({ numerator }) => numerator > 0).map(({ measure }) => measure);
    // One person who started in January on IPS, out of work, and was met by nobody on the programme.
    expect(counted).toEqual([
      'A1.01',
      'A1.02.everyone',
      'A1.02.participants',
      'A2.01',
      'A2.02',
      'A4.03.not_engaged',
      'A4.04',
      'A4.08',
      'B1.01',
      'B1.01.groups',
      'B1.03',
      'B1.05',
      'B1.08',
      'B1.10',
      'B1.11.out_of_work',
      'B2.12',
      'B3.01',
      'B3.16',
    ]);
  });

  it('gives the KPIs as their own query does', async () => {
    const { kpis } = await client.request<{
      kpis: { measureId: string; numerator: number; denominator: number; status: string }[];
    }>(
      gql`{ kpis(input: { from: "2026-01-05", to: "2026-01-05" }) { measureId numerator denominator status } }`,
    );
    const ids = kpis.map(({ measureId }) => measureId);
    expect(ids).toEqual(['B3.01', 'B3.02', 'B3.03', 'B3.04', 'B3.05', 'B3.06', 'B3.07']);
    const figures = await figuresOf(client, ids, { ...month, basis: 'to_date' });
    expect(kpis).toEqual(
      figures.map(({ measure, numerator, denominator, status }) => ({
        measureId: measure,
        numerator,
        denominator,
        status,
      })),
    );
  });
});
