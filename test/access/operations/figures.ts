import type { Operations } from './operation';

const input = (details: object) => ({ input: details });

/** The one figure that is asked: everybody's expressions of interest at one accountable body and partner. */
const of = ({
  accountableBodyId,
  partnerId,
}: {
  accountableBodyId: string;
  partnerId: string;
}) => ({
  period: 'to_date',
  filters: [
    { dimension: 'accountableBody', values: [accountableBodyId] },
    { dimension: 'partner', values: [partnerId] },
  ],
});

/** Figures, what is behind them, and what they mean. */
export const figures: Operations = {
  figures: {
    rows: 'partner',
    args: (side) => input({ measures: ['A1.01'], ...of(side) }),
    select: '{ numerator }',
    tellsNothing: (found) =>
      (found as { numerator: number }[]).every(({ numerator }) => numerator === 0),
  },
  members: {
    rows: 'partner',
    args: (side) => input({ measure: 'A1.01', ...of(side) }),
    select: '{ count members { subject } }',
  },
  explain: {
    rows: 'partner',
    args: ({ ids }) => input({ measure: 'B1.02', referralId: ids.referral, period: 'to_date' }),
    select: '{ part counted tests { passed } }',
  },
  journeyFigures: {
    rows: 'partner',
    args: ({ ids }) => input({ referralId: ids.referral, period: 'to_date' }),
    select: '{ measure part day }',
  },
  miCatalogue: { rows: 'common', args: () => ({}), select: '{ id status }' },
  measureCatalogue: { rows: 'common', args: () => ({}), select: '{ id }' },
};
