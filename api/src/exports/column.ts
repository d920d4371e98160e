import { type CodeListName, codeLists } from '@placewell/prisma/reference';
import type { Text } from '../messages';

/** One column of an exported file. */
export interface Column {
  heading: Text;
  /** Where the value stands, for instance `participant.reference`; in each language, where they differ. */
  path: Text;
  /** The list whose labels replace the codes. */
  list?: CodeListName;
  /** What the number is written in: pounds from pence, hours from minutes. */
  unit?: 'pounds' | 'hours';
}

const same = (path: string): Text => ({ en: path, cy: path });

/** A column of text, dates, numbers, or yes and no. */
export const plain = (en: string, cy: string, path: string): Column => ({
  heading: { en, cy },
  path: same(path),
});

/** A name that the database keeps in each language. */
export const named = (en: string, cy: string, inEnglish: string, inWelsh: string): Column => ({
  heading: { en, cy },
  path: { en: inEnglish, cy: inWelsh },
});

/** A column of one code or several, written as their labels, under the title of the list unless a heading is given. */
export function coded(path: string, list: CodeListName, en?: string, cy?: string): Column {
  const { titleEn, titleCy } = codeLists[list];
  return { heading: { en: en ?? titleEn, cy: cy ?? titleCy }, path: same(path), list };
}

/** An amount kept in pence, written in pounds. */
export const pounds = (en: string, cy: string, path: string): Column => ({
  ...plain(en, cy, path),
  unit: 'pounds',
});

/** A length kept in minutes, written in hours. */
export const hours = (en: string, cy: string, path: string): Column => ({
  ...plain(en, cy, path),
  unit: 'hours',
});

/** Who a person is, for records that belong to one; `to` leads to the person. */
export const personColumns = (to: string): Column[] => [
  plain('Reference', 'Cyfeirnod', `${to}.reference`),
  plain('Forename', 'Enw cyntaf', `${to}.forename`),
  plain('Surname', 'Cyfenw', `${to}.surname`),
];

/** Which partner holds the record; `to` leads to the organisation. */
export const partnerColumn = (to: string): Column =>
  named('Partner', 'Partner', `${to}.name`, `${to}.nameCy`);

/** The partner's own reference of the record. */
export const partnerReference = plain(
  'Partner’s own reference',
  'Cyfeirnod y partner ei hun',
  'partnerReference',
);

/** The local authority of the record. */
export const localAuthority = named(
  'Local authority',
  'Awdurdod lleol',
  'localAuthority.nameEn',
  'localAuthority.nameCy',
);
