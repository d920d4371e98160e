import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { gql } from './commands';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const query = gql`query ($id: ID!) { referral(id: $id) { availableCommands } }`;

describe('what may be done now', () => {
  it('follows from the state, the role and the caseload, so that no button leads to a refusal', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const own = await world.specialist(place);
    const colleague = await world.specialist(place);
    const started = await world.journey.started(place, own.id);
    const waiting = await world.journey.acknowledged(place);
    const of = async (userId: string, { referralId }: { referralId: string }) => {
      const client = await world.signedIn(userId);
      const answer = await client.request<{ referral: { availableCommands: string[] } }>(query, {
        id: referralId,
      });
      return answer.referral.availableCommands;
    };

    expect(await of(own.userId, started)).toEqual([
      'updateStartDetails',
      'changeModel',
      'pauseParticipation',
      'disengage',
      'recordSession',
      'recordEmployerContact',
      'startJob',
      'recordEarnings',
      'confirmMilestone',
      'correctStage',
      'takeBackStage',
      'correctSession',
      'takeBackSession',
      'correctEmployerContact',
      'takeBackEmployerContact',
      'correctJob',
      'takeBackJob',
      'takeBackVocationalProfile',
      'takeBackJobPreference',
      'takeBackActionPlanStep',
      'correctActionPlanReview',
      'takeBackActionPlanReview',
      'takeBackAdjustment',
    ]);
    expect(await of(colleague.userId, started)).toEqual([]);
    expect(await of(colleague.userId, waiting)).toEqual(['startReferral']);
    const manager = await world.user('PARTNER_MANAGER', place.partnerId);
    expect(await of(manager, started)).toEqual(
      expect.arrayContaining(['assignSpecialist', 'extendSupport', 'endParticipation']),
    );
    expect(await of(manager, started)).not.toContain('markKeyedIntoPrap');
    const council = await world.user('AB_ADMINISTRATOR', body);
    expect(await of(council, started)).toContain('markKeyedIntoPrap');
    expect(await of(await world.user('AB_ANALYST', body), started)).toEqual([]);
  });

  it('is limited by the scopes of a key', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const { referralId } = await world.journey.started(place);
    const scopes = ['participant.read', 'session.record'];
    const { key } = await world.apiClient('API_CLIENT_PARTNER', place.partnerId, scopes);
    const client = world.client({ authorization: `Bearer ${key}` });
    const answer = await client.request(query, { id: referralId });
    const availableCommands = ['recordSession', 'correctSession', 'takeBackSession'];
    expect(answer).toEqual({ referral: { availableCommands } });
  });

  it('leaves out what facts beside the status rule out', async () => {
    const body = await world.accountableBody();
    const place = await world.partnerOf(body);
    const { referralId } = await world.journey.started(place, undefined, {
      keyed_into_prap_on: '2026-01-20',
    });
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const answer = await council.request<{ referral: { availableCommands: string[] } }>(query, {
      id: referralId,
    });
    expect(answer.referral.availableCommands).not.toContain('markKeyedIntoPrap');
    expect(answer.referral.availableCommands).not.toContain('endJob');
    expect(answer.referral.availableCommands).toContain('startJob');
  });
});
