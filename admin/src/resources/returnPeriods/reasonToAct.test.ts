import { expect, test } from 'vitest';
import { type DueReturn, reasonToAct } from './reasonToAct';

const prepared = {
  id: 'r1',
  preparedAt: '2026-11-02T09:00:00Z',
  signatures: [{ partnerId: 'p1', signedAt: '2026-11-03T09:00:00Z' }],
};
const due: DueReturn = {
  id: 'p',
  kind: 'month',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  dueOn: '2026-11-06',
  status: 'under_way',
  editsEnded: false,
  workingDaysLeft: 2,
  latestRevisionId: 'r1',
};
const to = (partnerId: string | null, more: Partial<DueReturn> = {}, revision = prepared) =>
  reasonToAct({ ...due, ...more }, revision, { partnerId, today: '2026-11-04' });

test('a partner is asked until it has signed what was prepared last', () => {
  expect(to('p2')).toBe('signPart');
  expect(to('p1')).toBeNull();
  expect(to('p1', {}, { ...prepared, preparedAt: '2026-11-04T09:00:00Z' })).toBe('signPart');
  const nothing = reasonToAct(due, undefined, { partnerId: 'p2', today: '2026-11-04' });
  expect(nothing).toBeNull();
});

test('the accountable body is asked until DWP has the return, and again when it comes back', () => {
  expect(to(null, { status: 'open' })).toBe('prepare');
  expect(to(null)).toBe('underWay');
  expect(to(null, { status: 'sent_back' })).toBe('sent_back');
  expect(to(null, { status: 'accepted' })).toBeNull();
});
