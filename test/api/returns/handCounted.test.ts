// A month counted by hand: six starts of five people, with two jobs at once, a second journey, an end on the first of the
// month and areas drawn anew. What the return says, its files, the people behind it and the reasons are all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import type { Values } from '../../support/world/insert';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { type Asked, explanationOf, membersOf } from '../measures/asking';
import {
  contacts,
  done,
  type Figure,
  figuresOf,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  startReturning,
  submitted,
  wholeOf,
} from './returning';

let world: ReturningWorld;
let body: string;
let place: Place;
let office: Office;
let area: string;
let revision: string;
let figures: Figure[];
/** Anna has two jobs and both outcomes, Bel has just come, Cai is in work, Dot left, Eve is there for the second time. */
let anna: Journey;
let bel: Journey;
let cai: Journey;
let dot: Journey;
let eve: Journey;
let eveAgain: Journey;

const from = '2026-10-01';
const to = '2026-10-31';
const add = (table: string, journey: Journey, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const start = (values: Values) => world.journey.acknowledged(place, values);
const reach = (journey: Journey, type: string, achieved_on: string) =>
  add('milestone', journey, {
    type,
    achieved_on,
    reporting_month: `${achieved_on.slice(0, 7)}-01`,
    evidence_path: 'prap',
  });
const work = (kind: string, sector: string, started_on: string) =>
  add('job', anna, {
    kind,
    sector,
    started_on,
    title: 'Baker',
    occupation: 'soc_5',
    employment_type: kind === 'employed' ? 'permanent' : 'self_employed',
    weekly_minutes: 600,
    earnings_cycle: 'monthly',
  });

/** Eve's second expression of interest, of Thursday 1 October, and the journey that followed. */
async function again({ participantId }: Journey): Promise<Journey> {
  const whose = {
    accountable_body_id: place.accountableBodyId,
    partner_id: place.partnerId,
    participant_id: participantId,
  };
  const { id: expressionId } = await world.insert('expression_of_interest', {
    ...whose,
    submitted_on: '2026-10-01',
    source: 'jobcentre_plus',
    declared_employment_status: 'not_in_employment',
    declared_eligibility_basis: 'disabled',
    privacy_notice_version: '1',
    pre_screen_on: '2026-10-01',
    pre_screen_attended: true,
    pre_screen_passed: true,
  });
  const { id: referralId } = await world.insert('referral', {
    ...whose,
    expression_of_interest_id: expressionId,
    local_authority_code: 'E07000105',
    referred_on: '2026-10-02',
    input_on: '2026-10-05',
    acknowledged_on: '2026-10-06',
    started_on: '2026-10-12',
    cohort: 'out_of_work',
    model_referred_to: 'seqf',
    benefits_at_start: [],
  });
  return {
    ...place,
    participantId,
    expressionId: expressionId as string,
    referralId: referralId as string,
  };
}

async function settings() {
  for (const [rule_key, value] of [
    ['lower_threshold_hours_a_week', '7'],
    ['lower_threshold_weeks', '13'],
  ])
    await world.insert('rule_setting', {
      rule_key,
      value,
      valid_from: '2025-01-01',
      accountable_body_id: body,
    });
  await world.insert('code', {
    list: 'end_reason',
    code: 'barred_here',
    label_en: 'Barred here',
    label_cy: 'Gwaharddwyd yma',
    maps_to: 'excluded',
    accountable_body_id: body,
  });
  const drawn = (name_en: string, values: Values) =>
    world.insert('delivery_area', {
      accountable_body_id: body,
      name_en,
      name_cy: name_en,
      local_authority_codes: ['E07000105'],
      ...values,
    });
  await drawn('A cluster of old', { valid_to: '2026-09-30' });
  area = (await drawn('The new cluster', { valid_from: '2026-10-01' })).id as string;
}

beforeAll(async () => {
  world = await startReturning();
  body = await world.accountableBody();
  place = await world.partnerOf(body);
  await settings();
  anna = await start({ started_on: '2026-02-02' });
  await work('employed', 'sic_c', '2026-03-02');
  await work('self_employed', 'sic_q', '2026-04-01');
  await reach(anna, 'lower', '2026-06-10');
  await reach(anna, 'higher', '2026-10-15');
  bel = await start({ started_on: '2026-10-05' });
  cai = await start({ started_on: '2026-09-01', cohort: 'in_work_retention' });
  await reach(cai, 'in_work', '2026-10-20');
  dot = await start({
    started_on: '2026-01-19',
    ended_on: '2026-10-01',
    end_reason: 'barred_here',
  });
  eve = await start({
    started_on: '2026-01-19',
    ended_on: '2026-05-29',
    end_reason: 'completed_provision',
  });
  eveAgain = await again(eve);
  office = await officeOf(world, body, [place.partnerId]);
  done(await command(office.preparer, 'setReturnContacts', contacts));
  revision = (await submitted(office, await periodOf(world, body, from))).id;
  figures = await figuresOf(office.preparer, revision);
}, 60_000);
afterAll(() => world?.stop());

const whole = (measure: string) => {
  const figure = wholeOf(figures, measure);
  return figure && [figure.numerator, figure.denominator, figure.value];
};

/**
 * By hand. Six initiative starts by the end of October: Anna, Bel, Cai, Dot, Eve twice; five of them out of work.
 * In October: two starts (Bel, Eve), two outcomes (Anna's higher, Cai's), one end (Dot), on a day that is no longer hers.
 */
const expected: Record<string, [number, number | null, number | null]> = {
  'A1.01': [1, null, 1],
  'A4.02': [2, null, 2],
  'A4.03': [0, 4, 0],
  'A4.04': [4, null, 4],
  'B1.08': [2, 0, null],
  'B1.11.out_of_work': [2, null, 2],
  'B2.02': [1, 6, 16.67],
  'B2.02.in_period': [0, null, 0],
  'B2.03': [1, 6, 16.67],
  'B2.03.in_period': [1, null, 1],
  'B2.04': [1, 6, 16.67],
  'B2.04.in_period': [1, null, 1],
  'B2.05': [0, null, 0],
  'B2.07': [1, 6, 16.67],
  'B2.07.employed': [1, 6, 16.67],
  'B2.07.self_employed': [0, 6, 0],
  'B2.07.in_period': [0, null, 0],
  'B3.03': [1, 6, 16.67],
  'B3.04': [2, 6, 33.33],
  'B3.05': [1, 1, 100],
  'B3.06': [1, 1, 100],
  'B3.07': [1, 1, 100],
  // Dot in October and Eve in May left before ten months.
  'B3.08': [2, 5, 40],
  'B3.08.in_period': [1, null, 1],
  'B3.09': [1, null, 1],
  'B3.11': [1, null, 1],
};
const toDate = /^(B3\.0[1-8]|B2\.0[2347](\.(self_)?employed)?)$/;
const asked = (measure: string): Asked => ({
  period: 'range',
  from,
  to,
  basis: toDate.test(measure) ? 'to_date' : 'period',
});

describe('the month', () => {
  it.each(Object.entries(expected))('%s is what was counted by hand', (measure, numbers) => {
    expect(whole(measure)).toEqual(numbers);
  });

  it('never gives more than all who started as a share of them', () => {
    const shares = figures.filter(({ measure, value }) => toDate.test(measure) && value !== null);
    expect(shares.length).toBeGreaterThan(10);
    for (const { measure, value } of shares) expect(value, measure).toBeLessThanOrEqual(100);
  });

  it('is broken down by the area of its time alone', () => {
    const areas = figures.filter(({ scope, parts }) => scope === 'area' && parts.length === 0);
    expect(new Set(areas.map(({ areaId }) => areaId))).toEqual(new Set([area]));
    const higher = areas.find(({ measure }) => measure === 'B3.04');
    expect([higher?.numerator, higher?.denominator]).toEqual([2, 6]);
  });

  it('gives DWP one of the 13 reasons for a local one', () => {
    const parts = figures.filter(
      ({ measure, scope, parts: [part] }) => measure === 'B3.09' && scope === 'whole' && part,
    );
    expect(parts.map(({ parts: [part], numerator }) => [part?.value, numerator])).toEqual([
      ['excluded', 1],
    ]);
  });
});

describe('the people behind it', () => {
  const counted: Record<string, () => Journey[]> = {
    'A4.03': () => [],
    'B2.03.in_period': () => [anna],
    'B2.07': () => [anna],
    'B3.04': () => [anna, cai],
    'B3.08': () => [dot, eve],
    'B1.11.out_of_work': () => [bel, eveAgain],
    'B3.09': () => [dot],
  };

  it.each(Object.keys(expected))('%s: the rows come to the number', async (measure) => {
    const { number, members } = await membersOf(office.preparer, measure, asked(measure));
    expect(number).toBe(expected[measure]?.[0]);
    const who = counted[measure]?.();
    if (who)
      expect(members.map(({ referralId }) => referralId).sort()).toEqual(
        who.map(({ referralId }) => referralId).sort(),
      );
  });

  it.each(Object.keys(counted))(
    '%s: every journey is told why it counts or not',
    async (measure) => {
      const who = counted[measure]?.() ?? [];
      for (const journey of [anna, bel, cai, dot, eve, eveAgain]) {
        const [above] = await explanationOf(
          office.preparer,
          measure,
          journey.referralId,
          asked(measure),
        );
        expect(above?.counted).toBe(who.includes(journey));
        expect(above?.tests.every(({ passed }) => passed)).toBe(who.includes(journey));
      }
    },
  );
});

describe('the file', () => {
  it('has one row for each journey that is due, with its own days and reasons', async () => {
    const cookie = await world.cookieOf(await world.user('AB_ADMINISTRATOR', body));
    const response = await fetch(`${world.url}/api/returns/${revision}/json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: '{}',
    });
    const file = JSON.parse(await response.text());
    const { rows } = await world.owner.query(
      'select id, reference from participant where id = any ($1)',
      [[anna, bel, cai, dot, eve].map(({ participantId }) => participantId)],
    );
    const referenceOf = ({ participantId }: Journey) =>
      rows.find(({ id }) => id === participantId)?.reference;
    const of = (journey: Journey) =>
      file.people.filter((row: { reference: string }) => row.reference === referenceOf(journey));
    // Eve's first journey ended in May: only the second is due.
    expect(file.people).toHaveLength(5);
    expect(of(dot)).toEqual([
      expect.objectContaining({
        values: expect.objectContaining({ 'B3.12': '2026-10-01', 'B3.13': 'excluded' }),
      }),
    ]);
    // Referred on Friday 2 October, input on Monday: 5, 6, 7, 8, 9 and 12 October are working days.
    expect(of(eve)).toEqual([
      expect.objectContaining({
        values: expect.objectContaining({ 'B1.12': '2026-10-02', 'B1.18': 6 }),
      }),
    ]);
    expect(of(anna)).toEqual([
      expect.objectContaining({
        values: expect.objectContaining({
          'A5.01.job_start': true,
          'A5.01.job_start.on': '2026-03-02',
          'A5.01.lower.on': '2026-06-10',
          'A5.01.higher.on': '2026-10-15',
        }),
      }),
    ]);
    const said = new Map(
      file.figures
        .filter((each: { area: unknown; parts: unknown[] }) => !each.area && !each.parts.length)
        .map((each: { measure: string; numerator: number }) => [each.measure, each.numerator]),
    );
    for (const [measure, [numerator]] of Object.entries(expected))
      expect(said.get(measure), measure).toBe(numerator);
  });
});
