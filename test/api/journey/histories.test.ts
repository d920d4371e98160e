import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { onReferral } from './commands';
import { refused } from './refused';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

async function setting(values: Record<string, unknown> = {}) {
  const body = await world.accountableBody();
  const place = await world.partnerOf(body);
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  const specialist = await world.specialist(place);
  const { referralId } = await world.journey.started(place, specialist.id, values);
  const give = (name: string, input: object = {}, more = '') =>
    onReferral(manager, name, { referralId, ...input }, more);
  return { body, place, manager, specialist, referralId, give };
}

describe('assigning a specialist', () => {
  const assignments = 'assignments { specialistId startsOn endsOn }';

  it('ends the former assignment the day before', async () => {
    const { place, specialist, give } = await setting();
    const next = await world.specialist(place);
    const input = { specialistId: next.id, startsOn: '2026-06-01' };
    expect((await give('assignSpecialist', input, assignments)).assignments).toEqual([
      { specialistId: next.id, startsOn: '2026-06-01', endsOn: null },
      { specialistId: specialist.id, startsOn: '2026-01-19', endsOn: '2026-05-31' },
    ]);
  });

  it('replaces one made the same day, since periods cannot overlap', async () => {
    const { place, give } = await setting();
    const [wrong, right] = [await world.specialist(place), await world.specialist(place)];
    await give('assignSpecialist', { specialistId: wrong.id });
    const answer = await give('assignSpecialist', { specialistId: right.id }, assignments);
    expect(answer.assignments).toEqual([
      { specialistId: right.id, startsOn: '2026-11-23', endsOn: null },
      expect.objectContaining({ endsOn: '2026-11-22' }),
    ]);
  });

  it('takes only somebody who works for the partner on that day', async () => {
    const { body, place, specialist, give } = await setting();
    const left = await world.specialist(place, { left_on: '2026-10-31' });
    const other = await world.specialist(await world.partnerOf(body));
    for (const specialistId of [left.id, other.id, specialist.id])
      expect((await refused(give('assignSpecialist', { specialistId }))).errors).toHaveProperty(
        'specialistId',
      );
  });

  it('beyond the caseload cap asks for a reason and keeps it in the audit trail', async () => {
    const { place, referralId, give } = await setting();
    const busy = await world.specialist(place, { full_time_equivalent: 4 });
    await world.journey.started(place, busy.id);
    const input = { specialistId: busy.id };
    const refusal = await refused(give('assignSpecialist', input));
    expect(refusal.warnings).toEqual([
      { id: 'caseload_cap', message: expect.stringContaining('2 people at 4 per cent') },
    ]);
    const reason = 'Colleague is on leave until Monday.';
    await give('assignSpecialist', {
      ...input,
      confirmWarnings: [{ warning: 'caseload_cap', reason }],
    });
    const { rows } = await world.owner.query(
      `select e.reason from audit_event e join assignment a on a.id::text = e.row_id
        where a.referral_id = $1 and a.specialist_id = $2 and e.action = 'insert'`,
      [referralId, busy.id],
    );
    expect(rows).toEqual([{ reason }]);
  });
});

describe('the model', () => {
  it('changes from a day on, and not to itself or before it began', async () => {
    const { give } = await setting();
    const change = (model: string, startsOn: string, changeReason = 'needs_changed') =>
      give('changeModel', { model, startsOn, changeReason }, 'currentModel');
    expect((await refused(change('ips', '2026-03-02'))).errors).toHaveProperty('model');
    expect((await refused(change('seqf', '2026-01-18'))).errors).toHaveProperty('startsOn');
    expect((await refused(change('seqf', '2026-03-02', 'whim'))).errors).toHaveProperty(
      'changeReason',
    );
    expect((await change('seqf', '2026-03-02')).currentModel).toBe('seqf');
  });
});

describe('interruptions', () => {
  it('follow one another without overlapping, a pause giving way to disengagement', async () => {
    const { give } = await setting();
    await give('pauseParticipation', { startsOn: '2026-03-02', pauseReason: 'treatment' });
    const gone = await give(
      'disengage',
      { startsOn: '2026-03-16', disengagementReason: 'own_choice' },
      'pauses { kind startsOn endsOn reason }',
    );
    expect(gone).toMatchObject({
      status: 'disengaged',
      pauses: [
        { kind: 'disengagement', startsOn: '2026-03-16', endsOn: null, reason: 'own_choice' },
        { kind: 'pause', startsOn: '2026-03-02', endsOn: '2026-03-15', reason: 'treatment' },
      ],
    });
    expect(gone.availableCommands).toContain('reengage');
    expect((await refused(give('resumeParticipation'))).code).toBe('INVALID_STATE');
    expect((await give('reengage')).status).toBe('in_support');
  });

  it('cannot overlap an earlier one, even when entered late', async () => {
    const { give } = await setting();
    const pause = { startsOn: '2026-03-02', pauseReason: 'health' };
    await give('pauseParticipation', pause);
    await give('resumeParticipation', { endsOn: '2026-03-20' });
    const late = { ...pause, startsOn: '2026-03-10' };
    expect((await refused(give('pauseParticipation', late))).code).toBe('CONFLICT');
    expect((await refused(give('pauseParticipation', { pauseReason: 'nap' }))).errors).toEqual({
      pauseReason: 'Choose one of the answers offered.',
    });
  });
});

describe('an extension', () => {
  const input = { extensionReason: 'near_outcome', approvedBy: 'A. Manager' };
  const extensions = 'supportEndDue extensions { sequence months startsOn endsOn }';

  it('follows the end of support by the months the rules set, as often as the cohort allows', async () => {
    const { give } = await setting();
    await give('extendSupport', input);
    const second = await give('extendSupport', { ...input, months: 3 }, extensions);
    expect(second).toMatchObject({
      supportEndDue: '2027-10-19',
      extensions: [
        { sequence: 2, months: 3, startsOn: '2027-07-20', endsOn: '2027-10-19' },
        { sequence: 1, months: 6, startsOn: '2027-01-20', endsOn: '2027-07-19' },
      ],
    });
    expect(second.availableCommands).not.toContain('extendSupport');
    const third = await refused(give('extendSupport', input));
    expect(third.code).toBe('INVALID_STATE');
    expect(third.message).toContain('every extension');
  });

  it('of in-work retention needs its length, which DWP has not published', async () => {
    const { give } = await setting({ cohort: 'in_work_retention' });
    expect((await refused(give('extendSupport', input))).errors).toHaveProperty('months');
    const extended = await give('extendSupport', { ...input, months: 2 }, extensions);
    expect(extended.supportEndDue).toBe('2026-07-19');
  });
});

describe('the end', () => {
  it('cannot stand before what is recorded', async () => {
    const { place, referralId, give } = await setting();
    const tie = world.journey.of({ ...place, participantId: '', expressionId: '', referralId });
    await world.insert('session', {
      ...tie,
      held_on: '2026-05-20',
      minutes: 30,
      mode: 'telephone',
      contents: ['job_search'],
      attendance: 'attended',
    });
    const end = (endedOn: string) => give('endParticipation', { endedOn, endReason: 'excluded' });
    expect((await refused(end('2026-05-19'))).errors?.endedOn).toContain('20 May 2026');
    await give('changeModel', { model: 'seqf', startsOn: '2026-06-01', changeReason: 'other' });
    expect((await refused(end('2026-05-31'))).errors?.endedOn).toContain('1 June 2026');
    expect((await end('2026-06-01')).status).toBe('ended');
  });

  it('lets no history run on, and a corrected end takes them along', async () => {
    const { give } = await setting();
    await give('pauseParticipation', { startsOn: '2026-10-05', pauseReason: 'housing' });
    await give('endParticipation', { endedOn: '2026-11-02', endReason: 'found_work' });
    const correction = { endedOn: '2026-10-12', endReason: 'end_of_allotted_time' };
    expect((await refused(give('correctEnd', correction))).errors).toHaveProperty('reason');
    const corrected = await give(
      'correctEnd',
      { ...correction, reason: 'The partner told us late.' },
      'endedOn endReason modelPeriods { endsOn } assignments { endsOn } pauses { endsOn }',
    );
    const ends = [{ endsOn: '2026-10-12' }];
    expect(corrected).toMatchObject({
      ...correction,
      modelPeriods: ends,
      assignments: ends,
      pauses: ends,
    });
  });
});

describe('a corrected start', () => {
  it('needs a reason, moves the first model and assignment, and leaves no support before it', async () => {
    const { place, referralId, give } = await setting();
    const tie = world.journey.of({ ...place, participantId: '', expressionId: '', referralId });
    await world.insert('support_stage', { ...tie, stage: 'engagement', reached_on: '2026-02-02' });
    const to = (startedOn: string, reason?: string) =>
      give(
        'correctStart',
        { startedOn, reason },
        'startedOn modelPeriods { startsOn } assignments { startsOn }',
      );
    expect((await refused(to('2026-01-26'))).errors).toHaveProperty('reason');
    const late = await refused(to('2026-02-03', 'x'));
    expect(late.errors?.startedOn).toContain('2 February 2026');
    const starts = [{ startsOn: '2026-01-26' }];
    expect(await to('2026-01-26', 'Misread the form.')).toMatchObject({
      startedOn: '2026-01-26',
      modelPeriods: starts,
      assignments: starts,
    });
    const { rows } = await world.owner.query(
      `select reason, changes -> 'started_on' as dates from audit_event
        where row_id = $1 and changes ? 'started_on'`,
      [referralId],
    );
    expect(rows).toEqual([{ reason: 'Misread the form.', dates: ['2026-01-19', '2026-01-26'] }]);
  });

  it('is for those who may correct, not for the specialist', async () => {
    const { specialist, referralId } = await setting();
    const client = await world.signedIn(specialist.userId);
    const input = { referralId, startedOn: '2026-01-20', reason: 'x' };
    expect((await refused(onReferral(client, 'correctStart', input))).code).toBe('FORBIDDEN');
  });
});
