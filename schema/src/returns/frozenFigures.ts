import type { Actor } from '@placewell/prisma';
import type { Ask } from './ask';
import type { LabelledFigure } from './labels';

/** The columns of a frozen figure as the API and the files name them. */
export const figureColumns = `f.row_id as row, f.measure_id as measure, f.restricted, f.scope,
  f.area_id as "areaId", f.area_name_en as "areaNameEn", f.area_name_cy as "areaNameCy",
  f.partner_id as "partnerId", f.parts, f.numerator, f.denominator, f.value, f.target, f.status,
  f.lower_quartile as "lowerQuartile", f.median, f.upper_quartile as "upperQuartile"`;

/** The application's own wall, in SQL: a partner its own part, DWP what is returned, the rest what is not withheld. */
export function visibleFiguresSql(actor: Actor): string {
  if (actor.role === 'DWP_VIEWER') return 'f.partner_id is null';
  if (actor.partnerId) return 'f.partner_id = $2::uuid';
  return actor.role === 'AB_ADMINISTRATOR' ? 'true' : 'not f.restricted';
}

/** The frozen figures of a revision that the actor may see, in order. */
export async function readFrozenFigures(
  ask: Ask,
  actor: Actor,
  revisionId: string,
): Promise<LabelledFigure[]> {
  return (await ask({
    text: `select ${figureColumns}, o.name as "partnerName"
             from return_figure f cross join (select $2::uuid) own
             left join organisation o on o.id = f.partner_id
            where f.revision_id = $1::uuid and ${visibleFiguresSql(actor)} order by f.position`,
    values: [revisionId, actor.partnerId],
  })) as unknown as LabelledFigure[];
}
