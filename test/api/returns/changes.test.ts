// What becomes of a submitted return when the records behind it change: it stays, and the change is explained.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../support/commands';
import type { Place } from '../../support/world/organisations';
import {
  changedSince,
  contacts,
  done,
  figuresOf,
  movesOf,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  type Revision,
  startedIn,
  startReturning,
  submitted,
} from './returning';

// A whole return is prepared, signed and frozen several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let world: ReturningWorld;
let body: string;
let place: Place;
let other: Place;
let office: Office;
let period: string;
let first: Revision;
interface PersonRow {
  kind: string;
  participantId: string;
  columns: { headingEn: string }[];
}
type Journey = Awaited<ReturnType<typeof startedIn>>;
let moved: Journey;
let waiting: Journey;
let inWork: Journey;
let twice: Journey;
let known: Journey;
let met: Journey;
let waited: Journey;
let employed: Journey;

beforeAll(async () => {
  world = await startReturning();
  body = await world.accountableBody();
  place = await world.partnerOf(body);
  other = await world.partnerOf(body);
  office = await officeOf(world, body, [place.partnerId, other.partnerId]);
  moved = await startedIn(world, place);
  await startedIn(world, other);
  waiting = await world.journey.acknowledged(place, {
    referred_on: '2026-10-05',
    input_on: '2026-10-05',
    acknowledged_on: '2026-10-06',
  });
  inWork = await world.journey.acknowledged(place, {
    cohort: 'in_work_retention',
    started_on: '2026-10-05',
  });
  await world.insert('model_period', {
    ...world.journey.of(inWork),
    model: 'ips',
    starts_on: '2026-10-05',
  });
  twice = await startedIn(world, other);
  known = await world.journey.ended(place);
  met = await startedIn(world, place);
  await world.insert('session', attended(met));
  waited = await startedIn(world, place);
  employed = await startedIn(world, place);
  await world.insert('job', {
    ...world.journey.of(employed),
    title: 'Test baker',
    kind: 'employed',
    occupation: 'soc_5',
    sector: 'sic_c',
    employment_type: 'permanent',
    weekly_minutes: 975,
    hourly_rate_pence: 1271,
    earnings_cycle: 'weekly',
    started_on: '2026-10-20',
  });
  period = await periodOf(world, body, '2026-10-01');
  done(await command(office.preparer, 'setReturnContacts', contacts));
  first = await submitted(office, period);
  await world.owner.query(`select set_config('app.reason', 'A correction of the test.', false)`);
});
afterAll(() => world?.stop());

const attended = (journey: Journey) => ({
  ...world.journey.of(journey),
  held_on: '2026-10-14',
  minutes: 40,
  mode: 'telephone',
  attendance: 'attended',
});
const frozenBytes = async () => {
  const { rows } = await world.owner.query(
    `select md5(string_agg(t.line, '' order by t.line)) as hash, count(*)::int as count from (
       select to_jsonb(f)::text as line from return_figure f where revision_id = $1
       union all select to_jsonb(m)::text from return_member m where revision_id = $1
       union all select to_jsonb(p)::text from return_person p where revision_id = $1
       union all select to_jsonb(x)::text from return_term x where revision_id = $1) t`,
    [first.id],
  );
  return rows[0];
};
const intact = async () =>
  (
    await office.preparer.request<{ verifyReturn: { intact: boolean } }>(
      'query ($id: ID!) { verifyReturn(revisionId: $id) { intact } }',
      { id: first.id },
    )
  ).verifyReturn.intact;
const change = (sql: string, id: string) => world.owner.query(sql, [id]);

describe('after a submission', () => {
  it('a corrected start leaves the figure of its month, and the return stays byte for byte', async () => {
    const before = await frozenBytes();
    const figures = await figuresOf(office.preparer, first.id);
    await change(
      `update referral set started_on = '2026-09-28', acknowledged_on = '2026-09-20', referred_on = '2026-09-20', input_on = '2026-09-20' where id = $1`,
      moved.referralId,
    );
    await change(
      `update model_period set starts_on = '2026-09-28' where referral_id = $1`,
      moved.referralId,
    );
    expect(movesOf(await changedSince(office.preparer, period), 'B1.11.out_of_work')).toEqual([
      expect.objectContaining({
        direction: 'left',
        reason: 'correction',
        referralId: moved.referralId,
      }),
    ]);
    expect(await frozenBytes()).toEqual(before);
    expect(before.count).toBeGreaterThan(100);
    expect(await figuresOf(office.preparer, first.id)).toEqual(figures);
    expect(await intact()).toBe(true);
  });

  it('a referral that was cancelled leaves the stock of its month as a withdrawal', async () => {
    await change(
      `update referral set cancelled_on = '2026-10-20', not_started_scenario = (select code from code where list = 'not_started_scenario' and accountable_body_id is null order by code limit 1),
         not_started_reason = (select coalesce(maps_to, code) from code where list = 'not_started_scenario' and accountable_body_id is null order by code limit 1)
        where id = $1`,
      waiting.referralId,
    );
    const left = movesOf(await changedSince(office.preparer, period), 'A4.04').filter(
      ({ referralId }) => referralId === waiting.referralId,
    );
    expect(left).toEqual([expect.objectContaining({ direction: 'left', reason: 'withdrawal' })]);
  });

  it('who is not engaged since the only session was taken back is so by a withdrawal, not by a late entry', async () => {
    const notEngaged = async () =>
      movesOf(await changedSince(office.preparer, period), 'A4.03.not_engaged')
        .filter(({ referralId }) => referralId === met.referralId)
        .map(({ direction, reason }) => `${direction}: ${reason}`);
    expect(await notEngaged()).toEqual([]);
    await change('delete from session where referral_id = $1', met.referralId);
    expect(await notEngaged()).toEqual(['entered: withdrawal']);
  });

  it('who turns out to have met leaves those who did not engage, by a late entry', async () => {
    await world.insert('session', attended(waited));
    const moves = movesOf(await changedSince(office.preparer, period), 'A4.03.not_engaged').filter(
      ({ referralId }) => referralId === waited.referralId,
    );
    expect(moves).toEqual([expect.objectContaining({ direction: 'left', reason: 'late_entry' })]);
  });

  it('a journey entered late enters with its person, and only its own partner sees who', async () => {
    const late = await startedIn(world, other);
    const whole = movesOf(await changedSince(office.preparer, period), 'B1.11.out_of_work');
    expect(whole.find(({ referralId }) => referralId === late.referralId)).toMatchObject({
      direction: 'entered',
      reason: 'late_entry',
    });
    const seen = async (partner: string) =>
      (await changedSince(office.managers.get(partner) as never, period)).flatMap(({ moves }) =>
        moves.map(({ referralId }) => referralId),
      );
    expect(await seen(other.partnerId)).toContain(late.referralId);
    const own = await seen(place.partnerId);
    expect(own).toContain(moved.referralId);
    expect(own).not.toContain(late.referralId);
  });

  it('who is engaging again since the job was taken back is so by a withdrawal', async () => {
    await change('delete from job where referral_id = $1', employed.referralId);
    const moves = movesOf(await changedSince(office.preparer, period), 'A4.02').filter(
      ({ referralId }) => referralId === employed.referralId,
    );
    expect(moves).toEqual([expect.objectContaining({ direction: 'left', reason: 'withdrawal' })]);
    const status = (await changedSince(office.preparer, period)).flatMap(({ after, moves: own }) =>
      after?.measure === 'A4.04' && after.parts.some(({ value }) => value === 'engaging')
        ? own.filter(({ referralId }) => referralId === employed.referralId)
        : [],
    );
    expect(status.length).toBeGreaterThan(0);
    for (const move of status)
      expect(move).toMatchObject({ direction: 'entered', reason: 'withdrawal' });
  });

  it('a personal row that says something else is told by what differs, without the values', async () => {
    const rows = async () =>
      (
        await office.preparer.request<{ changedSinceSubmission: { people: PersonRow[] } }>(
          'query ($i: ChangedSinceSubmissionInput!) { changedSinceSubmission(input: $i) { people { kind participantId columns { headingEn } } } }',
          { i: { periodId: period } },
        )
      ).changedSinceSubmission.people.filter(
        ({ participantId }) => participantId === inWork.participantId,
      );
    expect(await rows()).toEqual([]);
    await change(
      `update participant set date_of_birth = '1980-01-17' where id = $1`,
      inWork.participantId,
    );
    expect(await rows()).toEqual([
      {
        kind: 'changed',
        participantId: inWork.participantId,
        columns: expect.arrayContaining([{ headingEn: expect.stringMatching(/birth/i) }]),
      },
    ]);
  });

  it('a rule that counts nobody explains no change', async () => {
    done(
      await command(office.preparer, 'setRule', {
        ruleKey: 'contact_reminder_days',
        value: '24',
        validFrom: '2025-06-01',
      }),
    );
    const moves = movesOf(await changedSince(office.preparer, period), 'A4.03.not_engaged');
    expect(moves.map(({ reason }) => reason).sort()).not.toContain('definition_change');
    expect(moves.length).toBeGreaterThan(0);
  });

  it('a rule set anew brings people in by a change of definition', async () => {
    const inFigure = async () =>
      movesOf(await changedSince(office.preparer, period), 'B3.08').find(
        ({ referralId }) => referralId === inWork.referralId,
      );
    const { rows } = await world.owner.query(
      `select value from rule_setting where rule_key = 'early_leaver_cohort' and accountable_body_id is null`,
    );
    expect(rows[0]?.value).not.toBe('all');
    expect(await inFigure()).toBeUndefined();
    done(
      await command(office.preparer, 'setRule', {
        ruleKey: 'early_leaver_cohort',
        value: 'all',
        validFrom: '2025-06-01',
      }),
    );
    expect(await inFigure()).toMatchObject({ direction: 'entered', reason: 'definition_change' });
  });

  it('a person recorded twice is told as a merge: the journey stays counted, under one name', async () => {
    done(
      await command(office.preparer, 'mergeParticipants', {
        keepId: known.participantId,
        removeId: twice.participantId,
        reason: 'The same person.',
        confirmWarnings: [{ warning: 'different_surname', reason: 'Married since.' }],
      }),
    );
    const moves = movesOf(await changedSince(office.preparer, period), 'B1.11.out_of_work').filter(
      ({ referralId }) => referralId === twice.referralId,
    );
    expect(moves.map(({ direction, reason }) => `${direction}: ${reason}`).sort()).toEqual([
      'entered: merge',
      'left: merge',
    ]);
    expect(await intact()).toBe(true);
  });

  it('nothing that was frozen can be changed, not even by the owner of the database', async () => {
    for (const table of ['return_figure', 'return_member', 'return_person', 'return_term'])
      for (const statement of [
        `update ${table} set revision_id = revision_id`,
        `delete from ${table}`,
      ])
        await expect(world.owner.query(statement)).rejects.toMatchObject({ code: 'PW004' });
    await expect(
      change(`update return_revision set receipt = 'another' where id = $1`, first.id),
    ).rejects.toMatchObject({ code: 'PW004' });
    await expect(
      change('delete from return_revision where id = $1', first.id),
    ).rejects.toMatchObject({ code: 'PW004' });
  });

  it('nobody is counted in a revision that is not there, or in that of another accountable body', async () => {
    for (const [body, revision] of [
      [place.accountableBodyId, '00000000-0000-4000-8000-000000000000'],
      ['00000000-0000-4000-8000-000000000000', first.id],
    ])
      await expect(
        world.owner.query(
          `insert into return_member (accountable_body_id, revision_id, position, measure_id, part, keys, subject, quantity)
           values ($1, $2, 1000000, 'B1.02', 'numerator', '[]', gen_random_uuid(), 1)`,
          [body, revision],
        ),
      ).rejects.toMatchObject({ code: '23503' });
  });
});

describe('a submitted return', () => {
  it('holds NINOs as ciphertext only, and no name', async () => {
    const { rows } = await world.owner.query(
      `select string_agg(to_jsonb(m)::text, '') as members from return_member m where revision_id = $1`,
      [first.id],
    );
    expect(rows[0].members).not.toMatch(/Sample-|Testa|QQ\d{6}/);
  });

  it('shows a partner its own part, an analyst no people, and DWP figures without partners', async () => {
    const part = await figuresOf(office.managers.get(place.partnerId) as never, first.id);
    expect(part.length).toBeGreaterThan(20);
    expect(new Set(part.map(({ partnerId }) => partnerId))).toEqual(new Set([place.partnerId]));
    const returned = await figuresOf(office.dwp, first.id);
    expect(returned.some(({ scope }) => scope === 'partner')).toBe(false);
    expect(returned.some(({ measure }) => measure === 'B1.01.offence_groups')).toBe(true);
    const analysed = await figuresOf(office.analyst, first.id);
    expect(analysed.some(({ measure }) => measure === 'B1.01.offence_groups')).toBe(false);
    expect(analysed.length).toBeGreaterThan(returned.length / 2);
  });
});
