// What must not be possible with a return, and what is said instead.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../support/commands';
import type { Place } from '../../support/world/organisations';
import {
  checksOf,
  contacts,
  done,
  give,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  readyReturn,
  revisionOf,
  startedIn,
  startReturning,
} from './returning';

// A whole return is prepared, signed and frozen several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let world: ReturningWorld;
let body: string;
let place: Place;
let office: Office;

beforeAll(async () => {
  world = await startReturning();
  body = await world.accountableBody();
  place = await world.partnerOf(body);
  office = await officeOf(world, body, [place.partnerId]);
  await startedIn(world, place);
  done(await command(office.preparer, 'setReturnContacts', contacts));
});
afterAll(() => world?.stop());

const manager = () => office.managers.get(place.partnerId) as never;
const allowedNow = { code: 'INVALID_STATE', extensions: { allowed: expect.any(Array) } };

describe('a period', () => {
  it('is due on the fifth working day of the month that follows, and open to its end', async () => {
    const { rows } = await world.owner.query(
      `select kind, first_day::text, due_on::text, opens_on::text, edits_end_on::text from return_period
        where accountable_body_id = $1 and first_day in ('2026-10-01', '2025-12-01') and kind = 'month' order by first_day`,
      [body],
    );
    expect(rows).toEqual([
      // New Year's Day is no working day.
      {
        kind: 'month',
        first_day: '2025-12-01',
        opens_on: '2026-01-01',
        due_on: '2026-01-08',
        edits_end_on: '2026-01-31',
      },
      {
        kind: 'month',
        first_day: '2026-10-01',
        opens_on: '2026-11-01',
        due_on: '2026-11-06',
        edits_end_on: '2026-11-30',
      },
    ]);
  });

  it('cannot be prepared before it opens or after its edits end, but by an exception', async () => {
    const ahead = await periodOf(world, body, '2026-11-01');
    const early = await give(office.preparer, 'prepareReturn', { periodId: ahead });
    expect(early).toMatchObject({
      code: 'INVALID_STATE',
      message: expect.stringContaining('not open'),
    });
    const over = await periodOf(world, body, '2026-08-01');
    const late = await give(office.preparer, 'prepareReturn', { periodId: over });
    expect(late).toMatchObject({
      code: 'INVALID_STATE',
      message: expect.stringContaining('ended'),
    });
    const preparer = await office.preparer.request<{ viewer: { id: string } }>('{ viewer { id } }');
    const exception = {
      periodId: over,
      userId: preparer.viewer.id,
      untilOn: '2026-11-05',
      exceptionReason: 'Payslips came late.',
    };
    done(await command(office.signer, 'grantReturnException', exception));
    expect(done(await give(office.preparer, 'prepareReturn', { periodId: over })).status).toBe(
      'prepared',
    );
    world.today.is = '2026-11-06';
    expect((await give(office.preparer, 'prepareReturn', { periodId: over })).code).toBe(
      'INVALID_STATE',
    );
    world.today.is = '2026-11-04';
    expect((await give(office.signer, 'prepareReturn', { periodId: over })).code).toBe(
      'INVALID_STATE',
    );
  });

  it('is opened by an exception for another person alone, and from today on', async () => {
    const granterId = await world.user('AB_ADMINISTRATOR', body);
    const cookie = await world.cookieOf(granterId);
    const exception = {
      periodId: await periodOf(world, body, '2026-06-01'),
      userId: await world.user('AB_ADMINISTRATOR', body),
      untilOn: '2026-11-04',
      exceptionReason: 'Payslips came late.',
    };
    const grant = (fault: object, locale: string) =>
      command(world.client({ cookie, 'accept-language': locale }), 'grantReturnException', {
        ...exception,
        ...fault,
      });
    const faults: [object, object, object][] = [
      // However the id is written.
      ...[granterId, granterId.toUpperCase()].map((userId): [object, object, object] => [
        { userId },
        { userId: 'An exception is granted by another person than works on it.' },
        { userId: 'Rhoddir eithriad gan berson heblaw’r un sy’n gweithio arno.' },
      ]),
      [
        { untilOn: '2026-11-03' },
        { untilOn: 'An exception lasts until today or later.' },
        { untilOn: 'Mae eithriad yn para tan heddiw neu’n hwyrach.' },
      ],
    ];
    for (const [fault, en, cy] of faults) {
      expect((await grant(fault, 'en')).errors).toEqual(en);
      expect((await grant(fault, 'cy')).errors).toEqual(cy);
    }
    done(await grant({}, 'en'));
  });

  it('keeps its days in order', async () => {
    const id = await periodOf(world, body, '2026-07-01');
    const days = {
      id,
      version: 1,
      opensOn: '2026-08-01',
      dueOn: '2026-08-07',
      editsEndOn: '2026-08-31',
    };
    const faults: [object, string][] = [
      [{ opensOn: '2026-07-31' }, 'opensOn'],
      [{ dueOn: '2026-07-30' }, 'dueOn'],
      [{ editsEndOn: '2026-08-06' }, 'editsEndOn'],
    ];
    for (const [fault, field] of faults)
      expect(
        (await command(office.preparer, 'updateReturnPeriod', { ...days, ...fault })).errors,
      ).toHaveProperty(field);
    done(
      await command(office.preparer, 'updateReturnPeriod', { ...days, editsEndOn: '2026-12-31' }),
    );
    const again = await command(office.signer, 'updateReturnPeriod', days);
    expect(again).toMatchObject({
      code: 'CONFLICT',
      extensions: { changedBy: expect.any(String) },
    });
  });
});

describe('a return', () => {
  it('refuses every step out of turn and says what is possible', async () => {
    const periodId = await periodOf(world, body, '2026-10-01');
    const reopened = await give(office.preparer, 'reopenReturn', {
      periodId,
      reopenReason: 'Why not.',
    });
    expect(reopened).toMatchObject({ ...allowedNow, extensions: { allowed: ['prepareReturn'] } });
    const { id, version } = done(await give(office.preparer, 'prepareReturn', { periodId }));
    for (const [client, name, input] of [
      [office.preparer, 'submitReturn', { id, version }],
      [office.preparer, 'acceptReturn', { id, version }],
      [office.preparer, 'sendBackReturn', { id, version, questions: 'Why?' }],
      [office.preparer, 'reopenReturn', { periodId, reopenReason: 'Why not.' }],
    ] as const)
      expect({ name, ...(await give(client, name, input)) }).toMatchObject({ name, ...allowedNow });
  });

  it('wants a comment to a warning and a waiver, by two people, of what blocks', async () => {
    const periodId = await periodOf(world, body, '2026-10-01');
    const { id: revisionId } = done(await give(office.preparer, 'prepareReturn', { periodId }));
    const answer = (check: string) =>
      give(office.preparer, 'answerReturnCheck', { revisionId, check, comment: 'Known.' });
    expect((await answer('nino_missing')).errors).toHaveProperty('check');
    expect((await answer('no_such_check')).errors).toHaveProperty('check');
    expect((await answer('earnings_overlap')).code).toBe('INVALID_STATE');
    const ask = (check: string) =>
      command<{ id: string; version: number }>(
        office.preparer,
        'requestReturnWaiver',
        { revisionId, check, waiverReason: 'Agreed.' },
        'id version',
      );
    expect((await ask('contact_owed')).errors).toHaveProperty('check');
    const waiver = done(await ask('nino_missing'));
    expect((await command(office.preparer, 'approveReturnWaiver', waiver)).code).toBe(
      'INVALID_STATE',
    );
    done(await command(office.signer, 'approveReturnWaiver', waiver));
    const stateOf = async () =>
      (await checksOf(office.preparer, revisionId)).find(({ key }) => key === 'nino_missing');
    expect(await stateOf()).toMatchObject({ state: 'waived', count: 1 });
    // One more person without a NINO is one more than was approved.
    await startedIn(world, place);
    expect(await stateOf()).toMatchObject({ state: 'open', count: 2 });
  });

  it('is answered by a partner for its own part alone', async () => {
    const periodId = await periodOf(world, body, '2026-10-01');
    const { id: revisionId } = done(await give(office.preparer, 'prepareReturn', { periodId }));
    expect((await checksOf(manager(), revisionId)).map(({ key }) => key)).not.toContain(
      'contacts_missing',
    );
    const fields = { revisionId, check: 'contact_owed', comment: 'Met in November.' };
    done(await give(manager(), 'answerReturnCheck', fields));
    expect(
      (await checksOf(office.preparer, revisionId)).find(({ key }) => key === 'contact_owed'),
    ).toMatchObject({ state: 'answered' });
    expect((await give(manager(), 'prepareReturn', { periodId })).code).toBe('FORBIDDEN');
    expect((await give(manager(), 'submitReturn', { id: revisionId, version: 1 })).code).toBe(
      'FORBIDDEN',
    );
  });

  it('is signed anew once its figures change, and submitted once when two try', async () => {
    const periodId = await periodOf(world, body, '2026-10-01');
    const ready = await readyReturn(office, periodId);
    await startedIn(world, place, { started_on: '2026-10-20' });
    const stale = await give(office.preparer, 'submitReturn', {
      id: ready.id,
      version: ready.version,
    });
    expect(stale.code).toBe('INVALID_STATE');
    expect(await revisionOf(office.preparer, ready.id)).toMatchObject({
      status: 'signed',
      receipt: null,
    });
    const again = await readyReturn(office, periodId);
    const both = await Promise.all(
      [office.preparer, office.signer].map((client) =>
        give(client, 'submitReturn', { id: again.id, version: again.version }),
      ),
    );
    expect(both.filter(({ data }) => data)).toHaveLength(1);
    expect(both.find(({ code }) => code)?.code).toMatch(/INVALID_STATE|CONFLICT/);
    const { rows } = await world.owner.query(
      `select count(*)::int as count from return_term where revision_id = $1 and kind = 'cover'`,
      [again.id],
    );
    expect(rows[0].count).toBe(1);
  });

  it('is answered by DWP once, and a retry of the answer changes nothing', async () => {
    const { rows } = await world.owner.query(
      'select id, version from return_revision where submitted_at is not null and accountable_body_id = $1',
      [body],
    );
    const dwp = await world.user('DWP_VIEWER', await world.department());
    const client = world.client({
      cookie: await world.cookieOf(dwp),
      'idempotency-key': 'answer-1',
    });
    const questions = {
      id: rows[0].id,
      version: rows[0].version,
      questions: 'Why is A1.01 so low?',
    };
    const sentBack = done(await give(client, 'sendBackReturn', questions));
    expect(sentBack.status).toBe('sent_back');
    expect(done(await give(client, 'sendBackReturn', questions)).version).toBe(sentBack.version);
    expect(
      (await give(office.dwp, 'acceptReturn', { id: rows[0].id, version: sentBack.version })).code,
    ).toBe('INVALID_STATE');
    // What DWP asks about the whole is not for a partner, which sees its own part alone.
    const read = (who: typeof client) =>
      who.request<{ returnRevision: { questions: string | null } }>(
        'query ($id: ID!) { returnRevision(id: $id) { questions } }',
        { id: rows[0].id },
      );
    expect((await read(office.preparer)).returnRevision.questions).toBe('Why is A1.01 so low?');
    expect((await read(manager())).returnRevision.questions).toBeNull();
  });
});

describe('how a requirement is returned', () => {
  it('is moved by the accountable body from a day on, and the catalogue answers so', async () => {
    const collectionOf = async (client = office.preparer) =>
      (
        await client.request<{ miCatalogue: { id: string; collection: string }[] }>(
          '{ miCatalogue { id collection } }',
        )
      ).miCatalogue.find(({ id }) => id === 'A1.01')?.collection;
    expect(await collectionOf()).toBe('manual');
    const move = { rowId: 'A1.01', collection: 'digital', validFrom: '2026-11-01' };
    done(await command(office.preparer, 'moveRequirement', move));
    expect(await collectionOf()).toBe('digital');
    const elsewhere = await world.accountableBody();
    expect(
      await collectionOf(await world.signedIn(await world.user('AB_ADMINISTRATOR', elsewhere))),
    ).toBe('manual');
    expect(
      (await command(office.preparer, 'moveRequirement', { ...move, rowId: 'Z9' })).errors,
    ).toHaveProperty('rowId');
  });
});
