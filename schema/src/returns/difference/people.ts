import type { Actor, Statement } from '@placewell/prisma';
import { type PersonColumn, personColumns } from '@placewell/prisma/reference';
import { can } from '../../access/roles';
import { Values } from '../../measures/source';
import type { Ask } from '../ask';
import type { Revision } from '../load';
import { personRowsStatement } from '../people';
import { type PeriodOfReturn, within } from '../period';
import { renumbered } from '../renumber';

/** A personal row that is in one return and not in the other, or that says something else. */
export interface PersonChange {
  kind: 'entered' | 'left' | 'changed';
  participantId: string;
  referralId: string | null;
  reference: string;
  /** What differs, without the values; empty for a row that entered or left. */
  columns: PersonColumn[];
}

/** No difference lists more: beyond, it says nothing. */
const mostRows = 5_000;

const row =
  'expression_id, partner_id, participant_id, referral_id, reference, nino_encrypted, "values"';

function frozenRows(revisionId: string, values: Values): string {
  return `select ${row} from return_person where revision_id = ${values.add(revisionId, 'uuid')}`;
}

/** The personal rows as they are now; the values of their statement follow the others. */
function liveRows(people: Statement, after: number): string {
  return `select p."expressionId", p."partnerId", p."participantId", p."referralId", p.reference, p."ninoEncrypted", p.values
    from (${renumbered(people, after)}) p`;
}

function changesStatement(
  actor: Actor,
  period: PeriodOfReturn,
  fromId: string,
  toId: string | null,
): Statement {
  const values = new Values();
  // A partner sees the rows of its own people alone.
  const own = `(${values.add(actor.partnerId, 'uuid')} is null or partner_id = ${values.add(actor.partnerId, 'uuid')})`;
  const before = frozenRows(fromId, values);
  const people = personRowsStatement(within(actor, period), {
    kind: period.kind,
    from: period.firstDay,
    to: period.lastDay,
  });
  const after = toId ? frozenRows(toId, values) : liveRows(people, values.all.length);
  return {
    text: `with before as (select * from (${before}) b(${row}) where ${own}),
      after as (select * from (${after}) a(${row}) where ${own})
      select case when b.expression_id is null then 'entered' when a.expression_id is null then 'left' else 'changed' end as kind,
             coalesce(a.participant_id, b.participant_id) as "participantId",
             coalesce(a.referral_id, b.referral_id) as "referralId",
             coalesce(a.reference, b.reference) as reference,
             case when a.expression_id is null or b.expression_id is null then '[]'::jsonb
               else (select coalesce(jsonb_agg(key), '[]') from (
                 select key from jsonb_each(b.values) was(key, said) full join jsonb_each(a.values) now(key, says) using (key)
                  where was.said is distinct from now.says
                 union all
                 select 'A1.03.nino' where a.nino_encrypted is distinct from b.nino_encrypted) differs) end as keys
        from before b full join after a on a.expression_id = b.expression_id
       where (a.participant_id, a.referral_id, a.values, a.nino_encrypted)
             is distinct from (b.participant_id, b.referral_id, b.values, b.nino_encrypted)
       order by reference, "referralId" limit ${mostRows}`,
    values: [...values.all, ...(toId ? [] : people.values)],
  };
}

/**
 * The personal rows that differ between a submitted revision and another one of the same period, or things as they are
 * now: whose, and in what. Nobody for those who may see no people; groups about offending only for those who may.
 */
export async function personChanges(
  ask: Ask,
  actor: Actor,
  from: Revision,
  to: Revision | null,
): Promise<PersonChange[]> {
  if (!can(actor, 'return.people')) return [];
  const toId = to?.submittedAt ? to.id : null;
  const rows = await ask(changesStatement(actor, from.period, from.id, toId));
  const seen = personColumns.filter(
    ({ withheld }) => withheld !== 'offence' || can(actor, 'participant.offence'),
  );
  return rows.flatMap((found): PersonChange[] => {
    const { keys, ...change } = found as unknown as Omit<PersonChange, 'columns'> & {
      keys: string[];
    };
    const columns = seen.filter(({ key }) => keys.includes(key));
    // All that differs may be withheld, and then nothing differs for this reader.
    return keys.length > 0 && columns.length === 0 ? [] : [{ ...change, columns }];
  });
}
