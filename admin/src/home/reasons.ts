import type { PersonName } from '../shared/people/personName';
import type { limitsOn } from './workLists';

/** A person of the caseload, with what decides whether they need somebody today. */
export interface CaseloadRow {
  readonly id: string;
  readonly participant: PersonName | null;
  readonly status: string;
  readonly startedOn: string | null;
  readonly lastContactOn: string | null;
  readonly daysSinceContact: number | null;
  readonly contactOwedThisMonth: boolean | null;
  readonly nextReviewOn: string | null;
  readonly supportEndDue: string | null;
  readonly projectedHigherOn: string | null;
}

/** Why a person needs somebody: a work list they are on, and the day that makes it so. */
export interface Reason {
  readonly kind: 'contactOwed' | 'reviewDue' | 'supportEnding' | 'nearOutcome';
  readonly on: string | null;
}

const isBy = (day: string | null, limit: string): day is string => day !== null && day <= limit;

/** The work lists a person is on, by the limits that the lists have. */
export function reasonsOf(row: CaseloadRow, limits: ReturnType<typeof limitsOn>): Reason[] {
  const { contactOwedThisMonth, nextReviewOn, supportEndDue, projectedHigherOn } = row;
  const reasons: Reason[] = [];
  if (contactOwedThisMonth) reasons.push({ kind: 'contactOwed', on: row.lastContactOn });
  if (isBy(nextReviewOn, limits.reviewDueBy)) {
    reasons.push({ kind: 'reviewDue', on: nextReviewOn });
  }
  if (isBy(supportEndDue, limits.supportEndsBy)) {
    reasons.push({ kind: 'supportEnding', on: supportEndDue });
  }
  if (isBy(projectedHigherOn, limits.higherExpectedBy)) {
    reasons.push({ kind: 'nearOutcome', on: projectedHigherOn });
  }
  return reasons;
}

export interface Needing {
  readonly row: CaseloadRow;
  readonly reasons: readonly Reason[];
}

/** Those who need somebody, first whoever has the most reasons, then whoever waited longest. */
export function whoNeedsMe(
  rows: readonly CaseloadRow[],
  limits: ReturnType<typeof limitsOn>,
): readonly Needing[] {
  return rows
    .map((row) => ({ row, reasons: reasonsOf(row, limits) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) =>
        other.reasons.length - one.reasons.length ||
        (other.row.daysSinceContact ?? 0) - (one.row.daysSinceContact ?? 0),
    );
}
