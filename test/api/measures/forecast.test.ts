// The year-end forecast: what a manager is told where starts and outcomes are heading, and when nothing can be said.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
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

interface Line {
  measure: string;
  scope: string;
  status: string;
  recorded: number;
  expected: number | null;
  low: number | null;
  high: number | null;
  profile: number | null;
  methodEn: string;
  methodCy: string;
}
interface Answer {
  from: string;
  to: string;
  lines: Line[];
  months: { month: string; recorded: number; profile: number; expected: number | null }[];
}

const forecastOf = async (client = scene.client, filters: object[] = []) =>
  (
    await client.request<{ forecast: Answer }>(
      `query ($filters: [FigureFilterInput!]) { forecast(input: { filters: $filters }) {
        from to lines { measure scope status recorded expected low high profile methodEn methodCy }
        months { month recorded profile expected }
      } }`,
      { filters },
    )
  ).forecast;

const day = (month: string) => `${month}-20`;
/** Starts a number of people in each of some months, which the tests' day, 28 November 2026, has behind it. */
async function started(months: readonly string[], times: number): Promise<Journey[]> {
  const all: Journey[] = [];
  for (const month of months)
    for (let time = 0; time < times; time += 1)
      all.push(
        await world.journey.acknowledged(scene.place, {
          referred_on: day(month),
          input_on: day(month),
          acknowledged_on: day(month),
          started_on: day(month),
        }),
      );
  return all;
}
async function profiled(months: readonly string[], starts: number) {
  const { accountableBodyId } = scene.place;
  const { id } = await world.insert('start_profile', {
    accountable_body_id: accountableBodyId,
    version_number: 1,
    status: 'agreed',
    agreed_on: '2026-01-02',
  });
  for (const month of months)
    await world.insert('start_profile_line', {
      accountable_body_id: accountableBodyId,
      profile_id: id,
      month: `${month}-01`,
      starts,
    });
}
const past = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const ahead = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03'];

it('carries starts on through the rest of the profile, to the end of the financial year', async () => {
  await profiled([...past, ...ahead], 2);
  await started(past, 1);
  const { from, to, lines, months } = await forecastOf();
  expect([from, to]).toEqual(['2026-04-01', '2027-03-31']);
  // One of two profiled starts so far: 6 recorded, and half of the ten that remain.
  expect(lines[0]).toMatchObject({
    measure: 'B3.01',
    scope: 'year',
    status: 'estimated',
    recorded: 6,
    expected: 11,
    low: 11,
    high: 11,
    profile: 22,
  });
  expect(months.map(({ profile }) => profile)).toEqual([0, ...Array(11).fill(2)]);
  expect(months.at(-1)).toEqual({ month: '2027-03-01', recorded: 0, profile: 2, expected: 1 });
  for (const { methodEn, methodCy } of lines) {
    expect(methodEn).toMatch(/^Estimate/);
    expect(methodCy).toMatch(/^Amcangyfrif/);
  }
});

it('says that there is not enough history instead of guessing, and which outcome awaits a rule', async () => {
  await started(past.slice(2), 1);
  const { lines } = await forecastOf();
  expect(lines.map(({ measure, status, expected }) => [measure, status, expected])).toEqual([
    ['B3.01', 'not_enough_history', null],
    ['B3.01', 'not_enough_history', null],
    ['B3.02', 'not_enough_history', null],
    ['B3.03', 'awaiting_rule', null],
    ['B3.04', 'not_enough_history', null],
  ]);
  expect(lines[0]).toMatchObject({ recorded: 4 });
});

it('adds to the outcomes recorded what earlier start months let expect', async () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', ...past];
  const journeys = await started(months, 5);
  // One in five earns in the month after the start.
  const earners = journeys.filter((_journey, index) => index % 5 === 0).slice(0, -1);
  for (const [index, journey] of earners.entries())
    await scene.add('milestone', journey, {
      type: 'first_earnings',
      achieved_on: `${months[index + 1]}-10`,
      reporting_month: `${months[index + 1]}-01`,
      evidence_path: 'prap',
    });
  const { lines } = await forecastOf();
  const earnings = lines.find(({ measure }) => measure === 'B3.02');
  // Nine recorded; October's starts, and five a month from November to February, bring one each until March.
  expect(earnings).toMatchObject({ status: 'estimated', recorded: 9, expected: 14 });
  expect(earnings?.low).toBeLessThan(14);
  expect(earnings?.high).toBeGreaterThan(14);
});

it('counts for a partner only its own people, and refuses what the profile cannot be split by', async () => {
  await started(past, 1);
  const other = await world.partnerOf(scene.place.accountableBodyId);
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', other.partnerId));
  expect((await forecastOf(manager)).lines[0]).toMatchObject({ recorded: 0 });
  expect((await forecastOf()).lines[0]).toMatchObject({ recorded: 6 });
  await expect(
    forecastOf(scene.client, [{ dimension: 'condition', values: ['mental_health'] }]),
  ).rejects.toThrow(/BAD_USER_INPUT/);
});
