import type { Actor, Statement } from '@placewell/prisma';
import {
  type PersonColumn,
  type PersonColumnKey,
  personColumnsDue,
} from '@placewell/prisma/reference';
import type { Cover } from '../frozen';
import { isDue } from './due';
import { expressionValues } from './expression';
import { journeyValues } from './journey';
import { milestonesFound, milestoneValues } from './milestones';
import { personValues } from './person';

/** The value of every column but the National Insurance number, which stays encrypted and beside the values. */
const expressions: Record<Exclude<PersonColumnKey, 'A1.03.nino'>, string> = {
  ...personValues,
  ...expressionValues,
  ...journeyValues,
  ...milestoneValues,
};

/** Among the values of a person whose record is restricted: why the ways to find the person are not there. */
export const RESTRICTED = 'restricted';

/** PostgreSQL takes 100 arguments, 50 pairs. */
const pairsTogether = 50;

function pairOf({ key, withheld }: PersonColumn<PersonColumnKey>): string[] {
  if (key === 'A1.03.nino') return [];
  const value = expressions[key];
  return [
    `'${key}', ${withheld === 'restricted' ? `case when not p.restricted then ${value} end` : value}`,
  ];
}

/** An object of the values of the columns; what is empty is left out. */
function valuesOf(columns: PersonColumn<PersonColumnKey>[]): string {
  const pairs = [
    ...columns.flatMap(pairOf),
    `'${RESTRICTED}', case when p.restricted then true end`,
  ];
  const objects = Array.from({ length: Math.ceil(pairs.length / pairsTogether) }, (_, place) =>
    pairs.slice(place * pairsTogether, (place + 1) * pairsTogether),
  ).map((some) => `jsonb_build_object(${some.join(', ')})`);
  return `jsonb_strip_nulls(${objects.join(' || ')})`;
}

/**
 * The statement that gives the personal rows of a return, as far as the actor may see them: one row for each expression
 * of interest with the journey that followed, always in the same order. Facts with a day after the period are left out,
 * so that a return reads the same whenever it is made from the same records. Values stand by key of `personColumns`.
 *
 * Groups about offending are among them, since DWP asks for them: whoever hands values on leaves out what is withheld
 * from the reader. The National Insurance number is encrypted, in base64. A row is its expression's partner's, whose the
 * journey is too.
 */
export function personRowsStatement(actor: Actor, { kind, from, to }: Cover['period']): Statement {
  return {
    text: `select e.partner_id as "partnerId", p.id as "participantId", r.id as "referralId", e.id as "expressionId",
        p.reference,
        encode(p.nino_encrypted, 'base64') as "ninoEncrypted",
        ${valuesOf(personColumnsDue(kind))} as values
      from (select $1::date as first, $2::date as last) period
      join expression_of_interest e on e.submitted_on <= period.last
      join participant p on p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id
      -- By its key, and only then by its day: PostgreSQL would go through the journeys by day for each expression.
      left join lateral (
        select made.* from referral made
         where made.accountable_body_id = e.accountable_body_id and made.partner_id = e.partner_id
           and made.expression_of_interest_id = e.id
        offset 0) r on r.referred_on <= period.last
      ${kind === 'month' ? milestonesFound : ''}
      where e.accountable_body_id = any ($3::uuid[]) and ($4::uuid is null or e.partner_id = $4::uuid)
        and ${isDue}
      order by p.reference, e.submitted_on, e.id`,
    values: [from, to, actor.accountableBodyIds, actor.partnerId],
  };
}
