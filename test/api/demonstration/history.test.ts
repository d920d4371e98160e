// The history of returns that the demonstration starts with: told by commands, dated to the days on which they were given.
import { randomBytes } from 'node:crypto';
import { asOwner } from '@placewell/api/auth/owner';
import { makeReturnHistory } from '@placewell/api/demonstration/returns/index';
import { makeUsers } from '@placewell/api/demonstration/users';
import { seedDemonstration } from '@placewell/prisma/seed';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApplication, type TestApplication } from '../../support/application';
import { changedSince, differenceOf, figuresOf } from '../returns/returning';

// A whole demonstration is made, with six returns.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

const today = '2026-11-23';
let application: TestApplication;
let administrator: GraphQLClient;
let newcomer: GraphQLClient;
let dwp: GraphQLClient;

interface Period {
  id: string;
  kind: string;
  firstDay: string;
  status: string;
  dueOn: string;
  revisions: {
    id: string;
    number: number;
    status: string;
    preparedAt: string;
    signedAt: string;
    submittedAt: string;
    reopenReason: string | null;
    questions: string | null;
    answers: { comment: string }[];
    waivers: { waiverReason: string; approvedAt: string }[];
  }[];
}

const periodsOf = async (client: GraphQLClient): Promise<Period[]> =>
  (
    await client.request<{ allReturnPeriods: Period[] }>(
      `{ allReturnPeriods(perPage: 30, sortField: firstDay, sortOrder: asc) {
           id kind firstDay status dueOn revisions(first: 2) {
             id number status preparedAt signedAt submittedAt reopenReason questions
             answers(first: 20) { comment } waivers(first: 5) { waiverReason approvedAt } } } }`,
    )
  ).allReturnPeriods;

const written = (periods: Period[]) =>
  periods
    .filter(({ status }) => !['before_placewell', 'open', 'upcoming'].includes(status))
    .map(({ kind, firstDay, status, revisions }) =>
      [kind, firstDay, status, revisions.length].join(' '),
    )
    .sort();

beforeAll(async () => {
  application = await startTestApplication({ today: () => today });
  const { databaseUrl: url } = application;
  const keys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
  const quiet = () => undefined;
  await seedDemonstration({ url, today, keys, log: quiet });
  await asOwner(url, makeUsers);
  await makeReturnHistory({ url, today, keys, say: quiet });
  const as = async (email: string) => {
    const { rows } = await application.owner.query('select id from app_user where email = $1', [
      email,
    ]);
    return application.signedIn(rows[0].id);
  };
  administrator = await as('ab.administrator@kent.placewell.example');
  newcomer = await as('ab.administrator@estuary.placewell.example');
  dwp = await as('dwp.viewer@dwp.placewell.example');
});
afterAll(() => application?.stop());

describe('the history of returns', () => {
  it('has what a council would have sent, and nothing that is late', async () => {
    expect(written(await periodsOf(administrator))).toEqual([
      'month 2026-08-01 accepted 1',
      'month 2026-09-01 accepted 2',
      'month 2026-10-01 submitted 1',
      'quarter 2026-07-01 accepted 1',
    ]);
    const [sentBack, ...others] = written(await periodsOf(newcomer));
    expect([sentBack, others]).toEqual(['month 2026-10-01 sent_back 1', []]);
    const seen = (await periodsOf(dwp)).map(({ status }) => status).sort();
    expect(seen).toEqual(['accepted', 'accepted', 'accepted', 'sent_back', 'submitted']);
  });

  it('is dated to the days on which it was done, by steps that follow each other', async () => {
    for (const { dueOn, revisions } of await periodsOf(administrator))
      for (const { number, preparedAt, signedAt, submittedAt } of revisions) {
        expect(preparedAt < signedAt && signedAt < submittedAt).toBe(true);
        expect(submittedAt.slice(0, 10) < today).toBe(true);
        if (number === 1) expect(submittedAt.slice(0, 10) <= dueOn).toBe(true);
      }
  });

  it('has receipts that hold, numbers that are those of the frozen members, and answers in words', async () => {
    for (const period of await periodsOf(administrator))
      for (const { id, answers, waivers } of period.revisions) {
        const { verifyReturn } = await administrator.request<{
          verifyReturn: { intact: boolean };
        }>('query ($id: ID!) { verifyReturn(revisionId: $id) { intact } }', { id });
        expect(verifyReturn.intact).toBe(true);
        expect(answers.length).toBeGreaterThan(0);
        expect(waivers.every(({ approvedAt }) => approvedAt)).toBe(true);
        const starts = (await figuresOf(administrator, id)).find(
          ({ measure, scope, parts }) =>
            measure === 'B1.11.out_of_work' && scope === 'whole' && parts.length === 0,
        );
        const { rows } = await application.owner.query(
          `select count(distinct subject)::int as count from return_member
            where revision_id = $1 and measure_id = 'B1.11.out_of_work' and part = 'numerator'`,
          [id],
        );
        expect(starts?.numerator ?? 0).toBe(rows[0].count);
      }
  });

  it('has a second revision that differs by late entries, a correction and a withdrawal', async () => {
    const september = (await periodsOf(administrator)).find(
      ({ kind, firstDay }) => kind === 'month' && firstDay === '2026-09-01',
    );
    const [first, second] = september?.revisions ?? [];
    expect(second?.reopenReason).toBeTruthy();
    const changes = await differenceOf(administrator, `${first?.id}`, `${second?.id}`);
    const reasons = new Set(changes.flatMap(({ moves }) => moves.map(({ reason }) => reason)));
    for (const reason of ['late_entry', 'correction', 'withdrawal'])
      expect(reasons).toContain(reason);
    expect(reasons).not.toContain('unknown');
  });

  it('shows who changed a return after it was sent, and why', async () => {
    const october = (await periodsOf(administrator)).find(
      ({ kind, firstDay }) => kind === 'month' && firstDay === '2026-10-01',
    );
    const moves = (await changedSince(administrator, `${october?.id}`)).flatMap((one) => one.moves);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.map(({ reason }) => reason)).toContain('late_entry');
    expect(moves.every(({ reference }) => reference?.startsWith('PW-'))).toBe(true);
  });
});
