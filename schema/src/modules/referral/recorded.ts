import type { Work } from '../../core/command';
import type { ReferralFacts } from './load';

// Between which days anything of the support is recorded: neither the start nor the end may cut it off.

/** The first such day, the last day of a period that runs from the start included; null when there is none. */
export async function firstRecorded(
  { tx }: Work,
  { id, startedOn }: ReferralFacts,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    select least(
      (select min(held_on) from session where referral_id = ${id}::uuid),
      (select min(contacted_on) from employer_contact where referral_id = ${id}::uuid),
      (select min(reached_on) from support_stage where referral_id = ${id}::uuid),
      (select min(period_to) from earning where referral_id = ${id}::uuid),
      (select min(achieved_on) from milestone
        where referral_id = ${id}::uuid and evidence_path <> 'local_records'),
      (select min(starts_on) from pause where referral_id = ${id}::uuid),
      (select min(starts_on) from extension where referral_id = ${id}::uuid),
      (select min(ends_on) from model_period where referral_id = ${id}::uuid),
      (select min(ends_on) from assignment
        where referral_id = ${id}::uuid and starts_on = ${startedOn})
    )::text as day`;
  return row?.day ?? null;
}

/** The last such day, the first day of every period included; earnings and milestones may follow the end. */
export async function lastRecorded({ tx }: Work, { id }: ReferralFacts): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    select greatest(
      (select max(held_on) from session where referral_id = ${id}::uuid),
      (select max(contacted_on) from employer_contact where referral_id = ${id}::uuid),
      (select max(reached_on) from support_stage where referral_id = ${id}::uuid),
      (select max(starts_on) from model_period where referral_id = ${id}::uuid),
      (select max(starts_on) from assignment where referral_id = ${id}::uuid),
      (select max(starts_on) from pause where referral_id = ${id}::uuid)
    )::text as day`;
  return row?.day ?? null;
}
