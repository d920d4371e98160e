// Which records an answer and a waiver cover: those they were given for, however many there are later.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../support/commands';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import {
  checksOf,
  done,
  give,
  type Office,
  officeOf,
  periodOf,
  type ReturningWorld,
  startedIn,
  startReturning,
} from './returning';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let world: ReturningWorld;
let place: Place;
let other: Place;
let office: Office;
let revisionId: string;
let periodId: string;
let first: Journey;
let last: Journey;

beforeAll(async () => {
  world = await startReturning();
});
afterAll(() => world?.stop());

/** An accountable body with two partners: two people on the programme at one, one at the other; none was met. */
async function begin(): Promise<void> {
  const body = await world.accountableBody();
  place = await world.partnerOf(body);
  other = await world.partnerOf(body);
  office = await officeOf(world, body, [place.partnerId, other.partnerId]);
  first = await startedIn(world, place);
  await startedIn(world, place);
  last = await startedIn(world, other);
  periodId = await periodOf(world, body, '2026-10-01');
  revisionId = done(await give(office.preparer, 'prepareReturn', { periodId })).id;
}

const managerOf = ({ partnerId }: Place) => office.managers.get(partnerId) as never;
const found = async (key: string) => {
  const check = (await checksOf(office.preparer, revisionId)).find((each) => each.key === key);
  return check && `${check.count} ${check.state}`;
};
const answer = async (client = office.preparer) =>
  done(
    await give(client, 'answerReturnCheck', { revisionId, check: 'contact_owed', comment: 'Ill.' }),
  );
const meet = (journey: Journey) =>
  world.insert('session', {
    ...world.journey.of(journey),
    held_on: '2026-10-14',
    minutes: 40,
    mode: 'telephone',
    attendance: 'attended',
  });
async function waive(check: string): Promise<void> {
  const asked = { revisionId, check, waiverReason: 'Agreed with DWP.' };
  const waiver = done(
    await command(office.preparer, 'requestReturnWaiver', asked, 'id version offenderCount'),
  );
  const { id, version } = waiver;
  done(await command(office.signer, 'approveReturnWaiver', { id, version }));
}

describe('an answer to a warning', () => {
  beforeAll(begin);

  it('holds while fewer of its records are named, and no longer when another one is', async () => {
    expect(await found('contact_owed')).toBe('3 open');
    await answer();
    expect(await found('contact_owed')).toBe('3 answered');
    await meet(first);
    expect(await found('contact_owed')).toBe('2 answered');
    await startedIn(world, place);
    expect(await found('contact_owed')).toBe('3 open');
    await answer();
    expect(await found('contact_owed')).toBe('3 answered');
  });
});

describe('a partner’s answer', () => {
  beforeAll(begin);

  it('covers its own records and no other partner’s', async () => {
    await answer(managerOf(place));
    expect(await found('contact_owed')).toBe('3 open');
    await answer(managerOf(other));
    expect(await found('contact_owed')).toBe('3 answered');
    await meet(last);
    await startedIn(world, other);
    expect(await found('contact_owed')).toBe('3 open');
    await answer(managerOf(place));
    expect(await found('contact_owed')).toBe('3 open');
    await answer(managerOf(other));
    expect(await found('contact_owed')).toBe('3 answered');
  });
});

describe('a waiver', () => {
  beforeAll(begin);

  it('holds while fewer of its records are named, and no longer when another one is', async () => {
    await waive('nino_missing');
    expect(await found('nino_missing')).toBe('3 waived');
    await world.owner.query(
      `update participant set nino_encrypted = '\\x01', nino_index = $1 where id = $1`,
      [first.participantId],
    );
    expect(await found('nino_missing')).toBe('2 waived');
    await startedIn(world, place);
    expect(await found('nino_missing')).toBe('3 open');
    await waive('nino_missing');
    expect(await found('nino_missing')).toBe('3 waived');
  });

  it('of one partner’s missing signature is none of another’s', async () => {
    done(await give(managerOf(other), 'signReturnPart', { revisionId }));
    await waive('part_not_signed');
    expect(await found('part_not_signed')).toBe('1 waived');
    done(await give(managerOf(place), 'signReturnPart', { revisionId }));
    await world.owner.query(
      `update return_revision set prepared_at = (
         select max(signed_at) from return_part_signature where revision_id = $1) where id = $1`,
      [revisionId],
    );
    expect(await found('part_not_signed')).toBe('1 open');
  });

  it('given before records were kept covers none', async () => {
    await world.owner.query(`update return_waiver set findings = '{}' where revision_id = $1`, [
      revisionId,
    ]);
    expect(await found('nino_missing')).toBe('3 open');
  });
});
