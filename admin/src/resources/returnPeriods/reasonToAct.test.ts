import { expect, test } from 'vitest';
import { type DueReturn, reasonToAct } from './reasonToAct';

const signature = { partnerId: 'p1', signedAt: '2026-11-03T09:00:00Z' };
const revision = {
  number: 1,
  status: 'prepared',
  preparedAt: '2026-11-02T09:00:00Z',
  signatures: [signature],
};
const due: DueReturn = {
  id: 'r',
  kind: 'month',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  dueOn: '2026-11-06',
  status: 'under_way',
  editsEnded: false,
  revisions: [revision],
};
const to = (partnerId: string | null, more: Partial<DueReturn> = {}) =>
  reasonToAct({ ...due, ...more }, { partnerId, today: '2026-11-04' });

test('a partner is asked until it has signed what was prepared last', () => {
  expect(to('p2')).toBe('signPart');
  expect(to('p1')).toBeNull();
  const again = { ...revision, preparedAt: '2026-11-04T09:00:00Z' };
  expect(to('p1', { revisions: [again] })).toBe('signPart');
  expect(to('p2', { status: 'open', revisions: [] })).toBeNull();
});

test('the accountable body is asked until DWP has the return, and again when it comes back', () => {
  expect(to(null, { status: 'open', revisions: [] })).toBe('prepare');
  expect(to(null)).toBe('underWay');
  expect(to(null, { status: 'sent_back' })).toBe('sent_back');
  expect(to(null, { status: 'accepted' })).toBeNull();
});
