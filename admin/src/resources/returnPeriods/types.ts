import type { RaRecord } from 'react-admin';
import type { OrganisationName } from '../organisations/fields';

/** A partner's signature under its own part. */
export interface PartSignature {
  readonly id: string;
  readonly partnerId: string;
  readonly partner: OrganisationName | null;
  readonly signedAt: string;
  readonly signedByName: string;
}

/** What was answered to a warning. */
export interface Answer {
  readonly comment: string;
  readonly answeredAt: string;
  readonly answeredByName: string;
}

/** Leave to send a return although a check blocks it. */
export interface Waiver {
  readonly waiverReason: string;
  readonly requestedByName: string;
  readonly approvedAt: string | null;
  readonly approvedByName: string | null;
}

export type RevisionStatus =
  | 'open'
  | 'prepared'
  | 'signed'
  | 'submitted'
  | 'accepted'
  | 'sent_back';

/** One version of the return of a period, with what was done by whom. */
export interface Revision {
  readonly id: string;
  readonly number: number;
  readonly status: RevisionStatus;
  readonly version: number;
  readonly reopenReason: string | null;
  readonly reopenedByName: string | null;
  readonly preparedAt: string | null;
  readonly preparedById: string | null;
  readonly preparedByName: string | null;
  readonly signedAt: string | null;
  readonly signedByName: string | null;
  readonly submittedAt: string | null;
  readonly submittedByName: string | null;
  readonly receipt: string | null;
  readonly acceptedAt: string | null;
  readonly acceptedByName: string | null;
  readonly sentBackAt: string | null;
  readonly sentBackByName: string | null;
  readonly questions: string | null;
  /** The accountable body recorded DWP's answer itself; null where there is no answer. */
  readonly answeredByBody: boolean | null;
  readonly signatures: readonly PartSignature[];
}

/** Leave for one person to work on a period after its edits have ended. */
export interface ReturnException {
  readonly id: string;
  readonly userName: string;
  readonly untilOn: string;
  readonly exceptionReason: string;
  readonly grantedByName: string;
}

export type PeriodStatus =
  | 'before_placewell'
  | 'upcoming'
  | 'open'
  | 'overdue'
  | 'closed'
  | 'under_way'
  | 'submitted'
  | 'accepted'
  | 'sent_back';

/** A month or quarter as the calendar shows it. */
export interface ReturnPeriodRow extends RaRecord<string> {
  readonly accountableBodyId: string;
  /** Null for DWP, which reads no organisations. */
  readonly accountableBody: OrganisationName | null;
  readonly kind: 'month' | 'quarter';
  readonly firstDay: string;
  readonly lastDay: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly editsEndOn: string;
  readonly status: PeriodStatus;
  readonly editsEnded: boolean;
  /** Until it is due; negative once that day has passed. */
  readonly workingDaysLeft: number;
  readonly latestNumber: number | null;
  /** Of the latest revision: the accountable body recorded DWP's answer itself. */
  readonly answeredByBody: boolean | null;
}

/** A month or quarter with everything that was done about it. */
export interface ReturnPeriod extends ReturnPeriodRow {
  readonly version: number;
  readonly submittedRevisionId: string | null;
  /** The first revision first; without one nobody has begun. */
  readonly revisions: readonly Revision[];
}

/** The revision that work goes on with; undefined before the first. */
export const latestOf = ({ revisions }: Pick<ReturnPeriod, 'revisions'>): Revision | undefined =>
  revisions.at(-1);

/** Whether a revision is the one that work goes on with, and commands are about. */
export const isLatest = (period: Pick<ReturnPeriod, 'revisions'>, { id }: Revision): boolean =>
  latestOf(period)?.id === id;

/** The signatures that count: those given since the return was last prepared, the latest of each partner. */
export function signaturesOf({ preparedAt, signatures }: Revision): readonly PartSignature[] {
  const since = signatures.filter(({ signedAt }) => preparedAt && signedAt >= preparedAt);
  return [...new Map(since.map((signature) => [signature.partnerId, signature])).values()];
}
