// The story of a return, as the people of an accountable body, its partners and DWP live it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../support/commands';
import type { Place } from '../../support/world/organisations';
import {
  changedSince,
  checksOf,
  clearChecks,
  contacts,
  differenceOf,
  done,
  figuresOf,
  give,
  movesOf,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  readyReturn,
  revisionOf,
  startedIn,
  startReturning,
  submitted,
  wholeOf,
} from './returning';

// A whole return is prepared, signed and frozen several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let world: ReturningWorld;
let body: string;
let place: Place;
let other: Place;
let office: Office;
let period: string;

beforeAll(async () => {
  world = await startReturning();
  body = await world.accountableBody();
  place = await world.partnerOf(body);
  other = await world.partnerOf(body);
  office = await officeOf(world, body, [place.partnerId, other.partnerId]);
  for (let people = 0; people < 3; people += 1) await startedIn(world, place);
  await startedIn(world, other);
  period = await periodOf(world, body, '2026-10-01');
  done(await command(office.preparer, 'setReturnContacts', contacts));
});
afterAll(() => world?.stop());

describe('a return', () => {
  it('goes from its preparation to DWP’s answer, by the people whose turn it is', async () => {
    const available = async (client = office.preparer) =>
      (
        await client.request<{ availableReturnCommands: string[] }>(
          'query ($id: ID!) { availableReturnCommands(periodId: $id) }',
          { id: period },
        )
      ).availableReturnCommands;
    expect(await available()).toEqual(['prepareReturn']);

    const prepared = done(await give(office.preparer, 'prepareReturn', { periodId: period }));
    expect(prepared).toMatchObject({ number: 1, status: 'prepared', receipt: null });

    const checks = await checksOf(office.preparer, prepared.id);
    expect(checks.find(({ key }) => key === 'nino_missing')).toMatchObject({
      state: 'open',
      count: 4,
    });
    expect(checks.find(({ key }) => key === 'part_not_signed')).toMatchObject({ count: 2 });
    const early = await give(office.signer, 'signReturn', {
      id: prepared.id,
      version: prepared.version,
    });
    expect(early.code).toBe('INVALID_STATE');
    expect(early.extensions?.checks).toContain('part_not_signed');

    for (const manager of office.managers.values())
      done(await give(manager, 'signReturnPart', { revisionId: prepared.id }));
    await clearChecks(office, prepared.id);
    const { version } = await revisionOf(office.signer, prepared.id);
    const ownWork = await give(office.preparer, 'signReturn', { id: prepared.id, version });
    expect(ownWork.code).toBe('INVALID_STATE');
    const signed = done(await give(office.signer, 'signReturn', { id: prepared.id, version }));
    expect(signed.status).toBe('signed');

    await expect(revisionOf(office.dwp, prepared.id)).rejects.toThrow(/NOT_FOUND|no such record/);
    const live = await figuresOf(office.preparer, prepared.id);
    const sent = done(
      await give(office.preparer, 'submitReturn', { id: prepared.id, version: signed.version }),
    );
    expect(sent).toMatchObject({
      status: 'submitted',
      receipt: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await figuresOf(office.preparer, sent.id)).toEqual(live);
    expect(wholeOf(live, 'B1.11.out_of_work')).toMatchObject({ numerator: 4 });

    expect(await revisionOf(office.dwp, sent.id)).toMatchObject({ status: 'submitted' });
    const accepted = done(
      await give(office.dwp, 'acceptReturn', { id: sent.id, version: sent.version }),
    );
    expect(accepted.status).toBe('accepted');
    expect(await available()).toEqual(['reopenReturn']);
  });

  it('keeps what was submitted, says what has changed since, and refuses a revision that changes nothing', async () => {
    const { rows } = await world.owner.query(
      'select id from return_revision where period_id = $1 and number = 1',
      [period],
    );
    const first = rows[0].id as string;
    const frozen = await figuresOf(office.preparer, first);
    expect(await changedSince(office.preparer, period)).toEqual([]);

    const reopened = done(
      await give(office.preparer, 'reopenReturn', {
        periodId: period,
        reopenReason: 'A late start.',
      }),
    );
    expect(reopened).toMatchObject({ number: 2, status: 'open' });
    expect(
      (await give(office.preparer, 'reopenReturn', { periodId: period, reopenReason: 'Again.' }))
        .code,
    ).toBe('INVALID_STATE');
    const ready = await readyReturn(office, period);
    const same = await give(office.preparer, 'submitReturn', {
      id: ready.id,
      version: ready.version,
    });
    expect(same).toMatchObject({
      code: 'INVALID_STATE',
      message: expect.stringContaining('Nothing has changed'),
    });

    const late = await startedIn(world, place);
    const stale = await give(office.preparer, 'submitReturn', {
      id: ready.id,
      version: ready.version,
    });
    expect(stale.code).toBe('INVALID_STATE');
    expect(movesOf(await changedSince(office.preparer, period), 'B1.11.out_of_work')).toEqual([
      expect.objectContaining({
        direction: 'entered',
        reason: 'late_entry',
        referralId: late.referralId,
        reference: expect.stringMatching(/^PW-/),
      }),
    ]);

    const second = await submitted(office, period);
    expect(wholeOf(await figuresOf(office.dwp, second.id), 'B1.11.out_of_work')?.numerator).toBe(5);
    expect(await figuresOf(office.preparer, first)).toEqual(frozen);
    const verified = await office.preparer.request<{ verifyReturn: { intact: boolean } }>(
      'query ($id: ID!) { verifyReturn(revisionId: $id) { intact receipt recomputed } }',
      { id: first },
    );
    expect(verified.verifyReturn.intact).toBe(true);
    expect(
      movesOf(await differenceOf(office.preparer, first, second.id), 'B1.11.out_of_work'),
    ).toMatchObject([{ direction: 'entered', reason: 'late_entry' }]);
  });

  it('tells everybody, DWP too, when the accountable body recorded the answer of DWP itself', async () => {
    const answersFor = async (client = office.dwp) =>
      (
        await client.request<{ returnPeriod: object }>(
          `query ($id: ID!) { returnPeriod(id: $id) {
            status answeredByBody revisions { number answeredByBody acceptedByName }
          } }`,
          { id: period },
        )
      ).returnPeriod;
    const byDwp = { number: 1, answeredByBody: false, acceptedByName: expect.any(String) };
    const open = { number: 2, answeredByBody: null, acceptedByName: null };
    expect(await answersFor()).toEqual({
      status: 'submitted',
      answeredByBody: null,
      revisions: [byDwp, open],
    });
    const { rows } = await world.owner.query(
      'select id, version from return_revision where period_id = $1 and number = 2',
      [period],
    );
    done(await give(office.preparer, 'acceptReturn', rows[0]));
    const answered = {
      status: 'accepted',
      answeredByBody: true,
      revisions: [byDwp, { ...open, answeredByBody: true, acceptedByName: expect.any(String) }],
    };
    expect(await answersFor()).toEqual(answered);
    expect(await answersFor(office.preparer)).toEqual(answered);
  });
});
