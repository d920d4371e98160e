import type { Actor } from '@placewell/prisma';
import type { Context } from '../core/context';
import { notFound } from '../core/errors';
import { keyTest } from '../core/keys';
import { type Ask, asActor } from './ask';
import type { Places } from './figures';
import type { PeriodOfReturn } from './period';

/** A revision as the work on it needs it, with its period. Instants and days are text. */
export interface Revision {
  id: string;
  number: number;
  version: number;
  status: 'open' | 'prepared' | 'signed' | 'submitted' | 'accepted' | 'sent_back';
  latest: boolean;
  preparedAt: string | null;
  preparedById: string | null;
  signedById: string | null;
  signedByName: string | null;
  signedDigest: string | null;
  submittedAt: string | null;
  submittedByName: string | null;
  contentDigest: string | null;
  receipt: string | null;
  period: PeriodOfReturn & { opensOn: string; editsEndOn: string };
}

const isKey = keyTest('ReturnRevision', 'id');

const revisionColumns = `jsonb_build_object(
  'id', r.id, 'number', r.number, 'version', r.version, 'status', s.status, 'latest', s.latest,
  'preparedAt', r.prepared_at, 'preparedById', r.prepared_by_id, 'signedById', r.signed_by_id,
  'signedByName', r.signed_by_name, 'signedDigest', r.signed_digest, 'submittedAt', r.submitted_at,
  'submittedByName', r.submitted_by_name, 'contentDigest', r.content_digest, 'receipt', r.receipt,
  'period', jsonb_build_object(
    'id', p.id, 'accountableBodyId', p.accountable_body_id, 'kind', p.kind, 'firstDay', p.first_day,
    'lastDay', p.last_day, 'opensOn', p.opens_on, 'editsEndOn', p.edits_end_on)) as revision`;

const from = `return_revision r
  join return_period p on p.id = r.period_id
  join return_revision_state s on s.revision_id = r.id`;

/** The application's own wall, in SQL: the same as `visibleRevisions`. */
const visibleSql = (actor: Actor): string =>
  actor.role === 'DWP_VIEWER'
    ? 'r.submitted_at is not null'
    : 'r.accountable_body_id = any (seen.bodies)';

async function loadWhere(
  ask: Ask,
  actor: Actor,
  rowFilter: boolean,
  condition: string,
  value: string,
): Promise<Revision | undefined> {
  const visible = rowFilter ? visibleSql(actor) : 'true';
  const [row] = await ask({
    text: `select ${revisionColumns} from ${from} cross join (select $2::uuid[] as bodies) seen
            where ${condition} and ${visible} order by r.number desc limit 1`,
    values: [value, actor.accountableBodyIds],
  });
  return row?.revision as Revision | undefined;
}

/** A revision that the actor may see; throws NOT_FOUND otherwise. */
export async function loadRevision(
  ask: Ask,
  { actor, rowFilter }: { actor: Actor; rowFilter: boolean },
  id: string,
): Promise<Revision> {
  const found = isKey(id)
    ? await loadWhere(ask, actor, rowFilter, 'r.id = $1::uuid', id)
    : undefined;
  if (!found) throw notFound();
  return found;
}

/** The latest revision of a period, submitted or not; undefined when it has none. */
export const latestRevision = (
  ask: Ask,
  { actor, rowFilter }: { actor: Actor; rowFilter: boolean },
  periodId: string,
) => loadWhere(ask, actor, rowFilter, 'r.period_id = $1::uuid', periodId);

/** The latest submitted revision of a period that the actor may see; undefined when there is none. */
export const submittedOf = (context: Context, actor: Actor, periodId: string) =>
  loadWhere(
    asActor(context.database, actor),
    actor,
    context.rowFilter,
    'r.submitted_at is not null and r.period_id = $1::uuid',
    periodId,
  );

/** The latest submitted revision of a period before a number; undefined when there is none. */
export async function submittedBefore(
  ask: Ask,
  periodId: string,
  number: number,
): Promise<Revision | undefined> {
  const [row] = await ask({
    text: `select ${revisionColumns} from ${from}
            where r.period_id = $1::uuid and r.submitted_at is not null and r.number < $2::int
            order by r.number desc limit 1`,
    values: [periodId, number],
  });
  return row?.revision as Revision | undefined;
}

/** A revision for a query of the API; throws NOT_FOUND for one that is not the actor's to see. */
export async function revisionFor(context: Context, actor: Actor, id: string): Promise<Revision> {
  return loadRevision(
    asActor(context.database, actor),
    { actor, rowFilter: context.rowFilter },
    id,
  );
}

/** The areas of an accountable body at the end of the period, and the partners that had an agreement in it. */
export async function placesFor(
  ask: Ask,
  actor: Actor,
  { accountableBodyId, firstDay, lastDay }: PeriodOfReturn,
): Promise<Places> {
  const [row] = await ask({
    text: `select jsonb_build_object(
        'areas', (select coalesce(jsonb_agg(a.id order by a.id), '[]') from delivery_area a
          where a.accountable_body_id = $1::uuid
            and $3::date between coalesce(a.valid_from, '-infinity') and coalesce(a.valid_to, 'infinity')),
        'partners', (select coalesce(jsonb_agg(distinct d.partner_id), '[]') from delivery_agreement d
          where d.accountable_body_id = $1::uuid and d.valid_from <= $3::date and coalesce(d.valid_to, 'infinity') >= $2::date
            and ($4::uuid is null or d.partner_id = $4::uuid))) as places`,
    values: [accountableBodyId, firstDay, lastDay, actor.partnerId],
  });
  return row?.places as Places;
}
