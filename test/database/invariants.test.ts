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
  // What was recorded is changed with a reason only; here it is about what else must hold.
  await world.sql(`select set_config('app.reason', 'Another test.', false)`);
  journey = await world.journey.started(place);
});
afterAll(() => world?.close());

/** Inserts a row that belongs to the journey. */
const add = (table: string, values: Values) =>
  world.insert(table, { ...world.journey.of(journey), ...values });
const change = (set: string) =>
  world.sql(`update referral set ${set} where id = $1`, [journey.referralId]);

describe('histories', () => {
  it('have one specialist, one model and one pause at a time', async () => {
    const { id } = await world.specialist(place);
    const other = await world.specialist(place);
    await add('assignment', { specialist_id: id, starts_on: '2026-01-19', ends_on: '2026-02-10' });
    await add('assignment', { specialist_id: other.id, starts_on: '2026-02-11' });
    expect(
      await refusal(add('assignment', { specialist_id: id, starts_on: '2026-03-01' })),
    ).toEqual({ code: '23P01', names: 'assignment_apart' });
    expect(await refusal(add('model_period', { model: 'seqf', starts_on: '2026-05-01' }))).toEqual({
      code: '23P01',
      names: 'model_period_apart',
    });
    const pause = {
      kind: 'pause',
      reason: 'health',
      starts_on: '2026-03-01',
      ends_on: '2026-03-31',
    };
    await add('pause', pause);
    expect(
      await refusal(add('pause', { ...pause, starts_on: '2026-03-31', ends_on: '2026-04-01' })),
    ).toEqual({ code: '23P01', names: 'pause_apart' });
  });

  it('begin with the journey, not before', async () => {
    expect(
      await refusal(
        add('pause', { kind: 'pause', reason: 'health', starts_on: '2026-01-18', ends_on: null }),
      ),
    ).toEqual({ code: 'PW003', names: 'starts_on' });
  });

  it('end after they begin', async () => {
    expect(
      await refusal(
        add('pause', {
          kind: 'pause',
          reason: 'health',
          starts_on: '2026-03-02',
          ends_on: '2026-03-01',
        }),
      ),
    ).toMatchObject({ code: '23514', names: 'pause_dates' });
  });
});

describe('extensions', () => {
  const extend = (sequence: number, startsOn: string, endsOn: string) =>
    add('extension', {
      sequence,
      months: 6,
      starts_on: startsOn,
      ends_on: endsOn,
      reason: 'close_to_work',
      approved_by: 'Manager',
      approved_on: startsOn,
    });

  it('are two at most out of work', async () => {
    await extend(1, '2027-01-20', '2027-07-19');
    await extend(2, '2027-07-20', '2028-01-19');
    expect(await refusal(extend(3, '2028-01-20', '2028-07-19'))).toEqual({
      code: 'PW003',
      names: 'sequence',
    });
  });

  it('are one at most in work', async () => {
    journey = await world.journey.started(place, undefined, { cohort: 'in_work_retention' });
    await extend(1, '2026-05-20', '2026-07-19');
    expect(await refusal(extend(2, '2026-07-20', '2026-09-19'))).toEqual({
      code: 'PW003',
      names: 'sequence',
    });
  });

  it('are counted without a gap', async () => {
    expect(await refusal(extend(2, '2027-01-20', '2027-07-19'))).toEqual({
      code: 'PW003',
      names: 'sequence',
    });
  });
});

describe('a journey', () => {
  const again = async () => {
    const expression = await world.insert('expression_of_interest', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: journey.participantId,
      submitted_on: '2026-11-02',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
    });
    return world.insert('referral', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: journey.participantId,
      expression_of_interest_id: expression.id,
      local_authority_code: 'E07000105',
      referred_on: '2026-11-10',
      input_on: '2026-11-10',
      cohort: 'out_of_work',
      model_referred_to: 'ips',
    });
  };

  it('is the only open one of the person, and can be followed by another', async () => {
    expect(await refusal(again())).toEqual({ code: '23505', names: 'referral_one_open_journey' });
    await change(`ended_on = '2026-11-01', end_reason = 'found_work'`);
    expect(await again()).toMatchObject({ participant_id: journey.participantId });
  });

  it.each([
    [
      `rejected_on = '2026-02-01', not_started_scenario = 'chose_not_to_start', not_started_reason = 'declined'`,
      'referral_one_fate',
    ],
    [`ended_on = '2026-11-01'`, 'referral_end_explained'],
    [`end_reason = 'found_work'`, 'referral_end_explained'],
    [`ended_on = '2026-01-01', end_reason = 'found_work'`, 'referral_ended_after_started'],
    [`keyed_into_prap_on = '2026-01-18'`, 'referral_keyed_after_started'],
    [`acknowledged_on = null`, 'referral_started_after_acknowledged'],
    [`acknowledged_on = '2026-01-20'`, 'referral_started_after_acknowledged'],
    [`input_on = '2026-01-11'`, 'referral_input_after_referred'],
    [`did_not_attend = true`, 'referral_did_not_attend_when_cancelled'],
    [`further_support = 'unknown'`, 'referral_further_support_after_end'],
  ])('does not take %s: %s', async (set, constraint) => {
    expect(await refusal(change(set))).toEqual({ code: '23514', names: constraint });
  });

  it('is not rejected without scenario and reason', async () => {
    journey = await world.journey.acknowledged(place);
    expect(await refusal(change(`rejected_on = '2026-02-01'`))).toEqual({
      code: '23514',
      names: 'referral_not_started_explained',
    });
  });

  it('does not follow from another person’s expression of interest, nor from a decision against it', async () => {
    const other = await world.journey.met(place);
    const referral = {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      participant_id: journey.participantId,
      expression_of_interest_id: other.expressionId,
      local_authority_code: 'E07000105',
      referred_on: '2026-11-10',
      input_on: '2026-11-10',
      cohort: 'out_of_work',
      model_referred_to: 'ips',
    };
    expect(await refusal(world.insert('referral', referral))).toEqual({
      code: 'PW003',
      names: 'expression_of_interest_id',
    });
    await world.sql(
      `update expression_of_interest set not_referred_on = '2026-01-09', not_referred_reason = 'declined',
         removed_at_stage = 'initial_meeting' where id = $1`,
      [other.expressionId],
    );
    expect(
      await refusal(world.insert('referral', { ...referral, participant_id: other.participantId })),
    ).toEqual({ code: 'PW003', names: 'expression_of_interest_id' });
  });

  it('stays with its person and accountable body', async () => {
    const other = await world.journey.person(place);
    expect(await refusal(change(`participant_id = '${other}'`))).toMatchObject({ code: 'PW003' });
  });
});

describe('codes', () => {
  it('are in their list, one by one and in lists', async () => {
    const session = {
      held_on: '2026-02-02',
      minutes: 30,
      mode: 'telephone',
      attendance: 'attended',
    };
    expect(
      await refusal(add('session', { ...session, contents: ['job_search', 'nonsense'] })),
    ).toEqual({
      code: 'PW002',
      names: 'contents',
    });
    expect(await refusal(add('session', { ...session, mode: 'pigeon', contents: [] }))).toEqual({
      code: 'PW002',
      names: 'mode',
    });
    await add('session', { ...session, contents: ['job_search'] });
  });

  it('of one accountable body are no codes of another', async () => {
    await world.insert('code', {
      list: 'support_mode',
      code: 'walk_in_park',
      label_en: 'Walk in the park',
      label_cy: 'Tro yn y parc',
      maps_to: 'face_to_face_community',
      accountable_body_id: place.accountableBodyId,
    });
    const session = {
      held_on: '2026-02-02',
      minutes: 30,
      mode: 'walk_in_park',
      attendance: 'attended',
      contents: [],
    };
    await add('session', session);
    journey = await world.journey.started(await world.partnerOf(await world.accountableBody()));
    expect(await refusal(add('session', session))).toEqual({ code: 'PW002', names: 'mode' });
  });

  it('stay, since records hold them', async () => {
    expect(
      await refusal(
        world.sql(`delete from code where list = 'end_reason' and code = 'found_work'`),
      ),
    ).toMatchObject({ code: 'PW004' });
    expect(
      await refusal(
        world.sql(`update code set code = 'job' where list = 'end_reason' and code = 'found_work'`),
      ),
    ).toMatchObject({ code: 'PW004' });
  });
});

describe('money and evidence', () => {
  const milestone = {
    type: 'higher',
    achieved_on: '2026-08-20',
    reporting_month: '2026-09-01',
    evidence_path: 'prap',
  };

  it('knows a milestone once a path, and several paths beside each other', async () => {
    await add('milestone', milestone);
    await add('milestone', { ...milestone, evidence_path: 'local_records' });
    expect(await refusal(add('milestone', milestone))).toMatchObject({ code: '23505' });
  });

  it.each([
    [{ type: 'in_work' }, 'type'],
    [{ achieved_on: '2026-01-18' }, 'achieved_on'],
    [{ reporting_month: '2026-09-02' }, 'milestone_reporting_month'],
    [{ reporting_month: '2026-07-01' }, 'milestone_reporting_month'],
  ])('refuses a milestone with %o', async (values, names) => {
    expect(await refusal(add('milestone', { ...milestone, ...values }))).toMatchObject({ names });
  });

  it('refuses earnings below nothing and backwards in time', async () => {
    const earning = {
      period_from: '2026-05-01',
      period_to: '2026-05-31',
      gross_pence: 100,
      source: 'payslip',
    };
    expect(await refusal(add('earning', { ...earning, gross_pence: -1 }))).toMatchObject({
      names: 'earning_gross',
    });
    expect(await refusal(add('earning', { ...earning, period_to: '2026-04-30' }))).toMatchObject({
      names: 'earning_dates',
    });
  });
});

describe('rules', () => {
  it('take values of their type, one a day', async () => {
    const setting = { rule_key: 'pause_stops_clock', valid_from: '2026-06-01' };
    expect(await refusal(world.insert('rule_setting', { ...setting, value: 'sometimes' }))).toEqual(
      {
        code: 'PW003',
        names: 'value',
      },
    );
    await world.insert('rule_setting', { ...setting, value: 'true' });
    expect(await refusal(world.insert('rule_setting', { ...setting, value: 'false' }))).toEqual({
      code: '23505',
      names: 'rule_setting_national_once',
    });
  });
});

describe('what the database keeps by itself', () => {
  it('knows which partners hold a record of a person, and the basis on which they are eligible', async () => {
    const second = await world.partnerOf(place.accountableBodyId);
    const { participantId } = await world.journey.expressed(place, {}, { conditions: [] });
    await world.insert('expression_of_interest', {
      accountable_body_id: place.accountableBodyId,
      partner_id: second.partnerId,
      participant_id: participantId,
      submitted_on: '2026-02-05',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
    });
    const kept = () =>
      world.sql(`select partner_ids, eligibility_basis, has_nino from participant where id = $1`, [
        participantId,
      ]);
    expect(await kept()).toEqual([
      {
        partner_ids: [place.partnerId, second.partnerId],
        eligibility_basis: null,
        has_nino: false,
      },
    ]);
    await world.sql(
      `update participant set offence_groups = '{offender}', conditions = '{mental_health}' where id = $1`,
      [participantId],
    );
    expect((await kept())[0]).toMatchObject({ eligibility_basis: 'both' });
  });

  it('gives a role to no one whose organisation does not have it', async () => {
    expect(await refusal(world.user('AB_ADMINISTRATOR', place.partnerId))).toEqual({
      code: 'PW003',
      names: 'role',
    });
  });
});
