import type { Measure } from '@placewell/prisma/reference';
import {
  type Context,
  memberFileInput,
  memberStreamStatement,
  membersAsked,
  parseInput,
  reachOf,
} from '@placewell/schema';
import type { Locale } from '../messages';
import { cellOf } from './cell';
import { type Column, named, plain } from './column';
import type { ExportInput } from './input';
import type { Prepared } from './prepare';

type Row = Record<string, unknown>;
type Asked = ReturnType<typeof membersAsked>;

/** Who a row is about. */
const person: Column[] = [
  plain('Reference', 'Cyfeirnod', 'reference'),
  plain('Forename', 'Enw cyntaf', 'forename'),
  plain('Surname', 'Cyfenw', 'surname'),
];
/** What it is where it is no person; which days it counts by, one of an event and two of a stock, and how much it adds. */
const counted: Column[] = [
  named('What it is', 'Beth ydyw', 'labelEn', 'labelCy'),
  plain('Counted on', 'Cyfrifwyd ar', 'happenedOn'),
  plain('Stay from', 'Arhosiad o', 'fromOn'),
  plain('Stay until', 'Arhosiad hyd', 'toOn'),
  plain('Adds', 'Yn ychwanegu', 'quantity'),
  plain('Value', 'Gwerth', 'value'),
];

/** The columns an actor may see; who a person is is left out of the file altogether where it is withheld. */
function columnsFor(actor: Asked['request']['actor']): Column[] {
  const reach = reachOf(actor);
  return [...person.filter(({ path }) => !reach.hides('Participant', path.en)), ...counted];
}

/** What the file is called: which figure, and which part of it. */
function nameOf({ request, part }: Asked, locale: Locale): string {
  const [{ id } = {} as Measure] = request.measures;
  const [period] = request.periods;
  const words = {
    en: { file: 'people-behind', numerator: 'numerator', denominator: 'denominator' },
    cy: { file: 'pobl-y-tu-ol-i', numerator: 'rhifiadur', denominator: 'enwadur' },
  }[locale];
  return `${words.file}-${id}-${words[part]}-${period?.from}-${period?.to}`;
}

/**
 * Prepares the file of everybody behind a figure, by the conditions of the figure itself.
 * @throws AppError BAD_USER_INPUT when no such figure can be asked for, FORBIDDEN for one that is withheld
 */
export function prepareMembers(
  { actor, today }: Context & { actor: NonNullable<Context['actor']> },
  { filter }: ExportInput,
  locale: Locale,
): Prepared {
  const asked = membersAsked(actor, parseInput(memberFileInput, filter), today);
  const columns = columnsFor(actor);
  return {
    statement: memberStreamStatement(asked.request, asked.part),
    headings: columns.map(({ heading }) => heading[locale]),
    file: nameOf(asked, locale),
    personOf: (row: Row) => row.participantId ?? null,
    cellsOf: (row: Row) =>
      columns.map((column) =>
        cellOf(column, row[column.path[locale]], locale, (_list, code) => code),
      ),
  };
}
