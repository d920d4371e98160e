import type { Actor, Statement } from '@placewell/prisma';
import type { Cover } from '../frozen';

/** The personal rows of a return, as far as the actor may see them, always in the same order. */
export const personRowsStatement = (actor: Actor, { from, to }: Cover['period']): Statement => ({
  text: `select p.id as "participantId", r.id as "referralId", e.id as "expressionId", p.reference,
      encode(p.nino_encrypted, 'base64') as "ninoEncrypted",
      jsonb_strip_nulls(jsonb_build_object('B1.12', r.started_on, 'B3.12', r.ended_on)) as values
    from (select $1::date as first, $2::date as last) period
    join expression_of_interest e on e.submitted_on <= period.last
    join participant p on p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id
    left join referral r on r.expression_of_interest_id = e.id and r.referred_on <= period.last
    where e.accountable_body_id = any ($3::uuid[]) and ($4::uuid is null or e.partner_id = $4::uuid)
      and (e.submitted_on >= period.first or r.referred_on >= period.first or r.ended_on >= period.first
        or (r.started_on <= period.last and coalesce(r.ended_on > period.first, true)))
    order by p.reference, e.submitted_on, e.id`,
  values: [from, to, actor.accountableBodyIds, actor.partnerId],
});
