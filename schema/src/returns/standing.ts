import type { Actor } from '@placewell/prisma';
import { can } from '../access/roles';
import type { Context } from '../core/context';
import type { ReturnFacts } from '../rules/returns';
import type { Ask } from './ask';

/** What decides about commands on the latest revision of a period; undefined for one that is not the actor's to see. */
export async function standingOf(
  ask: Ask,
  actor: Actor,
  { rowFilter, today }: Pick<Context, 'rowFilter' | 'today'>,
  periodId: string,
): Promise<ReturnFacts | undefined> {
  const own =
    actor.role === 'DWP_VIEWER'
      ? 's.submitted_revision_id is not null'
      : 'p.accountable_body_id = any (asked.bodies)';
  // Exceptions are for those who work on returns; others may not even read them.
  const excepted = can(actor, 'return.answer')
    ? 'exists (select from return_exception x where x.period_id = p.id and x.user_id = asked.actor and x.until_on >= asked.today)'
    : 'false';
  const [row] = await ask({
    text: `select jsonb_build_object(
        'status', coalesce(v.status, 'none'), 'latest', true, 'opened', p.opens_on <= asked.today,
        'editable', asked.today <= p.edits_end_on or ${excepted}) as facts
      from (select $1::uuid as period, $2::date as today, $3::uuid as actor, $4::uuid[] as bodies) asked
      join return_period p on p.id = asked.period
      join return_period_state s on s.period_id = p.id
      left join return_revision_state v on v.revision_id = s.latest_revision_id
     where ${rowFilter ? own : 'true'}`,
    values: [periodId, today, actor.id, actor.accountableBodyIds],
  });
  return row?.facts as ReturnFacts | undefined;
}
