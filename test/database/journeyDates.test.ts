import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Values } from '../support/world/insert';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type DatabaseWorld, openWorld, refusal } from './support';

let world: DatabaseWorld;
let place: Place;
let journey: Journey;
beforeAll(async () => {
  world = await openWorld();
  place = await world.partnerOf(await world.accountableBody());
});
beforeEach(async () => {
  await world.sql(`select set_config('app.reason', 'Another test.', false)`);
  journey = await world.journey.started(place);
});
afterAll(() => world?.close());

/** Inserts a row that belongs to the journey. */
const add = (table: string, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const change = (set: string) =>
  world.sql(`update referral set ${set} where id = $1`, [journey.referralId]);
const session = {
  minutes: 30,
  mode: 'telephone',
  contents: ['job_search'],
  attendance: 'attended',
};

describe('support', () => {
  it('lies between the start and the end of its journey, in whatever order it is written', async () => {
    const early = add('session', { ...session, held_on: '2026-01-18' });
    expect(await refusal(early)).toEqual({ code: 'PW003', names: 'held_on' });
    await add('session', { ...session, held_on: '2026-05-20' });
    const cut = change(`ended_on = '2026-05-19', end_reason = 'excluded'`);
    expect(await refusal(cut)).toEqual({ code: 'PW003', names: 'ended_on' });
    expect(await refusal(change(`started_on = '2026-05-21'`))).toEqual({
      code: 'PW003',
      names: 'started_on',
    });
    await change(`ended_on = '2026-05-20', end_reason = 'excluded'`);
    const late = add('session', { ...session, held_on: '2026-05-21' });
    expect(await refusal(late)).toEqual({ code: 'PW003', names: 'held_on' });
  });

  it('is taken back with a reason only', async () => {
    const { id } = await add('session', { ...session, held_on: '2026-05-20' });
    await world.sql(`select set_config('app.reason', '', false)`);
    const gone = world.sql('delete from session where id = $1', [id]);
    expect(await refusal(gone)).toEqual({ code: 'PW001', names: 'reason' });
    await world.sql(`select set_config('app.reason', 'Of somebody else.', false)`);
    await world.sql('delete from session where id = $1', [id]);
    expect(
      await world.sql(`select action, reason from audit_event where row_id = $1 order by id`, [id]),
    ).toEqual([
      { action: 'insert', reason: 'Another test.' },
      { action: 'delete', reason: 'Of somebody else.' },
    ]);
  });

  it('is paid from the start of its job on', async () => {
    const job = await add('job', {
      kind: 'employed',
      title: 'Baker',
      occupation: 'soc_9',
      sector: 'sic_c',
      employment_type: 'permanent',
      weekly_minutes: 960,
      earnings_cycle: 'monthly',
      started_on: '2026-05-04',
    });
    const pay = { job_id: job.id, period_from: '2026-04-01', gross_pence: 1000, source: 'payslip' };
    const early = add('earning', { ...pay, period_to: '2026-05-03' });
    expect(await refusal(early)).toEqual({ code: 'PW003', names: 'period_to' });
    await add('earning', { ...pay, period_to: '2026-05-04' });
    const later = world.sql(`update job set started_on = '2026-05-05' where id = $1`, [job.id]);
    expect(await refusal(later)).toEqual({ code: 'PW003', names: 'started_on' });
  });
});
