import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { refused } from '../journey/refused';
import { give, look } from './teller';

let world: World;
let place: Place;
let english: GraphQLClient;
let welsh: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  const employer = await world.insert('employer', {
    accountable_body_id: place.accountableBodyId,
    partner_id: place.partnerId,
    name: 'Test Bakery',
  });
  moves.startJob = { ...moves.startJob, employerId: employer.id };
  const cookie = await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId));
  english = world.client({ cookie });
  welsh = world.client({ cookie, 'accept-language': 'cy' });
});
afterAll(() => world?.stop());

/** Journeys at each status, made for the question. */
const journeys: Record<string, () => Promise<Journey>> = {
  awaiting_acknowledgement: () => world.journey.referred(place),
  acknowledged: () => world.journey.acknowledged(place),
  in_support: () => world.journey.started(place),
  ended: () => world.journey.ended(place),
};

/** Commands with details that would be taken at the right moment. */
const moves: Record<string, object> = {
  acknowledgeReferral: {},
  rejectReferral: { scenario: 'chose_not_to_start' },
  startReferral: {
    startedOn: '2026-01-19',
    unemploymentLength: 'under_6_months',
    benefitsAtStart: [],
  },
  pauseParticipation: { startsOn: '2026-11-02', pauseReason: 'health' },
  resumeParticipation: { endsOn: '2026-11-20' },
  reengage: { endsOn: '2026-11-20' },
  extendSupport: { extensionReason: 'close_to_work', approvedBy: 'A. Manager' },
  endParticipation: { endReason: 'found_work' },
  recordSession: {
    heldOn: '2026-10-01',
    minutes: 30,
    mode: 'telephone',
    attendance: 'attended',
    contents: [],
  },
  startJob: {
    kind: 'employed',
    title: 'Test baker',
    occupation: 'soc_5',
    sector: 'sic_c',
    employmentType: 'permanent',
    weeklyMinutes: 600,
    earningsCycle: 'weekly',
    startedOn: '2026-10-01',
  },
  confirmMilestone: {
    type: 'first_earnings',
    achievedOn: '2026-10-01',
    evidencePath: 'prap',
  },
};

describe('a move that the journey does not allow', () => {
  it.each([
    [
      'awaiting_acknowledgement',
      ['startReferral', 'recordSession', 'endParticipation', 'startJob'],
    ],
    [
      'acknowledged',
      ['acknowledgeReferral', 'rejectReferral', 'pauseParticipation', 'confirmMilestone'],
    ],
    ['in_support', ['acknowledgeReferral', 'startReferral', 'resumeParticipation', 'reengage']],
    ['ended', ['startReferral', 'pauseParticipation', 'extendSupport', 'endParticipation']],
  ])(
    'is answered while "%s" by what is possible now, in both languages',
    async (status, commands) => {
      const { referralId } = await (journeys[status] as () => Promise<Journey>)();
      const { availableCommands } = await look(
        english,
        'referral',
        referralId,
        'availableCommands',
      );
      for (const command of commands) {
        expect(availableCommands).not.toContain(command);
        const input = { referralId, ...moves[command] };
        const said = await refused(give(english, command, input));
        expect(said.code, `${command}: ${said.message}`).toBe('INVALID_STATE');
        expect(said.message).toMatch(
          /is not possible while the status is ".+"\. Possible now: .+\.$/,
        );
        const dywedwyd = await refused(give(welsh, command, input));
        expect(dywedwyd.code).toBe('INVALID_STATE');
        expect(dywedwyd.message).toMatch(
          /yn bosibl tra bo'r statws yn ".+"\. Yn bosibl nawr: .+\.$/,
        );
      }
      expect(await look(english, 'referral', referralId, 'status')).toEqual({ status });
    },
  );

  it('leaves everything as it was', async () => {
    const { referralId } = await world.journey.referred(place);
    const before = await world.owner.query('select count(*)::int as n from audit_event');
    await refused(give(english, 'startReferral', { referralId, ...moves.startReferral }));
    const after = await world.owner.query('select count(*)::int as n from audit_event');
    expect(after.rows).toEqual(before.rows);
  });
});

describe('a date that contradicts the journey', () => {
  it.each([
    [
      'a start before the referral',
      'acknowledged',
      'startReferral',
      { startedOn: '2026-01-05' },
      'startedOn',
    ],
    [
      'a start in the future',
      'acknowledged',
      'startReferral',
      { startedOn: '2026-11-24' },
      'startedOn',
    ],
    [
      'an acknowledgement before the referral',
      'awaiting_acknowledgement',
      'acknowledgeReferral',
      { acknowledgedOn: '2026-01-11' },
      'acknowledgedOn',
    ],
    [
      'a session before the start',
      'in_support',
      'recordSession',
      { heldOn: '2026-01-18' },
      'heldOn',
    ],
    ['a session after the end', 'ended', 'recordSession', { heldOn: '2026-10-31' }, 'heldOn'],
    [
      'an end before the start',
      'in_support',
      'endParticipation',
      { endedOn: '2026-01-10' },
      'endedOn',
    ],
    ['a job before the start', 'in_support', 'startJob', { startedOn: '2026-01-01' }, 'startedOn'],
    [
      'a milestone in the future',
      'in_support',
      'confirmMilestone',
      { achievedOn: '2026-12-01' },
      'achievedOn',
    ],
  ])(
    'is refused at its field, in both languages: %s',
    async (_what, status, command, dates, field) => {
      const { referralId } = await (journeys[status] as () => Promise<Journey>)();
      const input = { referralId, ...moves[command], ...dates };
      const said = await refused(give(english, command, input));
      expect(said.code, said.message).toBe('BAD_USER_INPUT');
      expect(said.errors).toEqual({ [field]: expect.stringMatching(/^[A-Z].* cannot be .+\.$/) });
      const dywedwyd = await refused(give(welsh, command, input));
      expect(dywedwyd.errors).toEqual({ [field]: expect.stringMatching(/^Ni all .+\.$/) });
    },
  );
});

describe('a stale change', () => {
  it('is answered with who changed the record meanwhile', async () => {
    const { referralId } = await world.journey.acknowledged(place);
    const { version } = await look(english, 'referral', referralId, 'version');
    await give(english, 'startReferral', { referralId, version, ...moves.startReferral });
    const said = await refused(
      give(english, 'pauseParticipation', { referralId, version, ...moves.pauseParticipation }),
    );
    expect(said.code).toBe('CONFLICT');
    expect(said.message).toContain('Test partner manager');
    const dywedwyd = await refused(
      give(welsh, 'pauseParticipation', { referralId, version, ...moves.pauseParticipation }),
    );
    expect(dywedwyd.message).toMatch(/^Newidiodd Test partner manager /);
  });

  it('with a milestone confirmed twice conflicts; what follows from records is not confirmed at all', async () => {
    const { referralId } = await world.journey.started(place);
    const milestone = { referralId, ...moves.confirmMilestone };
    await give(english, 'confirmMilestone', milestone);
    expect((await refused(give(english, 'confirmMilestone', milestone))).code).toBe('CONFLICT');
    for (const evidencePath of ['local_records', 'self_employed_claim'])
      expect(
        (await refused(give(english, 'confirmMilestone', { ...milestone, evidencePath }))).errors,
      ).toHaveProperty('evidencePath');
    const { milestones } = await look(
      english,
      'referral',
      referralId,
      'milestones { evidencePath }',
    );
    expect(milestones).toHaveLength(1);
  });
});
