import { gql } from 'graphql-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';

let world: World;
let place: Place;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  place = await world.partnerOf(await world.accountableBody());
});
afterAll(() => world?.stop());

const referrals = gql`query ($filter: ReferralFilter) {
  allReferrals(filter: $filter) { id nextReviewOn }
  _allReferralsMeta(filter: $filter) { count }
}`;

/** The referrals a partner manager finds, by id; the total must say the same number. */
async function find(filter: Record<string, unknown>): Promise<string[]> {
  const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
  const answer = await manager.request<{
    allReferrals: { id: string }[];
    _allReferralsMeta: { count: number };
  }>(referrals, { filter });
  expect(answer._allReferralsMeta.count).toBe(answer.allReferrals.length);
  return answer.allReferrals.map(({ id }) => id);
}

describe('the work list of journeys', () => {
  it('finds whose plan is to be reviewed by what the latest review said', async () => {
    const due = await world.journey.started(place);
    const reviewed = await world.journey.started(place);
    const ended = await world.journey.ended(place);
    const review = (journey: typeof due, reviewedOn: string, nextReviewOn: string) =>
      world.insert('action_plan_review', {
        ...world.journey.of(journey),
        reviewed_on: reviewedOn,
        summary: 'Talked about the plan',
        next_review_on: nextReviewOn,
      });
    await review(due, '2026-10-01', '2026-11-20');
    await review(reviewed, '2026-10-01', '2026-11-20');
    await review(reviewed, '2026-11-20', '2027-01-20');
    await review(ended, '2026-10-01', '2026-11-20');

    expect(await find({ reviewDueBy: '2026-11-23' })).toEqual([due.referralId]);
  });

  it('finds people nobody supports, without a NINO, without a contact with an employer', async () => {
    const specialist = await world.specialist(place);
    const alone = await world.journey.started(place);
    const supported = await world.journey.started(place, specialist.id);
    const employer = await world.insert('employer', {
      accountable_body_id: place.accountableBodyId,
      partner_id: place.partnerId,
      name: 'Sample Bakery',
    });
    await world.insert('employer_contact', {
      ...world.journey.of(supported),
      employer_id: employer.id,
      made_by: 'specialist',
      contacted_on: '2026-03-02',
      mode: 'telephone',
      kind: 'competitive_job',
    });

    expect(await find({ assigned: false })).toEqual([alone.referralId]);
    expect(await find({ assigned: true })).toEqual([supported.referralId]);
    expect(await find({ employerContacted: false })).toEqual([alone.referralId]);
    expect((await find({ hasNino: false })).sort()).toEqual(
      [alone.referralId, supported.referralId].sort(),
    );
    expect(await find({ hasNino: true })).toEqual([]);
  });

  it('finds who is about to reach the higher threshold', async () => {
    const near = await world.journey.started(place);
    await world.journey.started(place);
    const job = await world.insert('job', {
      ...world.journey.of(near),
      kind: 'employed',
      title: 'Baker',
      occupation: 'soc_9',
      sector: 'sic_c',
      employment_type: 'permanent',
      weekly_minutes: 1080,
      earnings_cycle: 'monthly',
      started_on: '2026-05-01',
    });
    await world.insert('earning', {
      ...world.journey.of(near),
      job_id: job.id,
      period_from: '2026-05-01',
      period_to: '2026-11-20',
      gross_pence: 500_000,
      source: 'payslip',
    });

    expect(await find({ higherExpectedBy: '2027-01-31' })).toEqual([near.referralId]);
    expect(await find({ higherExpectedBy: '2026-11-24' })).toEqual([]);
  });
});

describe('the work list of milestones', () => {
  it('holds those that only one of local records and PRaP shows', async () => {
    const journey = await world.journey.started(place);
    const milestone = async (type: string, path: string) =>
      (
        await world.insert('milestone', {
          ...world.journey.of(journey),
          type,
          achieved_on: path === 'prap' ? '2026-06-05' : '2026-06-01',
          reporting_month: '2026-06-01',
          evidence_path: path,
        })
      ).id;
    const alone = await milestone('lower', 'local_records');
    const local = await milestone('first_earnings', 'local_records');
    await milestone('first_earnings', 'prap');
    await milestone('job_start', 'local_records');

    const manager = await world.signedIn(await world.user('PARTNER_MANAGER', place.partnerId));
    const answer = await manager.request<{ one: { id: string }[]; both: unknown[] }>(gql`{
      one: allMilestones(filter: { onePathOnly: true }) { id otherPathOn }
      both: allMilestones(filter: { type: "first_earnings" }) { id otherPathOn onePathOnly }
    }`);
    expect(answer.one).toEqual([{ id: alone, otherPathOn: null }]);
    expect(answer.both).toContainEqual({
      id: local,
      otherPathOn: '2026-06-05',
      onePathOnly: false,
    });
  });
});

describe('what an administrator must look after', () => {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  it('is found by what locks, expires or ends', async () => {
    const body = await world.accountableBody();
    const administrator = await world.user('AB_ADMINISTRATOR', body);
    const locked = await world.user('AB_ANALYST', body, {
      locked_until: new Date(Date.now() + 600_000),
    });
    await world.user('AB_ANALYST', body, { locked_until: new Date(Date.now() - 600_000) });
    const lapsing = await world.partnerOf(body, { data_sharing_to: '2026-12-15' });
    await world.partnerOf(body, { valid_to: '2026-01-31' });
    await world.partnerOf(body);
    const client = await world.apiClient('API_CLIENT_AB', body);

    const answer = await (await world.signedIn(administrator)).request<{
      users: { id: string }[];
      others: { count: number };
      agreements: { partnerId: string }[];
      keys: { id: string }[];
      later: { id: string }[];
    }>(gql`{
      users: allUsers(filter: { locked: true }) { id }
      others: _allUsersMeta(filter: { locked: false }) { count }
      agreements: allDeliveryAgreements(filter: { endsBy: "2026-12-31" }) { partnerId }
      keys: allApiClients(filter: { expiresBy: "2026-12-31" }) { id }
      later: allApiClients(filter: { expiresBy: "2099-01-01" }) { id }
    }`);

    expect(ids(answer.users)).toEqual([locked]);
    expect(answer.others.count).toBe(2);
    expect(answer.agreements).toEqual([{ partnerId: lapsing.partnerId }]);
    expect(answer.keys).toEqual([]);
    expect(ids(answer.later)).toEqual([client.id]);
  });
});
