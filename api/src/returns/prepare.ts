import {
  type CodeListName,
  localAuthorities,
  type PersonColumn,
  personColumnsDue,
} from '@placewell/prisma/reference';
import { can, type FrozenDefinition, type FrozenReturn } from '@placewell/schema';
import type { Evidence } from '../exports/evidence';
import { loadLabels } from '../exports/labels';
import type { SignedInContext } from '../exports/route';
import type { Locale } from '../messages';
import { definitionsOf, type Edition, type People } from './edition';
import type { ReturnFileInput } from './input';
import { readPeople } from './readPeople';

/** The columns of the personal rows of a part, with what identifies the person; none when it has no personal row. */
function columnsOf(frozen: FrozenReturn, definitions: readonly FrozenDefinition[]): PersonColumn[] {
  const rows = new Set(definitions.filter(({ kind }) => kind === 'personal').map(({ row }) => row));
  if (rows.size === 0) return [];
  return personColumnsDue(frozen.cover.period.kind).filter(
    ({ rows: answered }) => answered.includes('A1.03') || answered.some((row) => rows.has(row)),
  );
}

/** The labels of the codes in the columns. */
async function labelsOf(
  { database, actor }: SignedInContext,
  columns: readonly PersonColumn[],
  locale: Locale,
): Promise<People['label']> {
  const lists = columns.flatMap(({ list }): CodeListName[] =>
    list && list !== 'local_authority' ? [list] : [],
  );
  const label = await loadLabels(database, actor, [...new Set(lists)], locale);
  const authorities = new Map(
    localAuthorities.map(({ code, nameEn, nameCy }) => [code, locale === 'cy' ? nameCy : nameEn]),
  );
  return (list, code) =>
    list === 'local_authority' ? (authorities.get(code) ?? code) : label(list, code);
}

/** True for those who may take a return with people in it; everybody else takes its figures alone. */
export const takesPeople = ({ actor }: SignedInContext): boolean =>
  can(actor, 'return.download') && can(actor, 'participant.identity');

/** The return as the caller takes it. Every person in it is noted as read before the row is given. */
export async function prepareEdition(
  context: SignedInContext,
  frozen: FrozenReturn,
  { part }: ReturnFileInput,
  locale: Locale,
  noteRead: Evidence['noteRead'],
): Promise<Edition> {
  const definitions = definitionsOf(frozen, part);
  const edition = { frozen, locale, part, definitions };
  if (!takesPeople(context)) return { ...edition, people: null };
  const columns = columnsOf(frozen, definitions);
  const people: People = {
    columns,
    rows: () => readPeople(frozen, context.keys, noteRead),
    label: await labelsOf(context, columns, locale),
    mayKnowOffences: can(context.actor, 'participant.offence'),
  };
  return { ...edition, people: columns.length > 0 ? people : null };
}
