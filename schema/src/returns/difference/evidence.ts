import type { Ask } from '../ask';
import type { PeriodOfReturn } from '../period';
import type { Move } from './moves';
import type { Change } from './why';

/** What the records say about the people who moved. */
export interface Evidence {
  /** Changes between the two cut-offs of these people and rows. */
  changesOf: (...ids: (string | null)[]) => Change[];
  /** Ids of journeys, expressions of interest and people that were made after the earlier cut-off. */
  madeLater: Set<string>;
  /** Pseudonymous references, by person. */
  references: Record<string, string>;
}

const distinct = (ids: (string | null)[]) => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

/** Reads what happened to the people who moved, from the audit trail and the instants at which records were made. */
export async function evidenceOf(
  ask: Ask,
  { accountableBodyId }: PeriodOfReturn,
  moves: readonly Move[],
  { after, until }: { after: string; until: string | null },
): Promise<Evidence> {
  const [row] = await ask({
    text: `select jsonb_build_object(
      'changes', (select coalesce(jsonb_agg(jsonb_build_object(
            'participantId', e.participant_id, 'table', e.table_name, 'rowId', e.row_id, 'action', e.action,
            'changes', e.changes) order by e.id), '[]')
          from audit_event e
         where e.accountable_body_id = $1::uuid and e.occurred_at > $4::timestamptz
           and e.occurred_at <= coalesce($5::timestamptz, 'infinity')
           -- A journey that went to another person is found by itself.
           and (e.participant_id = any ($2::uuid[]) or e.table_name in ('referral', 'expression_of_interest')
                and e.row_id = any ($3::uuid[]::text[]))),
      'madeLater', (select coalesce(jsonb_agg(m.id), '[]') from (
        select r.id from referral r where r.id = any ($3::uuid[]) and r.created_at > $4::timestamptz
        union all
        select x.id from expression_of_interest x where x.id = any ($3::uuid[]) and x.created_at > $4::timestamptz
        union all
        select p.id from participant p where p.id = any ($2::uuid[]) and p.created_at > $4::timestamptz) m),
      'references', (select coalesce(jsonb_object_agg(p.id, p.reference), '{}') from participant p
                      where p.accountable_body_id = $1::uuid and p.id = any ($2::uuid[]))) as evidence`,
    values: [
      accountableBodyId,
      distinct(moves.map(({ participantId }) => participantId)),
      distinct(moves.flatMap(({ subject, referralId }) => [subject, referralId])),
      after,
      until,
    ],
  });
  const found = row?.evidence as {
    changes: AboutPerson[];
    madeLater: string[];
    references: Record<string, string>;
  };
  return {
    changesOf: finder(found.changes),
    madeLater: new Set(found.madeLater),
    references: found.references,
  };
}

type AboutPerson = Change & { participantId: string | null };

/** Finds changes by the person they were about and by the row that changed, each change once. */
function finder(changes: readonly AboutPerson[]): Evidence['changesOf'] {
  const places = new Map<string, AboutPerson[]>();
  for (const change of changes)
    for (const id of new Set([change.participantId, change.rowId])) {
      if (id === null) continue;
      const found = places.get(id);
      if (found) found.push(change);
      else places.set(id, [change]);
    }
  return (...ids) => [...new Set(ids.flatMap((id) => (id && places.get(id)) || []))];
}
