import { measures } from '@placewell/prisma/reference';
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
});
