import type { Side } from '../side';
import { started } from './journey';
import type { Operation, Operations } from './operation';
import { readsOf } from './reads';

const input = (details: object) => ({ input: details });
const rows = 'partner' as const;
const select = '{ id }';

const notice = {
  type: 'ping_1000',
  achieved_on: '2026-04-30',
  reporting_month: '2026-04-01',
  evidence_path: 'prap',
};

/** A command on a milestone that PRaP notified for a journey of the side. */
const onNotice = (details: object): Operation => ({
  rows,
  args: async (side) => {
    const of = side.world.journey.of(await started(side));
    const { id } = await side.world.insert('milestone', { ...of, ...notice });
    return input({ id, version: 1, reason: 'Read wrongly.', ...details });
  },
  select,
});

/** The milestone of the side that PRaP notified and local records do not show; many callers ask at once. */
async function unmatched({ world, journey }: Side): Promise<string> {
  const { accountableBodyId, partnerId, referralId } = journey;
  await world.owner.query(
    `insert into milestone (accountable_body_id, partner_id, referral_id, type, achieved_on, reporting_month, evidence_path)
     values ($1, $2, $3, 'ping_1000', '2026-04-30', '2026-04-01', 'prap') on conflict do nothing`,
    [accountableBodyId, partnerId, referralId],
  );
  const { rows: found } = await world.owner.query(
    `select id from milestone_reconciliation where referral_id = $1 and type = 'ping_1000'`,
    [referralId],
  );
  return String(found[0]?.id);
}

/** Milestones beyond their confirmation: corrections, claims, and what the paths of evidence disagree on. */
export const outcomes: Operations = {
  ...readsOf('milestoneReconciliation', 'partner', unmatched),
  correctMilestone: onNotice({ achievedOn: '2026-04-29' }),
  withdrawMilestone: onNotice({}),
  claimSelfEmployedOutcome: {
    rows,
    args: async (side) => {
      const journey = await started(side);
      await side.world.insert('earning', {
        ...side.world.journey.of(journey),
        period_from: '2026-04-01',
        period_to: '2026-09-30',
        gross_pence: 700_000,
        source: 'trading_accounts',
      });
      return input({ referralId: journey.referralId, evidenceKinds: ['invoices'] });
    },
    select,
  },
  rulePreview: {
    rows: 'common',
    args: () => input({ ruleKey: 'caseload_cap', value: '23', validFrom: '2031-01-01' }),
    select: '{ journeys }',
  },
};
