import { kpis } from '@placewell/prisma/reference';
import type { Count } from '@placewell/prisma/seed';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimulatedWorld, startSimulated } from './programme';

let world: SimulatedWorld;
beforeAll(async () => {
  world = await startSimulated(1500);
});
afterAll(() => world?.stop());

const breakdowns = {
  accountableBody: 'accountableBodyId',
  partner: 'partnerId',
  localAuthority: 'localAuthorityCode',
  model: 'model',
  cohort: 'cohort',
} as const;
type Breakdown = keyof typeof breakdowns;
type Basis = 'to_date' | 'in_month';

interface Figure {
  measureId: string;
  month: string;
  key: string | null;
  numerator: number;
  denominator: number;
  valueBasisPoints: number | null;
  status: string;
}

/** Everything that the API says of the KPIs. */
async function figuresOf(
  client: GraphQLClient,
  basis: Basis,
  breakdown?: Breakdown,
  filter: object = {},
): Promise<Figure[]> {
  const answer = await client.request<{ kpis: Figure[] }>(
    `query ($input: KpiInput!) {
      kpis(input: $input) { measureId month key numerator denominator valueBasisPoints status }
    }`,
    { input: { from: `${world.months[0]}-01`, basis, breakdown, ...filter } },
  );
  return answer.kpis;
}

const line = (
  id: string,
  month: string,
  key: string | null,
  numerator: number,
  denominator: number,
) => `${id} ${month} ${key}: ${numerator}/${denominator}`;

/** What is true of the KPIs in the part of the programme that somebody sees, part by part of a breakdown. */
function truthOf(sees: (count: Count) => boolean, basis: Basis, breakdown?: Breakdown): string[] {
  const seen = world.programme.truth.counts.filter(
    (count) => sees(count) && count.month <= (world.months.at(-1) ?? ''),
  );
  const keyOf = (count: Count) => (breakdown ? count[breakdowns[breakdown]] || null : null);
  const measures = new Set(kpis.flatMap((kpi) => [kpi.numerator, kpi.denominator]));
  const keys = new Set(seen.filter((count) => measures.has(count.measure)).map(keyOf));
  const sum = (measure: string, month: string, key: string | null) =>
    seen
      .filter((count) => count.measure === measure && keyOf(count) === key)
      .filter((count) => (basis === 'to_date' ? count.month <= month : count.month === month))
      .reduce((total, { count }) => total + count, 0);
  return world.months.flatMap((month) =>
    [...keys].flatMap((key) =>
      kpis.map(({ id, numerator, denominator }) =>
        line(id, month, key, sum(numerator, month, key), sum(denominator, month, key)),
      ),
    ),
  );
}

const asLines = (figures: Figure[]) =>
  figures.map(({ measureId, month, key, numerator, denominator }) =>
    line(measureId, month.slice(0, 7), key, numerator, denominator),
  );

/** Holds every figure that somebody gets against the truth: two bases, the whole and every breakdown. */
async function hold(client: GraphQLClient, sees: (count: Count) => boolean): Promise<Figure[]> {
  const all: Figure[] = [];
  for (const basis of ['to_date', 'in_month'] as const)
    for (const breakdown of [undefined, ...Object.keys(breakdowns)] as (Breakdown | undefined)[]) {
      const figures = await figuresOf(client, basis, breakdown);
      expect(asLines(figures).sort(), `${basis} ${breakdown}`).toEqual(
        truthOf(sees, basis, breakdown).sort(),
      );
      all.push(...figures);
    }
  return all;
}

describe('the KPIs of the API', () => {
  it('are the truth for the accountable body: each month, the whole and every part', async () => {
    const body = world.organisation('KENT');
    const figures = await hold(
      await world.as('AB_ADMINISTRATOR', 'KENT'),
      (count) => count.accountableBodyId === body,
    );
    expect(figures.length).toBeGreaterThan(7 * 18 * 2 * 10);
    for (const { id } of kpis)
      expect(figures.some(({ measureId, numerator }) => measureId === id && numerator > 5)).toBe(
        true,
      );
    for (const { numerator, denominator, valueBasisPoints } of figures)
      expect(valueBasisPoints).toBe(
        denominator === 0 ? null : Math.round((numerator * 10_000) / denominator),
      );
  });

  it.each(['CHALK', 'HARBOUR', 'ORCHARD'])(
    'are exactly the partner’s part for a partner manager: %s',
    async (code) => {
      const partner = world.organisation(code);
      const figures = await hold(
        await world.as('PARTNER_MANAGER', code),
        (count) => count.partnerId === partner,
      );
      expect(figures.some(({ numerator }) => numerator > 5)).toBe(true);
    },
  );

  it('are the in-house team’s for its manager', async () => {
    const body = world.organisation('KENT');
    await hold(
      await world.as('PARTNER_MANAGER', 'KENT'),
      (count) => count.accountableBodyId === body && count.partnerId === body,
    );
  });

  it('are nothing for a partner whose data sharing is over', async () => {
    const figures = await figuresOf(await world.as('PARTNER_MANAGER', 'LANTERN'), 'to_date');
    expect(figures.every(({ numerator, denominator }) => numerator + denominator === 0)).toBe(true);
    expect(
      world.programme.truth.toDate('initiative_start', '2026-11', {
        partnerId: world.organisation('LANTERN'),
      }),
    ).toBeGreaterThan(0);
  });

  it('are the same for a BI reader and an analyst as for the administrator', async () => {
    const administrator = await world.as('AB_ADMINISTRATOR', 'KENT');
    const others = [await world.withKey('BI_READER', 'KENT'), await world.as('AB_ANALYST', 'KENT')];
    for (const breakdown of [undefined, 'localAuthority', 'partner'] as const) {
      const expected = await figuresOf(administrator, 'to_date', breakdown);
      for (const other of others)
        expect(await figuresOf(other, 'to_date', breakdown)).toEqual(expected);
    }
  });

  it('narrow to one partner, area, model and cohort as the truth does', async () => {
    const client = await world.as('AB_ADMINISTRATOR', 'KENT');
    const cut = {
      accountableBodyId: world.organisation('KENT'),
      partnerId: world.organisation('ORCHARD'),
      model: 'ips',
      cohort: 'out_of_work',
    };
    const figures = await figuresOf(client, 'to_date', undefined, cut);
    const now = figures.filter(({ month }) => month === '2026-11-01');
    expect(now).toHaveLength(7);
    for (const { measureId, numerator, denominator } of now)
      expect({ numerator, denominator }).toEqual(
        world.programme.truth.kpi(measureId, '2026-11', cut),
      );
    expect(now.some(({ numerator }) => numerator > 0)).toBe(true);
  });

  it('await the rule of DWP where the accountable body has entered none, and only those that need it', async () => {
    const body = world.organisation('ESTUARY');
    const figures = await hold(
      await world.as('AB_ADMINISTRATOR', 'ESTUARY'),
      (count) => count.accountableBodyId === body,
    );
    const awaiting = new Set(kpis.filter(({ awaits }) => awaits.length).map(({ id }) => id));
    expect(awaiting.size).toBeGreaterThan(1);
    for (const { measureId, status, valueBasisPoints } of figures) {
      expect(status === 'awaiting_rule', measureId).toBe(awaiting.has(measureId));
      if (awaiting.has(measureId)) expect(valueBasisPoints).toBeNull();
    }
    const kent = await figuresOf(await world.as('AB_ADMINISTRATOR', 'KENT'), 'to_date');
    expect(kent.filter(({ status }) => status === 'awaiting_rule')).toEqual([]);
  });
});
