import type { Move } from './moves';

/** Why somebody entered or left a figure after it was submitted. */
export const reasons = [
  'late_entry',
  'correction',
  'withdrawal',
  'merge',
  'definition_change',
  'unknown',
] as const;
export type Reason = (typeof reasons)[number];

/** What the audit trail says of one change between the two cut-offs. */
export interface Change {
  table: string;
  rowId: string;
  action: 'insert' | 'update' | 'delete';
  /** Columns that changed, each with the value before and after. */
  changes: Record<string, [before: unknown, after: unknown]>;
}

/** What is known about one move. */
export interface Known {
  /** Changes of the person's records between the two cut-offs. */
  changes: readonly Change[];
  /** The row that was counted, its journey or its expression of interest was made after the earlier cut-off. */
  madeLater: boolean;
  /** What the measure counts has changed, or a setting it stands on. */
  redefined: boolean;
  /** Tables of the records without which the measure counts people. */
  without?: readonly string[] | undefined;
}

/** Facts that take somebody back out of the programme. */
const withdrawals = new Set(['rejected_on', 'cancelled_on', 'not_referred_on']);

type Kind = 'merged' | 'withdrawn' | 'corrected' | 'filled';

function kindsOf({ action, changes }: Change): Kind[] {
  if (action === 'insert') return ['filled'];
  if (action === 'delete') return ['withdrawn'];
  return Object.entries(changes).map(([column, [before, after]]): Kind => {
    if (column === 'participant_id' || column === 'referral_id') return 'merged';
    if (before === null) return withdrawals.has(column) ? 'withdrawn' : 'filled';
    return after === null ? 'withdrawn' : 'corrected';
  });
}

/** Who enters does so by an entry first of all, who leaves by a withdrawal. */
const orders: Record<Move['direction'], readonly Kind[]> = {
  entered: ['merged', 'corrected', 'filled', 'withdrawn'],
  left: ['merged', 'withdrawn', 'corrected', 'filled'],
};
const reasonOf: Record<Move['direction'], Record<Kind, Reason>> = {
  entered: {
    merged: 'merge',
    corrected: 'correction',
    filled: 'late_entry',
    // What had taken the person out was itself taken back.
    withdrawn: 'correction',
  },
  left: {
    merged: 'merge',
    withdrawn: 'withdrawal',
    corrected: 'correction',
    filled: 'late_entry',
  },
};

function byChanges(changes: readonly Change[], direction: Move['direction']): Reason | undefined {
  const kinds = new Set(changes.flatMap(kindsOf));
  const kind = orders[direction].find((each) => kinds.has(each));
  return kind && reasonOf[direction][kind];
}

/** What a record can do to those who are counted without it: taken back it brings them in, made late it takes them out. */
const absences: Record<Move['direction'], readonly (readonly [Kind, Reason])[]> = {
  entered: [
    ['merged', 'merge'],
    ['withdrawn', 'withdrawal'],
    ['corrected', 'correction'],
  ],
  left: [
    ['merged', 'merge'],
    ['filled', 'late_entry'],
    ['corrected', 'correction'],
  ],
};

function byAbsence(changes: readonly Change[], direction: Move['direction']): Reason | undefined {
  const kinds = new Set(changes.flatMap(kindsOf));
  return absences[direction].find(([kind]) => kinds.has(kind))?.[1];
}

/** Records of every month's work, which say little about figures of other records. */
const everyday = new Set(['session', 'employer_contact', 'assignment', 'action_plan_step']);

/**
 * Why somebody entered or left: by what happened to the records whose absence is counted, to the row that was counted
 * and to its journey; then by a new definition; then by what happened to other records of the person.
 */
export function whyOf(
  { direction, subject, referralId }: Pick<Move, 'direction' | 'subject' | 'referralId'>,
  { changes, madeLater, redefined, without = [] }: Known,
): Reason {
  const itself = changes.filter(({ rowId }) => rowId === subject);
  const journey = changes.filter(({ rowId }) => rowId === referralId);
  if (direction === 'entered' && (madeLater || itself.some(({ action }) => action === 'insert')))
    return byMerge(itself) ?? 'late_entry';
  const others = changes.filter(({ table }) => !everyday.has(table));
  const found =
    byAbsence(
      changes.filter(({ table }) => without.includes(table)),
      direction,
    ) ??
    byChanges(itself, direction) ??
    byChanges(journey, direction) ??
    (redefined ? 'definition_change' : undefined) ??
    byChanges(others, direction) ??
    byChanges(changes, direction) ??
    'unknown';
  // A blank that was filled takes hardly anybody out from whom something was taken back, such as the only meeting.
  const takenBack = changes.some(
    ({ action, table }) => action === 'delete' && !without.includes(table),
  );
  return direction === 'left' && found === 'late_entry' && takenBack ? 'withdrawal' : found;
}

const byMerge = (changes: readonly Change[]): Reason | undefined =>
  changes.flatMap(kindsOf).includes('merged') ? 'merge' : undefined;
