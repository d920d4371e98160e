import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Values } from '../../support/world/insert';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { refused } from '../journey/refused';
import { give, look } from '../story/teller';

let world: World;
let place: Place;
let journey: Journey;
let manager: GraphQLClient;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  place = await world.partnerOf(await world.accountableBody());
  journey = await world.journey.started(place);
  manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
});
afterAll(() => world?.stop());

const of = () => ({ referralId: journey.referralId });
const pay = (pence: number, month = '2026-05', more = {}) =>
  give(
    manager,
    'recordEarnings',
    {
      ...of(),
      periodFrom: `${month}-01`,
      periodTo: `${month}-28`,
      grossPence: pence,
      source: 'payslip',
      ...more,
    },
    'id version',
  );
const notice = (type: string, achievedOn: string, more = {}) =>
  give(manager, 'confirmMilestone', { ...of(), type, achievedOn, ...more }, 'id version');
const rule = (key: string, value: string) =>
  world.insert('rule_setting', {
    rule_key: key,
    value,
    valid_from: '2025-01-01',
    accountable_body_id: place.accountableBodyId,
  });

interface Standing {
  type: string;
  standing: string;
  localOn: string | null;
  prapOn: string | null;
  claimedOn: string | null;
}
const list = async (filter: object = {}, client = manager) =>
  client.request<{ rows: Standing[]; meta: { count: number } }>(
    `query ($filter: MilestoneReconciliationFilter) {
      rows: allMilestoneReconciliations(filter: $filter, sortField: type, sortOrder: asc) {
        type standing localOn prapOn claimedOn
      }
      meta: _allMilestoneReconciliationsMeta(filter: $filter) { count }
    }`,
    { filter: { ...of(), ...filter } },
  );
const standing = async (type: string) => (await list({ type })).rows.map((row) => row.standing)[0];

describe('the reconciliation list', () => {
  it('says what local records show and PRaP does not, the reverse, and where the days differ', async () => {
    await pay(250_000);
    await notice('ping_1000', '2026-05-28');
    await notice('ping_2000', '2026-06-03');
    await notice('ping_3000', '2026-06-30');
    const { rows, meta } = await list();
    const side = { claimedOn: null };
    expect(rows).toEqual([
      {
        ...side,
        type: 'first_earnings',
        standing: 'not_notified',
        localOn: '2026-05-28',
        prapOn: null,
      },
      {
        ...side,
        type: 'ping_1000',
        standing: 'agreed',
        localOn: '2026-05-28',
        prapOn: '2026-05-28',
      },
      {
        ...side,
        type: 'ping_2000',
        standing: 'different_days',
        localOn: '2026-05-28',
        prapOn: '2026-06-03',
      },
      { ...side, type: 'ping_3000', standing: 'not_shown', localOn: null, prapOn: '2026-06-30' },
    ]);
    expect(meta.count).toBe(4);
    expect((await list({ open: true })).meta.count).toBe(3);
    expect((await list({ open: false })).rows.map(({ type }) => type)).toEqual(['ping_1000']);
  });

  it('is filtered by area, specialist and cohort, and shows nobody else’s people', async () => {
    await pay(250_000);
    expect((await list({ localAuthorityCode: 'E07000105' })).meta.count).toBe(3);
    expect((await list({ localAuthorityCode: 'E07000106' })).meta.count).toBe(0);
    expect((await list({ cohort: 'in_work_retention' })).meta.count).toBe(0);
    const { id } = await world.specialist(place);
    expect((await list({ specialistId: id })).meta.count).toBe(0);
    await world.journey.assigned(journey, String(id));
    expect((await list({ specialistId: id })).meta.count).toBe(3);
    const other = await world.partnerOf(place.accountableBodyId);
    const stranger = await world.signedIn(await world.user('PARTNER_MANAGER', other.partnerId));
    expect((await list({}, stranger)).meta.count).toBe(0);
  });
});

describe('a milestone that was confirmed wrongly', () => {
  it('is corrected with a reason, at the terms of the new day', async () => {
    const { id, version } = await notice('higher', '2026-04-02');
    const input = { id, version, achievedOn: '2026-03-31' };
    expect((await refused(give(manager, 'correctMilestone', input))).errors).toHaveProperty(
      'reason',
    );
    const fields = 'achievedOn reportingMonth thresholdPence';
    expect(
      await give(manager, 'correctMilestone', { ...input, reason: 'Read wrongly' }, fields),
    ).toEqual({ achievedOn: '2026-03-31', reportingMonth: '2026-03-01', thresholdPence: 571_428 });
  });

  it('is withdrawn with a reason, stays on file, counts nowhere, and can be confirmed anew', async () => {
    const { id, version } = await notice('ping_1000', '2026-05-28');
    const input = { id, version, reason: 'Another person' };
    expect(
      (await refused(give(manager, 'withdrawMilestone', { id, version }))).errors,
    ).toHaveProperty('reason');
    await give(manager, 'withdrawMilestone', input);
    const fields = 'milestones { id } withdrawnMilestones { id type reason withdrawnOn }';
    expect(await look(manager, 'referral', journey.referralId, fields)).toMatchObject({
      milestones: [],
      withdrawnMilestones: [{ id, type: 'ping_1000', reason: 'Another person' }],
    });
    expect((await refused(give(manager, 'withdrawMilestone', input))).code).toBe('NOT_FOUND');
    await notice('ping_1000', '2026-06-01');
    expect(await standing('ping_1000')).toBe('not_shown');
  });

  it('is changed at its source where it follows from records, and never by a stranger', async () => {
    await pay(120_000);
    const { rows } = await world.owner.query<Values>(
      `select id, version from milestone where referral_id = $1 and type = 'ping_1000'`,
      [journey.referralId],
    );
    const local = { ...rows[0], reason: 'Not so' };
    expect((await refused(give(manager, 'withdrawMilestone', local))).code).toBe('INVALID_STATE');
    const { id, version } = await notice('ping_2000', '2026-05-28');
    const stranger = await world.signedIn(
      await world.user('AB_ADMINISTRATOR', await world.accountableBody()),
    );
    const foreign = give(stranger, 'withdrawMilestone', { id, version, reason: 'Mine' });
    expect((await refused(foreign)).code).toBe('NOT_FOUND');
  });
});

describe('a self-employed outcome', () => {
  const claim = (more = {}, client = manager) =>
    give(
      client,
      'claimSelfEmployedOutcome',
      { ...of(), evidenceKinds: ['accounts'], ...more },
      'achievedOn claimBasis thresholdPence thresholdDays evidenceKinds reportingMonth',
    );
  const trade = (startedOn: string, endedOn: string | null) =>
    world.insert('job', {
      ...world.journey.of(journey),
      kind: 'self_employed',
      title: 'Gardener',
      occupation: 'soc_5',
      sector: 'sic_a',
      employment_type: 'self_employed',
      weekly_minutes: 900,
      earnings_cycle: 'irregular',
      started_on: startedOn,
      ended_on: endedOn,
    });

  it('is claimed with evidence once trading is worth the threshold, and RTI never counts', async () => {
    await pay(600_000, '2026-04', { source: 'rti' });
    const none = await refused(claim({ evidenceKinds: [] }));
    expect(none.errors).toHaveProperty('evidenceKinds');
    expect((await refused(claim())).message).toContain('£0.00');
    await pay(468 * 1271, '2026-06', { source: 'trading_accounts' });
    expect(await claim()).toEqual({
      achievedOn: '2026-06-28',
      claimBasis: 'equivalent_earnings',
      thresholdPence: 468 * 1271,
      thresholdDays: null,
      evidenceKinds: ['accounts'],
      reportingMonth: '2026-11-01',
    });
    expect((await refused(claim())).code).toBe('CONFLICT');
    expect(await standing('self_employed')).toBe('claim_open');
    await notice('self_employed', '2026-06-28');
    expect(await standing('self_employed')).toBe('agreed');
  });

  it('by days of trading counts a day once, however many occupations fall on it', async () => {
    await rule('self_employed_outcome_basis', 'trading_days');
    await trade('2026-03-02', '2026-04-30');
    await trade('2026-04-01', '2026-05-30');
    expect((await refused(claim())).code).toBe('INVALID_STATE');
    await rule('self_employed_trading_days', '91');
    // 2 March to 30 May are 90 days, whatever overlaps.
    expect((await refused(claim())).message).toContain('90');
    expect(await standing('self_employed')).toBeUndefined();
    await trade('2026-07-01', '2026-07-01');
    expect(await standing('self_employed')).toBe('claim_due');
    expect(await claim()).toMatchObject({ achievedOn: '2026-07-01', thresholdDays: 91 });
  });
});

describe('earnings that look wrong', () => {
  it('of the same job and time are counted both, once that is confirmed with a reason', async () => {
    await pay(100_000);
    const again = await refused(pay(100_000, '2026-05'));
    expect(again.warnings).toMatchObject([{ id: 'overlapping_earnings' }]);
    const confirmWarnings = [{ warning: 'overlapping_earnings', reason: 'A bonus' }];
    await pay(100_000, '2026-05', { confirmWarnings });
    expect(await standing('ping_2000')).toBe('not_notified');
    const { rows } = await world.owner.query(
      `select reason from audit_event where table_name = 'earning' and participant_id = $1 order by id desc limit 1`,
      [journey.participantId],
    );
    expect(rows[0]?.reason).toBe('A bonus');
  });

  it('after the end of tracking are warned about and not counted', async () => {
    await rule('tracking_days', '30');
    await rule('late_notification_days', '200');
    journey = await world.journey.ended(place, { ended_on: '2026-06-30' });
    const fields = 'trackingEndDue recordCloseDue awaitingTrackingRule earlyLeaverUntil';
    expect(await look(manager, 'referral', journey.referralId, fields)).toEqual({
      trackingEndDue: '2026-07-30',
      recordCloseDue: '2027-02-15',
      awaitingTrackingRule: false,
      earlyLeaverUntil: '2026-11-19',
    });
    expect((await refused(pay(150_000, '2026-09'))).warnings).toMatchObject([
      { id: 'after_tracking' },
    ]);
    const late = await refused(notice('ping_1000', '2026-09-28'));
    expect(late.warnings).toMatchObject([{ id: 'after_tracking' }]);
    const confirmWarnings = [{ warning: 'after_tracking', reason: 'For the file' }];
    await pay(150_000, '2026-09', { confirmWarnings });
    expect((await list()).rows).toEqual([]);
  });

  it('change nothing when the request is sent again', async () => {
    await pay(250_000);
    const before = await list();
    const client = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    client.setHeader('idempotency-key', 'earnings-of-june');
    const input = {
      ...of(),
      periodFrom: '2026-06-01',
      periodTo: '2026-06-28',
      grossPence: 10,
      source: 'payslip',
    };
    const first = await give(client, 'recordEarnings', input);
    expect(await give(client, 'recordEarnings', input)).toEqual(first);
    expect(await list()).toEqual(before);
  });
});
