import { expect, test } from 'vitest';
import { addressOf, rowsInput, whyPath } from './figureAddress';
import { type FigureAddress, memberPath } from './memberPath';

const address: FigureAddress = {
  measure: 'B3.02',
  part: 'denominator',
  period: 'month',
  from: '2026-10-01',
  to: '2026-10-31',
  basis: 'matured',
  maturedMonths: 12,
  filters: [
    { dimension: 'model', values: ['ips', 'seqf'] },
    { dimension: 'localAuthority', values: [null] },
  ],
};
const searchOf = (path: string) => new URLSearchParams(path.split('?')[1]);

test('an address means the figure it was made of', () => {
  expect(addressOf(searchOf(memberPath(address)))).toEqual(address);
});

test('the API is asked for the same rows, those that name none by an empty list', () => {
  expect(rowsInput(address)).toEqual({
    period: 'month',
    from: '2026-10-01',
    to: '2026-10-31',
    basis: 'matured',
    maturedMonths: 12,
    filters: [
      { dimension: 'model', values: ['ips', 'seqf'] },
      { dimension: 'localAuthority', values: [] },
    ],
  });
});

test('the reason why is asked of the same figure, both parts of it', () => {
  const path = whyPath(address, 'some-journey');
  expect(searchOf(path).get('referral')).toBe('some-journey');
  expect(searchOf(path).has('part')).toBe(false);
  expect(addressOf(searchOf(path))).toEqual({ ...address, part: 'numerator' });
});

test.each(['', 'measure=B3.02', 'period=month', 'measure=B3.02&period=fortnight'])(
  'an address that names no figure is none: %s',
  (search) => {
    expect(addressOf(new URLSearchParams(search))).toBeUndefined();
  },
);

test('what cannot be a number of months is left out, and a day that is none is left for the API to refuse', () => {
  const search = 'measure=B3.02&period=month&from=yesterday&maturedMonths=x&basis=no';
  expect(addressOf(new URLSearchParams(search))).toMatchObject({
    from: 'yesterday',
    maturedMonths: undefined,
    basis: 'period',
  });
});
