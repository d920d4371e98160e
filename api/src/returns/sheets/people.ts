import type { PersonColumn, PersonColumnType } from '@placewell/prisma/reference';
import { type FrozenValue, RESTRICTED } from '@placewell/schema';
import type { Locale } from '../../messages';
import type { Edition, People, PersonRow } from '../edition';
import { type Cell, type Sheet, text } from '../sheet';
import { words } from './words';

/** True when the value is kept from whoever takes the file, whether or not there is one. */
export const isWithheld = (
  { withheld }: PersonColumn,
  { values }: PersonRow,
  { mayKnowOffences }: Pick<People, 'mayKnowOffences'>,
): boolean =>
  (withheld === 'restricted' && values[RESTRICTED] === true) ||
  (withheld === 'offence' && !mayKnowOffences);

const widths: Record<PersonColumnType, number> = {
  text: 20,
  nino: 14,
  date: 12,
  month: 12,
  number: 10,
  money: 10,
  hours: 10,
  'yes-no': 10,
  code: 24,
  codes: 36,
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** A frozen value as a cell of its type; amounts in pounds, lengths in hours, codes as their labels. */
function cellOf(column: PersonColumn, value: FrozenValue, label: People['label'], locale: Locale) {
  if (value === null || value === undefined) return null;
  const labelled = (code: string) => (column.list ? label(column.list, code) : code);
  switch (column.type) {
    case 'date':
      return { day: String(value) };
    case 'month':
      return { day: String(value), month: true } as const;
    case 'number':
      return Number(value);
    case 'money':
      return Number(value) / 100;
    case 'hours':
      return Number(value) / 60;
    case 'yes-no':
      return words[value ? 'yes' : 'no'][locale];
    case 'codes':
      return text((Array.isArray(value) ? value : [value]).filter(isText).map(labelled).join('; '));
    default:
      return text(labelled(String(value)));
  }
}

/** The sheet with a row for each person, keyed by National Insurance number or identifier. */
export function peopleSheet({ locale }: Edition, people: People): Sheet {
  const { columns, label } = people;
  const cell = (column: PersonColumn, row: PersonRow): Cell => {
    if (column.type === 'nino') return text(row.nino);
    if (isWithheld(column, row, people))
      return words[column.withheld === 'offence' ? 'withheldOffence' : 'withheld'][locale];
    return cellOf(column, row.values[column.key] ?? null, label, locale);
  };
  return {
    name: words.people[locale],
    columns: columns.map(({ headingEn, headingCy, rows, type }) => ({
      heading: `${locale === 'cy' ? headingCy : headingEn} (${rows[0]})`,
      width: widths[type],
    })),
    async *rows() {
      for await (const row of people.rows()) yield columns.map((column) => cell(column, row));
    },
  };
}
