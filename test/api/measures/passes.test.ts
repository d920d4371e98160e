import { type MeasureSet, measureSets, measures } from '@placewell/prisma/reference';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from './asking';
import { type Simulated, simulate } from './simulated';

let world: Simulated;
let council: GraphQLClient;
let partner: GraphQLClient;
beforeAll(async () => {
  world = await simulate(7, 400);
  council = await world.signedIn(await world.user('AB_ADMINISTRATOR', world.idOf('KENT')));
  partner = await world.signedIn(await world.user('PARTNER_MANAGER', world.idOf('ORCHARD')));
});
afterAll(() => world?.stop());

const year = { period: 'month', from: '2025-12-01', to: '2026-11-30' } as const;
const open = measures.filter(({ permission }) => !permission);
const stocks = open.filter(({ kind }) => kind === 'stock').map(({ id }) => id);

describe('a figure does not depend on how it was counted', () => {
  it('a stock counted whole is that of its parts by model, in every month', async () => {
    for (const client of [council, partner])
      for (const id of stocks) {
        const whole = await figuresOf(client, [id], year);
        const parts = await figuresOf(client, [id], { ...year, breakdown: ['model'] });
        expect(whole.some(({ numerator }) => numerator > 0)).toBe(true);
        for (const { from, numerator } of whole)
          expect(
            parts
              .filter((part) => part.from === from)
              .reduce((sum, part) => sum + part.numerator, 0),
            `${id} ${from}`,
          ).toBe(numerator);
      }
  });

  it('a measure asked with all others is that asked alone', async () => {
    const ids = open.map(({ id }) => id);
    for (const basis of ['period', 'to_date'] as const) {
      const asked = { period: 'month', from: '2026-10-01', to: '2026-10-31', basis } as const;
      const together = await figuresOf(council, ids, asked);
      for (const figure of together)
        expect(await figuresOf(council, [figure.measure], asked), figure.measure).toEqual([figure]);
    }
  });

  it('a stock is one row for each person, and nobody whose stay does not contain the day', async () => {
    const sets = Object.entries<MeasureSet>(measureSets).filter(([, { time }]) => time === 'stock');
    for (const [set] of sets) {
      const { rows } = await world.owner.query(
        `select count(*)::int as rows, count(distinct subject)::int as subjects,
                count(*) filter (where from_on <= '2026-08-31' and coalesce(to_on, 'infinity') >= '2026-08-31')::int as there
           from mi.${set}('2026-08-31')`,
      );
      expect(rows[0].rows, set).toBeGreaterThan(0);
      expect(rows[0].there, set).toBe(rows[0].rows);
      expect(rows[0].subjects, set).toBe(rows[0].rows);
    }
  });

  it('a share of the whole has the whole below it, in every part and every month', async () => {
    const shares = open.filter(
      ({ shareOver = [], numerator, denominator }) =>
        shareOver.length > 0 && numerator.set === denominator?.set,
    );
    expect(shares.length).toBeGreaterThan(0);
    for (const { id, shareOver = [] } of shares) {
      const whole = await figuresOf(council, [id], year);
      const parts = await figuresOf(council, [id], { ...year, breakdown: [...shareOver] });
      for (const part of parts)
        expect(part.denominator, `${id} ${part.from}`).toBe(
          whole.find(({ from }) => from === part.from)?.denominator,
        );
    }
  });
});
