import type { Edition } from '../edition';
import type { Sheet } from '../sheet';
import { coverSheet } from './cover';
import { definitionsSheet, settingsSheet } from './definitions';
import { figureSheets } from './figures';
import { peopleSheet } from './people';

/** All sheets of a return, in order. Without personal rows in the part there is no sheet of people. */
export const sheetsOf = (edition: Edition): Sheet[] => [
  coverSheet(edition),
  ...figureSheets(edition),
  ...(edition.people && edition.people.columns.length > 0
    ? [peopleSheet(edition, edition.people)]
    : []),
  definitionsSheet(edition),
  settingsSheet(edition),
];
