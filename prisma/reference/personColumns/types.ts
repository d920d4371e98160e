import type { CodeListName } from '../codes/index';

/** What stands in a cell of the sheet of people. */
export type PersonColumnType =
  | 'text'
  /** The National Insurance number: kept encrypted beside the values, opened only while a file is written. */
  | 'nino'
  | 'date'
  /** A reporting month, kept as its first day. */
  | 'month'
  | 'number'
  /** Kept in pence. */
  | 'money'
  /** Kept in minutes. */
  | 'hours'
  | 'yes-no'
  /** One code of the list. */
  | 'code'
  /** Any number of codes of the list. */
  | 'codes';

/** One column of the sheet with a row for each person: what it is called, and which rows of the MI note it answers. */
export interface PersonColumn<Key extends string = string> {
  /** Id of the catalogue row, with a suffix where the row holds several values. */
  key: Key;
  /** Ids of the catalogue rows that it answers. */
  rows: readonly string[];
  headingEn: string;
  headingCy: string;
  type: PersonColumnType;
  /** Whose labels replace the codes. */
  list?: CodeListName | 'local_authority';
  /**
   * From whom it is withheld: `restricted` from everybody while the record is restricted, for the person's safety;
   * `offence` from those who may not see criminal-offence data.
   */
  withheld?: 'restricted' | 'offence';
}

type More = Partial<Pick<PersonColumn, 'list' | 'withheld' | 'rows'>>;

/** Makes a column; the catalogue row is the first five characters of its key, unless said otherwise. */
export const column = <const Key extends string>(
  key: Key,
  type: PersonColumnType,
  headingEn: string,
  headingCy: string,
  more: More = {},
): PersonColumn<Key> => ({ key, rows: [key.slice(0, 5)], headingEn, headingCy, type, ...more });
