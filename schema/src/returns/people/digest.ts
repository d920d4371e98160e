import type { Actor, Statement } from '@placewell/prisma';
import type { Ask } from '../ask';
import { type PeriodOfReturn, within } from '../period';
import { personRowsStatement } from './statement';

/** SHA-256 of the personal rows of one partner, in hexadecimal. */
export interface PeopleDigest {
  partnerId: string;
  digest: string;
}

/**
 * The hash of each partner's rows, worked out by the database: no row leaves it. Every row is hashed by itself, so that
 * only 32 bytes of it are put in order.
 */
const digests = (rows: string) => `
  select line."partnerId",
         encode(sha256(string_agg(line.hash, ''::bytea order by line."expressionId", line."referralId")), 'hex') as digest
    from (select p."partnerId", p."expressionId", p."referralId",
                 sha256(convert_to(jsonb_build_array(p."participantId", p."referralId", p."expressionId", p.reference,
                   p."ninoEncrypted", p.values)::text, 'UTF8')) as hash
            from (${rows}) p) line
   group by line."partnerId"
   order by line."partnerId"`;

const digestsOf = async (asked: Ask, { text, values }: Statement) =>
  (await asked({ text: digests(text), values })) as unknown as PeopleDigest[];

/** The digests of the personal rows as they are now, of each partner whose rows the actor may see. */
export const livePeople = (asked: Ask, actor: Actor, period: PeriodOfReturn) =>
  digestsOf(
    asked,
    personRowsStatement(within(actor, period), {
      kind: period.kind,
      from: period.firstDay,
      to: period.lastDay,
    }),
  );

/** The same of the personal rows that a revision froze: equal while nothing in them has changed. */
export const frozenPeople = (asked: Ask, revisionId: string) =>
  digestsOf(asked, {
    text: `select partner_id as "partnerId", participant_id as "participantId", referral_id as "referralId",
        expression_id as "expressionId", reference, nino_encrypted as "ninoEncrypted", "values"
      from return_person where revision_id = $1::uuid`,
    values: [revisionId],
  });
