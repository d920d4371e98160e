import {
  models,
  type Query,
  type Reach,
  type RelationField,
  type Selection,
  type Statement,
} from '@placewell/prisma';
import { isIdentity } from '../access/columns';
import type { Row } from './models';

// Looks at people. A record of a person that is opened is one; a page of a list is one at everybody on it, as soon as
// it shows who they are or what is written about them.

const relationOf = (model: string, name: string) => models[model]?.fields[name] as RelationField;

/** The relations that are asked, each with the model it leads to. */
const relationsIn = (model: string, select: Selection = {}): [string, string, Query][] =>
  Object.entries(select).flatMap(([name, wanted]): [string, string, Query][] =>
    typeof wanted === 'object' ? [[name, relationOf(model, name).model, wanted]] : [],
  );

/** True when a selection shows, at any depth, who somebody is or free text about them. */
export function showsIdentity(model: string, select: Selection | undefined, reach: Reach): boolean {
  const columns = Object.keys(select ?? {});
  return (
    columns.some((name) => isIdentity(model, name) && !reach.hides(model, name)) ||
    relationsIn(model, select).some(([, other, query]) => showsIdentity(other, query.select, reach))
  );
}

/** The selection with the id of everybody in it, so that the rows say whom they show. */
export function naming(model: string, select: Selection = {}): Selection {
  const named = Object.fromEntries(
    relationsIn(model, select).map(([name, other, query]) => [
      name,
      { ...query, select: naming(other, query.select) },
    ]),
  );
  return { ...select, ...named, ...(model === 'Participant' ? { id: true } : {}) };
}

/** The ids of everybody in rows that were read with `naming`. */
export function peopleIn(model: string, select: Selection, rows: readonly Row[]): string[] {
  const here = model === 'Participant' ? rows.map(({ id }) => String(id)) : [];
  const below = relationsIn(model, select).flatMap(([name, other, query]) => {
    const found = rows.flatMap((row) => row[name] ?? []) as Row[];
    return peopleIn(other, query.select ?? {}, found);
  });
  return [...new Set([...here, ...below])];
}

/** Notes that the actor of the transaction saw people in a list. */
export const lookAt = (people: readonly string[]): Statement => ({
  text: `select app.log_read($1::uuid[], 'list')::text`,
  values: [people],
});
