import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { onExpression, onReferral } from './commands';
import { refused } from './refused';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

async function setting() {
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  return { body, place, manager };
}

describe('a referral that does not start', () => {
  it('keeps the scenario and the short reason it counts as', async () => {
    const { place, manager } = await setting();
    const { referralId } = await world.journey.referred(place);
    const rejected = await onReferral(
      manager,
      'rejectReferral',
      { referralId, scenario: 'on_dwp_programme', rejectedOn: '2026-02-02' },
      'rejectedOn notStartedScenario notStartedReason',
    );
    expect(rejected).toMatchObject({
      status: 'rejected',
      rejectedOn: '2026-02-02',
      notStartedScenario: 'on_dwp_programme',
      notStartedReason: 'ineligible',
    });
  });

  it('counts an accountable body’s own scenario as the national one it maps to', async () => {
    const { body, place, manager } = await setting();
    const local = { list: 'not_started_scenario', accountable_body_id: body };
    const label = { label_en: 'Bus route closed', label_cy: 'Llwybr bws ar gau' };
    await world.insert('code', {
      ...local,
      ...label,
      code: 'bus_route_closed',
      maps_to: 'chose_not_to_start',
    });
    const { referralId } = await world.journey.acknowledged(place);
    const cancelled = await onReferral(
      manager,
      'cancelReferral',
      { referralId, scenario: 'bus_route_closed', didNotAttend: true },
      'notStartedReason didNotAttend cancelledOn',
    );
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      notStartedReason: 'declined',
      didNotAttend: true,
      cancelledOn: '2026-11-23',
    });
  });

  it('refuses a scenario that is not in the list', async () => {
    const { place, manager } = await setting();
    const { referralId } = await world.journey.referred(place);
    const input = { referralId, scenario: 'no_such_scenario' };
    expect((await refused(onReferral(manager, 'rejectReferral', input))).errors).toHaveProperty(
      'scenario',
    );
  });
});

describe('a step out of order', () => {
  it('is refused with the status and what is allowed now', async () => {
    const { place, manager } = await setting();
    const { referralId } = await world.journey.referred(place);
    const refusal = await refused(onReferral(manager, 'startReferral', { referralId }));
    expect(refusal).toMatchObject({
      code: 'INVALID_STATE',
      status: 'awaiting_acknowledgement',
      allowed: [
        'acknowledgeReferral',
        'rejectReferral',
        'cancelReferral',
        'assignSpecialist',
        'correctReferral',
        'correctAssignment',
        'takeBackAssignment',
      ],
    });
    expect(refusal.message).toContain('Acknowledge the referral; Reject the referral');
  });

  it('is refused at the date that does not fit', async () => {
    const { place, manager } = await setting();
    const { referralId } = await world.journey.acknowledged(place);
    const on = (startedOn: string) =>
      onReferral(manager, 'startReferral', { referralId, startedOn });
    expect((await refused(on('2026-01-11'))).errors?.startedOn).toContain('12 January 2026');
    expect((await refused(on('2026-11-24'))).errors?.startedOn).toContain('future');
  });

  it('is not carried out twice by two people at the same moment', async () => {
    const { place, manager } = await setting();
    const { referralId } = await world.journey.acknowledged(place);
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => onReferral(manager, 'startReferral', { referralId })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await world.owner.query(
      'select count(*)::int as periods from model_period where referral_id = $1',
      [referralId],
    );
    expect(rows[0].periods).toBe(1);
  });
});

describe('a change to a record somebody changed meanwhile', () => {
  it('is refused and names who changed it, whichever part of the journey they changed', async () => {
    const { place, manager } = await setting();
    const { id, userId } = await world.specialist(place, {});
    const specialist = await world.signedIn(userId);
    const { referralId } = await world.journey.started(place, id);
    const pause = { referralId, pauseReason: 'health', startsOn: '2026-11-02' };
    await onReferral(specialist, 'pauseParticipation', { ...pause, version: 1 });
    const stale = onReferral(manager, 'updateStartDetails', { referralId, version: 1 });
    const refusal = await refused(stale);
    expect(refusal.code).toBe('CONFLICT');
    expect(refusal.changedBy).toMatch(/^Test specialist/);
    expect(refusal.message).toContain(String(refusal.changedBy));
  });
});

describe('making a referral', () => {
  const details = { cohort: 'out_of_work', modelReferredTo: 'seqf' };
  const known = { other_provision: 'none', months_out_of_work: 9 };

  it('is made once for an expression of interest', async () => {
    const { place, manager } = await setting();
    const { expressionId } = await world.journey.expressed(place, {
      ...known,
      pre_screen_on: '2026-01-06',
      pre_screen_attended: true,
      pre_screen_passed: true,
    });
    const make = () =>
      onReferral(
        manager,
        'makeReferral',
        { expressionOfInterestId: expressionId, ...details },
        'modelReferredTo referredOn inputOn partnerId',
      );
    expect(await make()).toMatchObject({
      modelReferredTo: 'seqf',
      referredOn: '2026-11-23',
      inputOn: '2026-11-23',
      partnerId: place.partnerId,
    });
    expect((await refused(make())).code).toBe('INVALID_STATE');
  });

  it('asks for warnings that were not confirmed before and keeps them all', async () => {
    const { place, manager } = await setting();
    const confirmed = {
      warning: 'declared_basis',
      reason: 'r',
      confirmedBy: 'b',
      confirmedOn: 'd',
    };
    const { expressionId } = await world.journey.expressed(place, {
      ...known,
      months_out_of_work: 1,
      declared_eligibility_basis: 'both',
      confirmed_warnings: JSON.stringify([confirmed]),
      pre_screen_on: '2026-01-06',
      pre_screen_attended: true,
      pre_screen_passed: true,
    });
    const input = { expressionOfInterestId: expressionId, ...details };
    const refusal = await refused(onReferral(manager, 'makeReferral', input));
    expect(refusal.warnings).toEqual([expect.objectContaining({ id: 'work_history' })]);
    const made = await onReferral(
      manager,
      'makeReferral',
      { ...input, confirmWarnings: [{ warning: 'work_history', reason: 'Long illness.' }] },
      'expressionOfInterest { confirmedWarnings }',
    );
    expect(made.expressionOfInterest).toMatchObject({
      confirmedWarnings: [confirmed, { warning: 'work_history', reason: 'Long illness.' }],
    });
  });

  it('is refused while another partner has an open journey with the person', async () => {
    const { body, place, manager } = await setting();
    const second = await world.partnerOf(body);
    const { expressionId, participantId } = await world.journey.expressed(place, {
      ...known,
      pre_screen_on: '2026-01-06',
      pre_screen_attended: true,
      pre_screen_passed: true,
    });
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const elsewhere = await world.insert('expression_of_interest', {
      accountable_body_id: body,
      partner_id: second.partnerId,
      participant_id: participantId,
      submitted_on: '2026-01-05',
      source: 'self',
      declared_employment_status: 'not_in_employment',
      declared_eligibility_basis: 'disabled',
      privacy_notice_version: '1',
      right_to_reside: true,
      right_to_work: true,
      ...known,
      pre_screen_on: '2026-01-06',
      pre_screen_attended: true,
      pre_screen_passed: true,
    });
    await onReferral(council, 'makeReferral', {
      expressionOfInterestId: elsewhere.id,
      ...details,
    });
    const input = { expressionOfInterestId: expressionId, ...details };
    const refusal = await refused(onReferral(manager, 'makeReferral', input));
    expect(refusal).toMatchObject({ code: 'CONFLICT' });
    expect(refusal.message).toContain('open journey');
  });

  it('is not for somebody else’s expression of interest', async () => {
    const { place } = await setting();
    const stranger = await setting();
    const { expressionId } = await world.journey.met(place);
    const input = { expressionOfInterestId: expressionId, ...details };
    expect((await refused(onReferral(stranger.manager, 'makeReferral', input))).code).toBe(
      'NOT_FOUND',
    );
    const call = { expressionOfInterestId: expressionId, attended: false };
    expect((await refused(onExpression(stranger.manager, 'recordPreScreen', call))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a start', () => {
  it('is recorded by a specialist who takes on a journey that is nobody’s, and by no other’s', async () => {
    const { place } = await setting();
    const mine = await world.specialist(place);
    const theirs = await world.specialist(place);
    const client = await world.signedIn(mine.userId);
    const free = await world.journey.acknowledged(place);
    const taken = await world.journey.assigned(await world.journey.acknowledged(place), theirs.id);
    const started = await onReferral(
      client,
      'startReferral',
      { referralId: free.referralId },
      'currentSpecialistId',
    );
    expect(started).toMatchObject({ status: 'in_support', currentSpecialistId: mine.id });
    const refusal = await refused(
      onReferral(client, 'startReferral', { referralId: taken.referralId }),
    );
    expect(refusal.code).toBe('FORBIDDEN');
  });

  it('is keyed into PRaP once, by the accountable body alone', async () => {
    const { body, place, manager } = await setting();
    const { referralId } = await world.journey.started(place);
    expect((await refused(onReferral(manager, 'markKeyedIntoPrap', { referralId }))).code).toBe(
      'FORBIDDEN',
    );
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const keyed = await onReferral(
      council,
      'markKeyedIntoPrap',
      { referralId, keyedIntoPrapOn: '2026-01-20', prapReference: 'P-1' },
      'prapReference startKeyingOverdue',
    );
    expect(keyed).toMatchObject({ prapReference: 'P-1', startKeyingOverdue: false });
    expect(
      (await refused(onReferral(council, 'markKeyedIntoPrap', { referralId }))).message,
    ).toContain('already');
  });
});
