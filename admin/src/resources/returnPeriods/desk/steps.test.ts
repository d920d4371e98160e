import { expect, test } from 'vitest';
import type { ReturnPeriod, Revision } from '../types';
import { stepsOf } from './steps';

const revision: Revision = {
  id: 'r1',
  number: 1,
  status: 'prepared',
  version: 1,
  reopenReason: null,
  reopenedByName: null,
  preparedAt: '2026-11-02T09:00:00Z',
  preparedById: 'u1',
  preparedByName: 'Ada',
  signedAt: null,
  signedByName: null,
  submittedAt: null,
  submittedByName: null,
  receipt: null,
  acceptedAt: null,
  acceptedByName: null,
  sentBackAt: null,
  sentBackByName: null,
  questions: null,
  answeredByBody: null,
  signatures: [],
};
const period: ReturnPeriod = {
  id: 'p1',
  accountableBodyId: 'b1',
  accountableBody: null,
  kind: 'month',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  opensOn: '2026-11-01',
  dueOn: '2026-11-06',
  editsEndOn: '2026-11-30',
  status: 'under_way',
  editsEnded: false,
  workingDaysLeft: 2,
  latestNumber: 1,
  answeredByBody: null,
  version: 1,
  submittedRevisionId: null,
  revisions: [revision],
};
const signature = {
  id: 's',
  partnerId: 'p',
  partner: null,
  signedAt: '2026-11-03T09:00:00Z',
  signedByName: 'Mo',
};
const now = (of: ReturnPeriod, unsigned: number | undefined) =>
  stepsOf(of, of.revisions.at(-1), { today: '2026-11-04', unsigned }).find(
    ({ state }) => state === 'now',
  )?.name;

test('the first step that is not done is the next one', () => {
  expect(now({ ...period, revisions: [] }, undefined)).toBe('prepared');
  expect(now(period, 2)).toBe('parts');
  expect(now({ ...period, revisions: [{ ...revision, signatures: [signature] }] }, 0)).toBe(
    'signed',
  );
});

test('a signature from before the return was prepared again does not count', () => {
  const again = { ...revision, preparedAt: '2026-11-04T09:00:00Z', signatures: [signature] };
  expect(now({ ...period, revisions: [again] }, 1)).toBe('parts');
});

test('what is submitted waits for DWP, and nothing waits once DWP has decided', () => {
  const submitted = { ...revision, signedAt: 'x', submittedAt: '2026-11-05T09:00:00Z' };
  expect(now({ ...period, revisions: [submitted] }, undefined)).toBe('decided');
  const accepted = { ...submitted, acceptedAt: '2026-11-06T09:00:00Z' };
  expect(now({ ...period, revisions: [accepted] }, undefined)).toBeUndefined();
});

test('an earlier revision has its own steps, and nothing that is still to come', () => {
  const sent = { ...revision, signedAt: 'x', submittedAt: '2026-11-05T09:00:00Z' };
  const again = { ...revision, id: 'r2', number: 2, preparedByName: 'Bea' };
  const reopened = { ...period, revisions: [sent, again] };
  const steps = stepsOf(reopened, sent, { today: '2026-11-09', unsigned: undefined });
  expect(steps.map(({ name, state }) => [name, state])).toEqual(
    ['opened', 'prepared', 'parts', 'signed', 'submitted'].map((name) => [name, 'done']),
  );
  expect(steps.find(({ name }) => name === 'prepared')?.by).toBe('Ada');
  expect(now(reopened, 2)).toBe('parts');
});
