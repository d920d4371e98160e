import {
  isOfPerson,
  models,
  type Query,
  type Reach,
  type RelationField,
  type Selection,
} from '@placewell/prisma';
import { isIdentity } from '../access/columns';

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

/**
 * True when a selection shows others than those its rows are about: it leads to them by a record of nobody, such as an
 * employer or an Employment Specialist, or from one person's record to another's.
 */
export function showsOthers(model: string, select: Selection | undefined, reach: Reach): boolean {
  return relationsIn(model, select).some(([, other, { select: below }]) => {
    const samePerson = isOfPerson(model) && !(model === 'Participant' && other === model);
    return isOfPerson(other) && !samePerson
      ? showsIdentity(other, below, reach)
      : showsOthers(other, below, reach);
  });
}
