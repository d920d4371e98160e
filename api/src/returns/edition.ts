import type { PersonColumn } from '@placewell/prisma/reference';
import type { FrozenDefinition, FrozenReturn, FrozenValue } from '@placewell/schema';
import type { Locale } from '../messages';

/** Which rows of the catalogue a file holds: all, or those returned by hand or digitally alone. */
export type Part = 'all' | 'manual' | 'digital';

/** A row of the sheet of people, with the National Insurance number opened. */
export interface PersonRow {
  reference: string;
  nino: string | null;
  values: Readonly<Record<string, FrozenValue>>;
}

/** The personal rows of a return, for one who may hold identities. */
export interface People {
  columns: readonly PersonColumn[];
  /** By and by. A number is opened only when its row is asked. */
  rows(): AsyncIterable<PersonRow>;
  /** The label of a code in the language of the file; the code itself where it has none. */
  label(list: NonNullable<PersonColumn['list']>, code: string): string;
  /** Groups about offending are withheld from those who may not know them. */
  mayKnowOffences: boolean;
}

/** A frozen return as one caller takes it: in one language, whole or in part, with people or figures alone. */
export interface Edition {
  frozen: FrozenReturn;
  locale: Locale;
  part: Part;
  /** Rows of the catalogue that the file holds. */
  definitions: readonly FrozenDefinition[];
  people: People | null;
}

/** The rows of the catalogue that are in a part. */
export const definitionsOf = (frozen: FrozenReturn, part: Part): FrozenDefinition[] =>
  frozen.definitions.filter(({ collection }) => part === 'all' || collection === part);
