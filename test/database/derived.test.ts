import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Values } from '../support/world/insert';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { type DatabaseWorld, openWorld, today } from './support';

let world: DatabaseWorld;
let place: Place;
let journey: Journey;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  place = await world.partnerOf(await world.accountableBody());
  journey = await world.journey.started(place);
});
afterAll(() => world?.close());

const add = (table: string, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const change = (set: string) =>
  world.sql(`update referral set ${set} where id = $1`, [journey.referralId]);
const ask = (view: string, key: string, id: string) =>
  world.factsOf(place.accountableBodyId, view, key, id);
const state = () => ask('referral_state', 'referral_id', journey.referralId);

const job = {
  kind: 'employed',
  title: 'Baker',
  occupation: 'soc_9',
  sector: 'sic_c',
  employment_type: 'permanent',
  weekly_minutes: 1080,
  earnings_cycle: 'monthly',
};
const session = { minutes: 30, mode: 'telephone', attendance: 'attended' };
/** A rule of the journey's accountable body, from the beginning. */
const rule = (key: string, value: string | null) =>
  world.insert('rule_setting', {
    rule_key: key,
    value,
    valid_from: '2025-01-01',
    accountable_body_id: place.accountableBodyId,
  });

describe('status and stage', () => {
  it('follow the facts from referral to start', async () => {
    journey = await world.journey.referred(place);
    expect(await state()).toMatchObject({
      status: 'awaiting_acknowledgement',
      stage: 'initial_meeting',
      current_model: 'ips',
      support_end_due: null,
    });
    await change(`acknowledged_on = '2026-01-13'`);
    expect(await state()).toMatchObject({ status: 'acknowledged', stage: 'initial_meeting' });
    await change(`started_on = '2026-01-19'`);
    expect(await state()).toMatchObject({ status: 'in_support', stage: 'engaging' });
  });

  it('are over with a rejection, a cancellation or an end', async () => {
    const explained = `not_started_scenario = 'chose_not_to_start', not_started_reason = 'declined'`;
    await change(`ended_on = '2026-11-01', end_reason = 'found_work'`);
    expect(await state()).toMatchObject({ status: 'ended', stage: null, days_since_contact: null });
    journey = await world.journey.referred(place);
    await change(`rejected_on = '2026-01-13', ${explained}`);
    expect(await state()).toMatchObject({ status: 'rejected', stage: null });
    journey = await world.journey.referred(place);
    await change(`cancelled_on = '2026-01-13', ${explained}`);
    expect(await state()).toMatchObject({ status: 'cancelled', stage: null });
  });

  it('know work while a job is open', async () => {
    const { id } = await add('job', { ...job, started_on: '2026-03-02' });
    expect(await state()).toMatchObject({
      status: 'in_work_support',
      stage: 'in_work_support',
      in_work: true,
      job_count: 1,
    });
    await world.sql(`update job set ended_on = $1 where id = $2`, [today, id]);
    expect(await state()).toMatchObject({ status: 'in_support', in_work: false });
  });

  it('take in-work retention as in work until a job that ended says otherwise', async () => {
    journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
    expect(await state()).toMatchObject({ status: 'in_work_support', in_work: true });
    await add('job', { ...job, started_on: '2025-03-02', ended_on: '2026-02-27' });
    expect(await state()).toMatchObject({ status: 'in_support', in_work: false });
  });

  it('know a pause and a disengagement until somebody records the return', async () => {
    const { id } = await add('pause', { kind: 'pause', reason: 'health', starts_on: '2026-11-01' });
    expect(await state()).toMatchObject({ status: 'paused', stage: 'engaging' });
    await world.sql(`update pause set ends_on = $1 where id = $2`, [today, id]);
    expect(await state()).toMatchObject({ status: 'in_support' });
    journey = await world.journey.started(place);
    await add('pause', { kind: 'disengagement', reason: 'no_response', starts_on: '2026-11-01' });
    expect(await state()).toMatchObject({ status: 'disengaged' });
  });
});

describe('who supports, on which model', () => {
  it('is read from the histories today, and on the last day once it is over', async () => {
    const first = await world.specialist(place);
    const second = await world.specialist(place);
    await add('assignment', {
      specialist_id: first.id,
      starts_on: '2026-01-19',
      ends_on: '2026-06-30',
    });
    await add('assignment', { specialist_id: second.id, starts_on: '2026-07-01' });
    await world.sql(`update model_period set ends_on = '2026-08-31' where referral_id = $1`, [
      journey.referralId,
    ]);
    await add('model_period', { model: 'seqf', starts_on: '2026-09-01' });
    expect(await state()).toMatchObject({
      current_specialist_id: second.id,
      current_model: 'seqf',
    });
    await world.sql(`select set_config('app.reason', 'Entered by mistake.', false)`);
    await world.sql('delete from assignment where specialist_id = $1', [second.id]);
    await world.sql(`delete from model_period where referral_id = $1 and model = 'seqf'`, [
      journey.referralId,
    ]);
    await world.sql(`update model_period set ends_on = '2026-06-30' where referral_id = $1`, [
      journey.referralId,
    ]);
    await change(`ended_on = '2026-06-30', end_reason = 'found_work'`);
    expect(await state()).toMatchObject({ current_specialist_id: first.id, current_model: 'ips' });
  });
});

describe('clocks', () => {
  it('give fifteen working days from the input of a referral to key its start', async () => {
    journey = await world.journey.acknowledged(place, {
      referred_on: '2026-03-26',
      input_on: '2026-03-27',
      acknowledged_on: '2026-03-27',
    });
    // Good Friday and Easter Monday lie between.
    expect(await state()).toMatchObject({
      start_keying_due: '2026-04-21',
      start_keying_overdue: false,
      working_days_to_start: null,
    });
    await change(`started_on = '2026-04-08'`);
    // From the referral on Thursday the 26th: 27, 30, 31 March, 1, 2, 7 and 8 April.
    expect(await state()).toMatchObject({ start_keying_overdue: true, working_days_to_start: 7 });
    await change(`keyed_into_prap_on = '2026-04-22'`);
    expect(await state()).toMatchObject({ start_keying_overdue: false });
  });

  it('count days since the last attended contact, and owe one a month', async () => {
    expect(await state()).toMatchObject({ last_contact_on: null, contact_owed_this_month: true });
    await add('session', { ...session, held_on: '2026-10-30' });
    await add('session', { ...session, held_on: '2026-11-10', attendance: 'did_not_attend' });
    expect(await state()).toMatchObject({
      last_contact_on: '2026-10-30',
      days_since_contact: 24,
      contact_owed_this_month: true,
      session_count: 2,
    });
    await add('session', { ...session, held_on: '2026-11-02' });
    expect(await state()).toMatchObject({
      last_contact_on: '2026-11-02',
      contact_owed_this_month: false,
    });
  });

  it('owe no contact in the month of the start', async () => {
    journey = await world.journey.acknowledged(place);
    await change(`started_on = '2026-11-02'`);
    expect(await state()).toMatchObject({ contact_owed_this_month: false });
  });

  it('end support after the months of the cohort, or the last extension', async () => {
    expect(await state()).toMatchObject({ support_end_due: '2027-01-19', extension_count: 0 });
    await add('extension', {
      sequence: 1,
      months: 6,
      starts_on: '2027-01-20',
      ends_on: '2027-07-19',
      reason: 'close_to_work',
      approved_by: 'Manager',
      approved_on: '2026-11-20',
    });
    expect(await state()).toMatchObject({ support_end_due: '2027-07-19', extension_count: 1 });
    journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
    expect(await state()).toMatchObject({ support_end_due: '2026-05-19' });
  });

  it('stop for a pause only where the rule says so', async () => {
    const pause = {
      kind: 'pause',
      reason: 'health',
      starts_on: '2026-03-01',
      ends_on: '2026-03-10',
    };
    await add('pause', pause);
    expect(await state()).toMatchObject({ support_end_due: '2027-01-19' });
    await rule('pause_stops_clock', 'true');
    expect(await state()).toMatchObject({ support_end_due: '2027-01-29' });
  });

  it('know the first contact with an employer about a job for this person', async () => {
    const employer = await world.insert('employer', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      name: 'Bakery',
    });
    const contact = { employer_id: employer.id, made_by: 'specialist', mode: 'telephone' };
    await add('employer_contact', { ...contact, contacted_on: '2026-02-01', kind: 'relationship' });
    await add('employer_contact', {
      ...contact,
      contacted_on: '2026-02-09',
      kind: 'competitive_job',
    });
    expect(await state()).toMatchObject({
      first_employer_contact_on: '2026-02-09',
      employer_contact_count: 2,
      age_at_start: 35,
    });
  });
});

describe('a caseload', () => {
  it('counts people on the programme for each full-time equivalent, against the cap of the model', async () => {
    const half = await world.specialist(place, { full_time_equivalent: 50, model: 'seqf' });
    for (let people = 0; people < 11; people += 1) await world.journey.started(place, half.id);
    const ended = await world.journey.started(place, half.id);
    await world.sql(
      `update referral set ended_on = '2026-11-01', end_reason = 'found_work' where id = $1`,
      [ended.referralId],
    );
    expect(await ask('specialist_caseload', 'specialist_id', half.id)).toMatchObject({
      headcount: 11,
      per_full_time_equivalent: 2200,
      cap: 20,
      over_cap: true,
    });
  });
});

describe('a person', () => {
  it('has the last journey as the current one', async () => {
    expect(await ask('participant_state', 'participant_id', journey.participantId)).toMatchObject({
      current_referral_id: journey.referralId,
      referral_count: 1,
      expression_count: 1,
      multiple_conditions: false,
      has_nino: false,
      eligibility_basis: 'disabled',
    });
  });
});

describe('an expression of interest', () => {
  it('has the status that its facts give', async () => {
    const status = async (expression: { expressionId: string }) =>
      (await ask('expression_state', 'expression_id', expression.expressionId))?.status;
    expect(await status(journey)).toBe('referred');
    expect(await status(await world.journey.met(place))).toBe('initial_meeting_held');
    const submitted = await world.journey.expressed(place);
    expect(await ask('expression_state', 'expression_id', submitted.expressionId)).toMatchObject({
      status: 'submitted',
      first_contact_due: '2026-01-12',
    });
    const screened = { pre_screen_on: '2026-01-06', pre_screen_attended: true };
    expect(
      await status(await world.journey.expressed(place, { ...screened, pre_screen_passed: true })),
    ).toBe('pre_screen_passed');
    expect(
      await status(await world.journey.expressed(place, { ...screened, pre_screen_passed: false })),
    ).toBe('pre_screen_failed');
  });
});
