import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { eligible, onExpression, onReferral } from './commands';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describe('a person’s journey', () => {
  it('is recorded from the first interest to the end, each step by those whose work it is', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const own = await world.specialist(place);
    const other = await world.specialist(place);
    const specialist = await world.signedIn(own.userId);
    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));

    const submitted = await onExpression(specialist, 'submitExpressionOfInterest', eligible());
    expect(submitted.status).toBe('submitted');
    const expressionOfInterestId = submitted.id;
    const passed = await onExpression(specialist, 'recordPreScreen', {
      expressionOfInterestId,
      preScreenOn: '2026-11-03',
      attended: true,
      passed: true,
    });
    expect(passed.status).toBe('pre_screen_passed');
    const met = await onExpression(specialist, 'recordInitialMeeting', {
      expressionOfInterestId,
      initialMeetingOn: '2026-11-05',
      attended: true,
      finding: 'suitable',
    });
    expect(met.status).toBe('initial_meeting_held');

    const made = await onReferral(
      specialist,
      'makeReferral',
      {
        expressionOfInterestId,
        cohort: 'out_of_work',
        modelReferredTo: 'ips',
        referredOn: '2026-11-06',
        inputOn: '2026-11-09',
      },
      'localAuthorityCode startKeyingDue expressionOfInterest { status }',
    );
    expect(made).toMatchObject({
      status: 'awaiting_acknowledgement',
      localAuthorityCode: 'E07000105',
      startKeyingDue: '2026-11-30',
      expressionOfInterest: { status: 'referred' },
    });
    const referralId = made.id;
    const step = (client: typeof manager, name: string, input = {}, more = '') =>
      onReferral(client, name, { referralId, ...input }, more);

    await step(manager, 'acknowledgeReferral', { acknowledgedOn: '2026-11-09' });
    const started = await step(
      specialist,
      'startReferral',
      {
        startedOn: '2026-11-10',
        unemploymentLength: 'from_12_to_23_months',
        benefitsAtStart: ['universal_credit_searching'],
      },
      'currentModel currentSpecialistId supportEndDue benefitsAtStart',
    );
    expect(started).toMatchObject({
      status: 'in_support',
      currentModel: 'ips',
      currentSpecialistId: own.id,
      supportEndDue: '2027-11-10',
      benefitsAtStart: ['universal_credit_searching'],
    });
    const keyed = await step(council, 'markKeyedIntoPrap', {}, 'keyedIntoPrapOn');
    expect(keyed).toMatchObject({ keyedIntoPrapOn: '2026-11-23' });

    await step(specialist, 'changeModel', {
      model: 'seqf',
      startsOn: '2026-11-12',
      changeReason: 'own_choice',
    });
    expect(
      (
        await step(specialist, 'pauseParticipation', {
          startsOn: '2026-11-16',
          pauseReason: 'health',
        })
      ).status,
    ).toBe('paused');
    expect((await step(specialist, 'resumeParticipation', { endsOn: '2026-11-18' })).status).toBe(
      'in_support',
    );
    expect(
      (
        await step(specialist, 'disengage', {
          startsOn: '2026-11-19',
          disengagementReason: 'no_response',
        })
      ).status,
    ).toBe('disengaged');
    expect((await step(specialist, 'reengage', { endsOn: '2026-11-20' })).status).toBe(
      'in_support',
    );

    await step(manager, 'assignSpecialist', { specialistId: other.id, startsOn: '2026-11-21' });
    const extended = await step(
      manager,
      'extendSupport',
      { extensionReason: 'close_to_work', approvedBy: 'A. Manager' },
      'supportEndDue extensionCount',
    );
    expect(extended).toMatchObject({ supportEndDue: '2028-05-10', extensionCount: 1 });

    const ended = await step(
      manager,
      'endParticipation',
      { endReason: 'found_work' },
      `endedOn modelPeriods { model startsOn endsOn } assignments { specialistId startsOn endsOn }
       pauses { kind startsOn endsOn }`,
    );
    expect(ended).toMatchObject({
      status: 'ended',
      endedOn: '2026-11-23',
      modelPeriods: [
        { model: 'seqf', startsOn: '2026-11-12', endsOn: '2026-11-23' },
        { model: 'ips', startsOn: '2026-11-10', endsOn: '2026-11-11' },
      ],
      assignments: [
        { specialistId: other.id, startsOn: '2026-11-21', endsOn: '2026-11-23' },
        { specialistId: own.id, startsOn: '2026-11-10', endsOn: '2026-11-20' },
      ],
      pauses: [
        { kind: 'disengagement', startsOn: '2026-11-19', endsOn: '2026-11-20' },
        { kind: 'pause', startsOn: '2026-11-16', endsOn: '2026-11-18' },
      ],
    });
    const further = await step(
      manager,
      'recordFurtherSupport',
      { furtherSupport: 'unknown' },
      'furtherSupport',
    );
    expect(further.furtherSupport).toBe('unknown');

    const again = await onExpression(manager, 'submitExpressionOfInterest', {
      ...eligible(),
      person: undefined,
      participantId: submitted.participantId,
      submittedOn: '2026-11-23',
    });
    expect(again).toMatchObject({ status: 'submitted', participantId: submitted.participantId });
  });
});
