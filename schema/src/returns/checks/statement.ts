import type { Actor, Statement } from '@placewell/prisma';
import { personRowsStatement } from '../people';
import { type PeriodOfReturn, within } from '../period';
import { renumbered } from '../renumber';
import type { ReturnCheck } from './types';

/** What a check found at one partner; without a partner, at the accountable body itself. */
export interface CheckCount {
  key: string;
  partnerId: string | null;
  count: number;
  /** How many of them no answer and no approved waiver was given for. */
  open: number;
}

/** What one check found, all partners together, as an answer or a waiver keeps it. */
export interface Findings {
  count: number;
  findings: string[] | null;
}

/** One record that a check names. */
export interface Offender {
  partnerId: string | null;
  participantId: string | null;
  referralId: string | null;
  recordId: string;
  reference: string | null;
  partnerName: string | null;
}

/** What a check is asked about. */
export interface Asked {
  actor: Actor;
  period: PeriodOfReturn;
  revisionId: string;
  today: string;
}

function withChecks(
  checks: readonly ReturnCheck[],
  { actor, period, revisionId, today }: Asked,
  select: (found: string) => string,
  more: unknown[] = [],
): Statement {
  const own = [
    period.accountableBodyId,
    period.firstDay,
    period.lastDay,
    revisionId,
    today,
    actor.partnerId,
    ...more,
  ];
  const people = personRowsStatement(within(actor, period), {
    kind: period.kind,
    from: period.firstDay,
    to: period.lastDay,
  });
  const found = checks
    .map(
      ({ key, offenders }) =>
        `select '${key}' as key, c.partner_id, c.participant_id, c.referral_id, c.record_id from (${offenders}) c`,
    )
    .join(' union all ');
  return {
    text: `with asked as (
        select $1::uuid as body, $2::date as first_day, $3::date as last_day, $4::uuid as revision, $5::date as today),
      person_row as (${renumbered(people, own.length)}),
      found as (select * from (${found}) f where ($6::uuid is null or f.partner_id = $6::uuid))
      ${select('found')}`,
    values: [...own, ...people.values],
  };
}

/**
 * What a check found, as one text that is kept. The partner is part of it: one record may be named for several, as the
 * return itself is for each partner that has not signed.
 */
const finding = `concat_ws('/', f.partner_id, f.record_id)`;

/** What was answered for or waived, of what the actor may see; no warning is waived, and nothing that blocks answered. */
const covered = `
  select a.check_key, unnest(a.findings) from asked join return_check_answer a on a.revision_id = asked.revision
   where $6::uuid is null or a.partner_id = $6::uuid
  union all
  select w.check_key, unnest(w.findings) from asked join return_waiver w on w.revision_id = asked.revision
   where w.approved_at is not null and $6::uuid is null`;

/** The statement of how many records each check names, by partner, within what the actor may see. */
export const checkCounts = (checks: readonly ReturnCheck[], asked: Asked): Statement =>
  withChecks(
    checks,
    asked,
    (found) => `select f.key, f.partner_id as "partnerId", count(*)::int as count,
         count(*) filter (where (f.key, ${finding}) not in (${covered}))::int as open
       from ${found} f group by f.key, f.partner_id`,
  );

/** The statement of which records one check names, within what the actor may see. */
export const checkFindings = (check: ReturnCheck, asked: Asked): Statement =>
  withChecks(
    [check],
    asked,
    (found) =>
      `select count(*)::int as count, array_agg(distinct ${finding}) as findings from ${found} f`,
  );

/** The statement of a page of what one check names, with how many there are in all. */
export const checkOffenders = (
  check: ReturnCheck,
  asked: Asked,
  { take, skip }: { take: number; skip: number },
): Statement =>
  withChecks(
    [check],
    asked,
    (found) => `select jsonb_build_object(
      'count', (select count(*)::int from ${found}),
      'offenders', (select coalesce(jsonb_agg(o), '[]') from (
        select f.partner_id as "partnerId", f.participant_id as "participantId", f.referral_id as "referralId",
               f.record_id as "recordId", p.reference, n.name as "partnerName"
          from ${found} f
          left join participant p on p.id = f.participant_id
          left join organisation n on n.id = f.partner_id
         order by p.reference nulls first, n.name nulls first, f.record_id limit $7::int offset $8::int) o)) as page`,
    [take, skip],
  );
