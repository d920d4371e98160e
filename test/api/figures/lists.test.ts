import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { take } from '../exports/take';
import { type SimulatedWorld, startSimulated } from './programme';

let world: SimulatedWorld;
let kent: { accountableBodyId: string };
let council: GraphQLClient;
beforeAll(async () => {
  world = await startSimulated(700);
  kent = { accountableBodyId: world.organisation('KENT') };
  council = await world.as('AB_ADMINISTRATOR', 'KENT');
});
afterAll(() => world?.stop());

const lastDay = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** How many a list finds in each month, by its filter from a day to a day. */
async function byMonth(
  client: GraphQLClient,
  list: string,
  dates: string,
  filter = '',
): Promise<number[]> {
  const count = (month: string, place: number) =>
    `m${place}: _${list}Meta(filter: { ${dates}From: "${month}-01", ${dates}To: "${lastDay(month)}" ${filter} }) { count }`;
  const answer = await client.request<Record<string, { count: number }>>(
    `{ ${world.months.map(count).join('\n')} }`,
  );
  return world.months.map((_month, place) => answer[`m${place}`]?.count ?? -1);
}

describe('a list finds as many as the figures count', () => {
  const truth = (measure: string, cut: object) =>
    world.months.map((month) => world.programme.truth.inMonth(measure, month, cut));

  it.each([
    ['allReferrals', 'started', 'programme_start'],
    ['allReferrals', 'referred', 'referral'],
    ['allExpressionsOfInterest', 'submitted', 'expression_of_interest'],
  ])('each month: %s by %sFrom and %sTo', async (list, dates, measure) => {
    const expected = truth(measure, kent);
    expect(Math.max(...expected)).toBeGreaterThan(5);
    expect(await byMonth(council, list, dates)).toEqual(expected);
  });

  it('in one area and cohort, and for one partner', async () => {
    const cut = { localAuthorityCode: 'E06000035', cohort: 'out_of_work' };
    const filter = 'localAuthorityCode: "E06000035", cohort: "out_of_work"';
    expect(await byMonth(council, 'allReferrals', 'started', filter)).toEqual(
      truth('programme_start', { ...kent, ...cut }),
    );
    const partner = { partnerId: world.organisation('ORCHARD') };
    const manager = await world.as('PARTNER_MANAGER', 'ORCHARD');
    expect(await byMonth(manager, 'allReferrals', 'started')).toEqual(
      truth('programme_start', partner),
    );
  });

  it('of outcomes: a milestone counts once, whatever paths show it', async () => {
    const { data } = await council.rawRequest<{
      allMilestones: {
        achievedOn: string;
        referral: { id: string; initiativeStart: boolean; cohort: string };
      }[];
    }>(
      `{ allMilestones(perPage: 1000, filter: { type: "first_earnings" }) { achievedOn referral { id initiativeStart cohort } } }`,
    );
    const first = new Map<string, string>();
    for (const { achievedOn, referral } of data.allMilestones) {
      if (!referral.initiativeStart || referral.cohort !== 'out_of_work') continue;
      const known = first.get(referral.id);
      if (!known || achievedOn < known) first.set(referral.id, achievedOn);
    }
    const counted = world.months.map(
      (month) => [...first.values()].filter((day) => day.startsWith(month)).length,
    );
    expect(counted).toEqual(truth('first_earnings', kent));
  });
});

describe('an export holds exactly what its list counts', () => {
  const lists = {
    participants: ['allParticipants', { q: 'brack' }, { status: 'in_support' }],
    expressionsOfInterest: ['allExpressionsOfInterest', { submittedFrom: '2026-06-01' }],
    referrals: [
      'allReferrals',
      { startedFrom: '2026-03-01', startedTo: '2026-08-31' },
      { contactOwed: true },
    ],
    sessions: ['allSessions', { attendance: 'did_not_attend' }],
    jobs: ['allJobs', { open: true }],
    earnings: ['allEarnings', { source: 'payslip' }],
    milestones: ['allMilestones', { type: 'higher' }],
    employers: ['allEmployers', { sector: 'sic_q' }],
  } as const;
  const filterTypes: Record<string, string> = {
    expressionsOfInterest: 'ExpressionOfInterestFilter',
  };
  const typeOf = (resource: string) =>
    filterTypes[resource] ?? `${resource.charAt(0).toUpperCase()}${resource.slice(1, -1)}Filter`;

  async function compare(userId: string): Promise<number> {
    const client = await world.signedIn(userId);
    const headers = { cookie: await world.cookieOf(userId) };
    let rows = 0;
    for (const [resource, [list, ...filters]] of Object.entries(lists))
      for (const filter of [{}, ...filters]) {
        const answer = await client.request<Record<string, { count: number }>>(
          `query ($filter: ${typeOf(resource)}) { meta: _${list}Meta(filter: $filter) { count } }`,
          { filter },
        );
        const file = await take(world, headers, { resource, filter });
        expect(file.rows.length, `${resource} ${JSON.stringify(filter)}`).toBe(answer.meta?.count);
        rows += file.rows.length;
      }
    return rows;
  }

  it('for the accountable body', async () => {
    expect(
      await compare(await world.user('AB_ADMINISTRATOR', kent.accountableBodyId)),
    ).toBeGreaterThan(5000);
  });

  it('for a partner, and its people are the partner’s', async () => {
    const partner = world.organisation('CHALK');
    const userId = await world.user('PARTNER_MANAGER', partner);
    expect(await compare(userId)).toBeGreaterThan(500);
    const { participants, expressions } = world.programme.records;
    const held = new Set(
      expressions.filter((row) => row.partnerId === partner).map((row) => row.participantId),
    );
    const headers = { cookie: await world.cookieOf(userId) };
    const { rows } = await take(world, headers, { resource: 'participants' });
    expect(rows.map((row) => row.Reference).sort()).toEqual(
      participants
        .filter(({ id }) => held.has(id))
        .map(({ reference }) => reference)
        .sort(),
    );
  });
});
