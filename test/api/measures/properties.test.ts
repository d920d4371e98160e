// What must hold of every measure, whatever happened: tried on simulated programmes, as several roles.
import {
  dimensions,
  dimensionsOf,
  furtherMeasures,
  type Measure,
  measures,
} from '@placewell/prisma/reference';
import fc from 'fast-check';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testsOf } from '../../../schema/src/measures/explain/sets';
import { type Asked, explanationOf, type Figure, figuresOf, membersOf } from './asking';
import { type Simulated, simulate } from './simulated';

const seed = 20_261_123;
let world: Simulated;
let viewers: Record<string, GraphQLClient>;

beforeAll(async () => {
  world = await simulate(77, 260);
  const kent = world.idOf('KENT');
  const partner = world.idOf('ORCHARD');
  const as = async (role: Parameters<typeof world.user>[0], organisation: string) =>
    world.signedIn(await world.user(role, organisation));
  viewers = {
    administrator: await as('AB_ADMINISTRATOR', kent),
    analyst: await as('AB_ANALYST', kent),
    partnerManager: await as('PARTNER_MANAGER', partner),
  };
});
afterAll(() => world?.stop());

const viewer = fc.constantFrom('administrator', 'analyst', 'partnerManager');
const open = [...measures, ...furtherMeasures].filter((measure) => !measure.permission);
const time = fc.constantFrom<Asked>(
  { period: 'month', from: '2026-05-01', to: '2026-05-31' },
  { period: 'month', from: '2026-09-10', to: '2026-09-20' },
  { period: 'quarter', from: '2026-07-01', to: '2026-09-30' },
  { period: 'range', from: '2026-04-12', to: '2026-11-03' },
  { period: 'to_date' },
);
const asking = fc.record({
  measure: fc.constantFrom(...open),
  who: viewer,
  asked: time,
  basis: fc.constantFrom('period', 'to_date', 'matured' as const),
});
const clientOf = (who: string): GraphQLClient => viewers[who] as GraphQLClient;
/** Only a share of people has matured cohorts. */
const basisOf = (measure: Measure, basis: string) =>
  basis === 'matured' && !['B3.02', 'B3.04', 'B3.05', 'B3.06', 'B3.08'].includes(measure.id)
    ? 'to_date'
    : (basis as 'period' | 'to_date' | 'matured');
const filtersOf = (figure: Figure) =>
  figure.dimensions.map(({ name, value }) => ({
    dimension: name,
    values: value === null ? [] : [value],
  }));
/** What tells of offences is not for an analyst. */
const dimensionsFor = (who: string, measure: Measure) =>
  dimensionsOf(measure).filter((name) => who !== 'analyst' || !('permission' in dimensions[name]));
const partition = (who: string, measure: Measure) =>
  dimensionsFor(who, measure).filter((name) => !('many' in dimensions[name]));

describe('every measure', () => {
  it('has as many members as its number says, in every part of a breakdown, for every role', async () => {
    await fc.assert(
      fc.asyncProperty(asking, fc.nat(), async ({ measure, who, asked, basis }, pick) => {
        const names = dimensionsFor(who, measure);
        const name = names[pick % names.length] as string;
        const question = { ...asked, basis: basisOf(measure, basis), maturedMonths: 4 };
        const client = clientOf(who);
        const figures = await figuresOf(client, [measure.id], { ...question, breakdown: [name] });
        for (const figure of figures.slice(0, 4)) {
          const asked = {
            ...question,
            from: figure.from,
            to: figure.to,
            filters: filtersOf(figure),
          };
          const above = await membersOf(client, measure.id, asked);
          expect(above.number).toBe(figure.numerator);
          expect(above.members.length).toBe(above.count);
          if (figure.denominator === null) continue;
          const below = await membersOf(client, measure.id, { ...asked, part: 'denominator' });
          expect(below.number).toBeCloseTo(figure.denominator, 6);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('is the sum of its parts, for every breakdown that is a partition', async () => {
    await fc.assert(
      fc.asyncProperty(asking, fc.nat(), async ({ measure, who, asked, basis }, pick) => {
        const names = partition(who, measure);
        const name = names[pick % names.length] as string;
        const question = { ...asked, basis: basisOf(measure, basis), maturedMonths: 4 };
        const client = clientOf(who);
        const whole = await figuresOf(client, [measure.id], question);
        const parts = await figuresOf(client, [measure.id], { ...question, breakdown: [name] });
        for (const { from, numerator, denominator } of whole) {
          const own = parts.filter((part) => part.from === from);
          const sum = (of: (part: Figure) => number) =>
            own.reduce((total, part) => total + of(part), 0);
          // Who came back for two reasons is one person in the whole and one in each part.
          if (measure.once && name === 'disengagementReason')
            expect(sum((part) => part.numerator)).toBeGreaterThanOrEqual(numerator);
          else expect(sum((part) => part.numerator)).toBe(numerator);
          if (denominator !== null && !measure.shareOver?.includes(name as never))
            expect(sum((part) => part.denominator ?? 0)).toBeCloseTo(denominator, 6);
        }
      }),
      { seed, numRuns: 80 },
    );
  });

  it('counts nobody twice where its definition says once', async () => {
    const once = open.filter(
      ({ kind, unit, id }) =>
        kind !== 'distribution' &&
        unit !== 'events' &&
        unit !== 'months_of_people' &&
        !['A4.03', 'A4.16.a_month', 'B3.01', 'B1.08', 'B1.10', 'maturity'].includes(id),
    );
    for (const { id } of once) {
      const { members } = await membersOf(clientOf('administrator'), id, { period: 'to_date' });
      const people = members.map(({ referralId, subject }) => referralId ?? subject);
      expect(new Set(people).size, id).toBe(people.length);
    }
  });

  it('adds months up to the quarter where it counts what happened', async () => {
    const additive = open.filter(({ kind, once }) => kind === 'count' && !once).map(({ id }) => id);
    const stretch = { from: '2026-07-01', to: '2026-09-30' };
    const client = clientOf('analyst');
    const months = await figuresOf(client, additive, { period: 'month', ...stretch });
    for (const { measure, numerator } of await figuresOf(client, additive, {
      period: 'quarter',
      ...stretch,
    }))
      expect(
        months
          .filter((each) => each.measure === measure)
          .reduce((sum, each) => sum + each.numerator, 0),
        measure,
      ).toBe(numerator);
  });

  it('gives the same set for the same period and data', async () => {
    await fc.assert(
      fc.asyncProperty(asking, async ({ measure, who, asked }) => {
        const client = clientOf(who);
        const [first, ...others] = await figuresOf(client, [measure.id], asked);
        expect(others).toEqual([]);
        expect(await figuresOf(client, [measure.id], asked)).toEqual([first]);
        const question = { ...asked, from: first?.from, to: first?.to };
        const whole = await membersOf(client, measure.id, question);
        if (whole.count <= 60) {
          const inPages = await membersOf(client, measure.id, question, 7);
          expect(inPages.members).toEqual(whole.members);
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  it('shows a partner only its own people, and an analyst no name', async () => {
    const partner = world.idOf('ORCHARD');
    for (const { id } of open) {
      const mine = await membersOf(clientOf('partnerManager'), id, {
        period: 'to_date',
        filters: dimensionsOf(open.find((each) => each.id === id) as Measure).includes('partner')
          ? [{ dimension: 'partner', values: [world.idOf('CHALK')] }]
          : [],
      });
      expect(mine.count, `${id} of another partner than ${partner}`).toBe(0);
    }
    const { members } = await membersOf(clientOf('analyst'), 'B1.02', { period: 'to_date' });
    expect(members.length).toBeGreaterThan(0);
    expect(members.every(({ surname, reference }) => surname === null && reference)).toBe(true);
    const seen = await membersOf(clientOf('administrator'), 'B1.02', { period: 'to_date' });
    expect(seen.members.every(({ surname }) => surname)).toBe(true);
  });
});

describe('an explanation', () => {
  it('agrees with the figure: counted exactly when a member, and all tests passed exactly then', async () => {
    const journeys = world.programme.records.referrals.filter(
      (row) => row.accountableBodyId === world.idOf('KENT'),
    );
    const explained = open.filter(
      ({ numerator }) =>
        testsOf(numerator).ofSet.length > 0 && numerator.set !== 'expression_of_interest',
    );
    const members = new Map<string, Set<string | null>>();
    const client = clientOf('administrator');
    for (const { id } of explained) {
      const found = await membersOf(client, id, { period: 'to_date' });
      members.set(id, new Set(found.members.map(({ referralId }) => referralId)));
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...explained),
        fc.constantFrom(...journeys),
        async (measure, journey) => {
          const [above] = await explanationOf(client, measure.id, journey.id, {
            period: 'to_date',
          });
          expect(above?.counted).toBe(members.get(measure.id)?.has(journey.id));
          expect(above?.tests.every(({ passed }) => passed)).toBe(above?.counted);
          // The named tests say exactly whether the journey is in the set, before limits and periods.
          const asked = above?.tests ?? [];
          const inSet = asked.findIndex(({ titleEn }) => titleEn.startsWith('Has a record'));
          if (inSet >= 0)
            expect(asked.slice(0, inSet).every(({ passed }) => passed)).toBe(asked[inSet]?.passed);
          // Of a stock there is no other day: all of them say whether its limits let it through.
          else expect(asked.slice(0, -1).every(({ passed }) => passed)).toBe(asked.at(-1)?.passed);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  it('names the record that decides, in both languages', async () => {
    const client = clientOf('administrator');
    const { members } = await membersOf(client, 'B3.04', { period: 'to_date' });
    const member = members[0];
    const [above, below] = await explanationOf(client, 'B3.04', member?.referralId ?? '', {
      period: 'to_date',
    });
    expect(
      above?.tests.find(({ titleEn }) => titleEn.startsWith('The higher outcome')),
    ).toMatchObject({ passed: true, record: { kind: 'milestone', day: member?.happenedOn } });
    expect(below).toMatchObject({ part: 'denominator', counted: true });
    for (const test of above?.tests ?? []) expect(test.titleCy).not.toBe(test.titleEn);
  });

  it('says of a stock that a period which has not begun is why nobody is counted, and gives no figure', async () => {
    const client = clientOf('administrator');
    const { members } = await membersOf(client, 'B2.12', {
      period: 'month',
      from: '2026-11-01',
      to: '2026-11-30',
    });
    const later = { period: 'month', from: '2027-01-01', to: '2027-01-31' } as const;
    const [above] = await explanationOf(client, 'B2.12', members[0]?.referralId ?? '', later);
    expect(above?.counted).toBe(false);
    expect(above?.tests.filter(({ passed }) => !passed)).toEqual([
      expect.objectContaining({ titleEn: 'The period has begun' }),
    ]);
    const [figure] = await figuresOf(client, ['B2.12'], later);
    expect(figure).toMatchObject({ value: null, status: 'no_data' });
  });

  it('asks of engagement whether a session was attended, and names it', async () => {
    const client = clientOf('administrator');
    const month = { period: 'month', from: '2026-10-01', to: '2026-10-31' } as const;
    const { members } = await membersOf(client, 'A4.03', month);
    const [above] = await explanationOf(
      client,
      'A4.03.not_engaged',
      members[0]?.referralId ?? '',
      month,
    );
    expect(above?.tests.find(({ passed }) => !passed)).toMatchObject({
      titleEn: expect.stringContaining('without attending a session'),
      record: { kind: 'session', day: expect.stringMatching(/^2026-10/) },
    });
  });

  it('says of the agreed profile that it counts no journeys, and asks nothing more', async () => {
    const client = clientOf('administrator');
    const { members } = await membersOf(client, 'B3.01', { period: 'to_date' });
    const [above, below] = await explanationOf(client, 'B3.01', members[0]?.referralId ?? '', {
      period: 'to_date',
    });
    expect(above?.counted).toBe(true);
    expect(below).toMatchObject({
      counted: false,
      tests: [{ titleEn: expect.stringContaining('not the agreed start profile'), passed: false }],
    });
  });

  it('says nothing about a journey of somebody else', async () => {
    const other = world.programme.records.referrals.find(
      (row) => row.accountableBodyId !== world.idOf('KENT'),
    );
    await expect(
      explanationOf(clientOf('administrator'), 'B1.02', other?.id ?? '', { period: 'to_date' }),
    ).rejects.toThrow(/NOT_FOUND|not/);
  });
});
