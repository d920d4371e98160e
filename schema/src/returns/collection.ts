import type { Actor } from '@placewell/prisma';
import { catalogue } from '@placewell/prisma/reference';
import type { Ask } from './ask';

export type Collection = 'manual' | 'digital';

const unmoved = new Map(catalogue.map(({ id, collection }) => [id, collection]));

/**
 * How rows of the catalogue are returned on a day: as the accountable body decided, else the nation, else by hand for
 * table A and digitally for table B (MI note, introduction). Without an accountable body, as the nation decided.
 */
export async function collectionsOf(
  ask: Ask,
  actor: Actor,
  accountableBodyId: string | null,
  day: string,
): Promise<(row: string) => Collection> {
  const rows = await ask({
    text: `select distinct on (row_id) row_id, collection from requirement_collection
            where valid_from <= $2::date and (accountable_body_id is null
              or accountable_body_id = $1::uuid and accountable_body_id = any ($3::uuid[]))
            order by row_id, accountable_body_id nulls last, valid_from desc`,
    values: [accountableBodyId, day, actor.accountableBodyIds],
  });
  const moved = new Map(rows.map((row) => [String(row.row_id), row.collection as Collection]));
  return (row) => moved.get(row) ?? unmoved.get(row) ?? 'digital';
}
