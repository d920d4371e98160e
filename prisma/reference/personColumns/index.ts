import { catalogue } from '../catalogue/index';
import { characteristicsColumns } from './characteristics';
import { endingColumns } from './ending';
import { expressionColumns } from './expression';
import { meetingColumns } from './meeting';
import { milestoneColumns } from './milestones';
import { startColumns } from './start';
import type { PersonColumn } from './types';

const columns = [
  ...expressionColumns,
  ...meetingColumns,
  ...characteristicsColumns,
  ...startColumns,
  ...milestoneColumns,
  ...endingColumns,
];

/** The key of a column of the sheet of people. */
export type PersonColumnKey = (typeof columns)[number]['key'];

/** Every column of the sheet of people, in the order in which it shows them. */
export const personColumns: readonly PersonColumn<PersonColumnKey>[] = columns;

/** What identifies a person in every return. */
const identifies = ({ rows }: PersonColumn) => rows.includes('A1.03');

/**
 * The columns due in a return: the monthly rows of the catalogue in a month, the quarterly ones in a quarter, and what
 * identifies the person in both.
 */
export function personColumnsDue(kind: 'month' | 'quarter'): PersonColumn<PersonColumnKey>[] {
  const frequency = kind === 'month' ? 'monthly' : 'quarterly';
  const due = new Set(catalogue.filter((row) => row.frequency === frequency).map(({ id }) => id));
  return personColumns.filter(
    (column) => identifies(column) || column.rows.some((row) => due.has(row)),
  );
}

export { type FlaggedMilestone, flaggedMilestones } from './milestones';
export type { PersonColumn, PersonColumnType } from './types';
