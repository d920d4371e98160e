import type { Actor, Database, Statement } from '@placewell/prisma';
import { can } from '../access/roles';
import { notFound } from '../core/errors';
import { asActor } from './ask';
import type {
  Cover,
  FrozenDefinition,
  FrozenFigure,
  FrozenPerson,
  FrozenReturn,
  FrozenSetting,
} from './frozen';
import { visibleFiguresSql } from './frozenFigures';
import { loadRevision } from './load';
import { RESTRICTED } from './people';
import type { CoverOfContent } from './terms';

/** The rows of a statement one by one, as they were frozen. */
async function* rowsOf<Row>(
  database: Database,
  actor: Actor,
  statement: Statement,
): AsyncGenerator<Row> {
  for await (const rows of database.streamAs(actor, statement)) yield* rows as Row[];
}

/**
 * The figures by area and as a whole; how partners compare is not returned. A partner finds its own part, which has no
 * areas.
 */
const figures = (actor: Actor, revisionId: string): Statement => ({
  text: `select f.row_id as row, f.measure_id as measure,
      case when f.scope = 'area' then jsonb_build_object(
        'id', coalesce(f.area_id::text, ''), 'nameEn', f.area_name_en, 'nameCy', f.area_name_cy) end as area,
      f.parts, f.numerator, f.denominator, f.value, f.status, f.target,
      f.lower_quartile as "lowerQuartile", f.median, f.upper_quartile as "upperQuartile"
    from return_figure f cross join (select $2::uuid) own
   where f.revision_id = $1::uuid and ${visibleFiguresSql(actor)}
     and ${actor.partnerId ? 'true' : 'f.partner_id is null'}
   order by f.position`,
  values: [revisionId, actor.partnerId],
});

/** The people as they were frozen. Who is in danger since then is not to be found by an old return either. */
const people = (actor: Actor, revisionId: string): Statement => ({
  text: `select p.participant_id as "participantId", p.referral_id as "referralId", p.expression_id as "expressionId",
      p.reference, p.nino_encrypted as "ninoEncrypted",
      case when was.restricted or now.restricted then p.values || '{"${RESTRICTED}": true}' else p.values end as values
    from return_person p
    left join participant was on was.id = p.participant_id
    left join participant now on now.id = was.merged_into_id
   where p.revision_id = $1::uuid and ($2::uuid is null or p.partner_id = $2::uuid)
   order by p.position`,
  values: [revisionId, actor.partnerId],
});

async function* nobody(): AsyncGenerator<FrozenPerson> {}

/**
 * A submitted revision as it was frozen, within what the actor may see: nobody for those who may see no people. Throws
 * NOT_FOUND for a revision that is not the actor's to see or is not submitted.
 */
export async function loadFrozen(
  database: Database,
  actor: Actor,
  revisionId: string,
): Promise<FrozenReturn> {
  if (!can(actor, 'return.read')) throw notFound();
  const ask = asActor(database, actor);
  const revision = await loadRevision(ask, { actor, rowFilter: true }, revisionId);
  if (!revision.submittedAt || !revision.receipt) throw notFound();
  const terms = await ask({
    text: `select kind, content from return_term
            where revision_id = $1::uuid and kind in ('cover', 'definition', 'setting') order by kind, position`,
    values: [revisionId],
  });
  const of = (kind: string) =>
    terms.filter((term) => term.kind === kind).map((term) => term.content);
  const cover: Cover = {
    ...(of('cover')[0] as CoverOfContent),
    revision: revision.number,
    cutOff: new Date(revision.submittedAt).toISOString(),
    submittedBy: revision.submittedByName ?? '',
    signedBy: revision.signedByName ?? '',
    receipt: revision.receipt,
  };
  return {
    cover,
    definitions: of('definition') as FrozenDefinition[],
    settings: of('setting') as FrozenSetting[],
    figures: () => rowsOf<FrozenFigure>(database, actor, figures(actor, revisionId)),
    people: () =>
      can(actor, 'return.people')
        ? rowsOf<FrozenPerson>(database, actor, people(actor, revisionId))
        : nobody(),
  };
}
