// Who is in a return, and who is not: a person too few is money lost, a person too many is a leak.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../support/world/organisations';
import { type DatabaseWorld, openWorld } from '../support';
import { type Kind, personRowsOf } from './personRows';

let world: DatabaseWorld;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await world.partnerOf(await world.accountableBody());
});
afterAll(() => world?.close());

const peopleOf = (from: string, to: string, kind?: Kind, at = place, partner = false) =>
  personRowsOf(world, at, from, to, kind, partner);
const february = ['2026-02-01', '2026-02-28'] as const;

describe('who is in a return', () => {
  const during = async (month: string, journey: { participantId: string }, at = place) =>
    (await peopleOf(`${month}-01`, `${month}-28`, 'month', at)).some(
      ({ participantId }) => participantId === journey.participantId,
    );

  /** The months, of all from the first to the last, in whose return a person is. */
  async function monthsOf(person: { participantId: string }, first: string, last: string) {
    const found: string[] = [];
    for (let month = first; month <= last; month = monthAfter(month))
      if (await during(month, person)) found.push(month);
    return found;
  }
  const monthAfter = (month: string) => {
    const [year, number] = month.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
  };

  it('is everybody with an expression of interest, a pre-screen, a meeting or a decision in it', async () => {
    const person = await world.journey.expressed(place, {
      submitted_on: '2026-02-03',
      pre_screen_on: '2026-03-03',
      pre_screen_attended: true,
      pre_screen_passed: true,
      initial_meeting_on: '2026-05-03',
      initial_meeting_attended: true,
      not_referred_on: '2026-07-03',
      not_referred_reason: 'declined',
      removed_at_stage: 'initial_meeting',
    });
    const found = await monthsOf(person, '2026-01', '2026-08');
    expect(found).toEqual(['2026-02', '2026-03', '2026-05', '2026-07']);
  });

  it('is everybody on the programme on any day of it, and whoever ended or reached something in it', async () => {
    const journey = await world.journey.started(place, undefined, {
      ended_on: '2026-03-01',
      end_reason: 'completed_provision',
    });
    await world.insert('milestone', {
      ...world.journey.of(journey),
      type: 'higher',
      achieved_on: '2026-05-04',
      reporting_month: '2026-06-01',
      evidence_path: 'prap',
    });
    expect(await monthsOf(journey, '2025-12', '2026-07')).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-05',
      '2026-06',
    ]);
  });

  it('is nobody else’s people: another body sees none, a partner sees its own', async () => {
    const mine = await world.journey.started(place);
    const elsewhere = await world.partnerOf(await world.accountableBody());
    const neighbour = await world.partnerOf(place.accountableBodyId);
    expect(await during('2026-02', mine)).toBe(true);
    expect(await during('2026-02', mine, elsewhere)).toBe(false);
    const ids = async (at: Place) =>
      (await peopleOf(...february, 'month', at, true)).map(({ participantId }) => participantId);
    expect(await ids(place)).toContain(mine.participantId);
    expect(await ids(neighbour)).toEqual([]);
  });

  it('has a row for each expression of interest of a person, always in the same order', async () => {
    const first = await world.journey.started(place);
    await world.insert('expression_of_interest', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: first.participantId,
      submitted_on: '2026-02-16',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
    });
    const rows = await peopleOf(...february);
    expect(await peopleOf(...february)).toEqual(rows);
    const hers = rows.filter(({ participantId }) => participantId === first.participantId);
    expect(hers.map(({ referralId }) => referralId)).toEqual([first.referralId, null]);
    const references = rows.map(({ reference }) => reference);
    expect(references).toEqual([...references].sort());
  });
});
