import type { RaRecord } from 'react-admin';
import type { ReturnPeriodRow } from './types';

/** A period with what decides whose turn it is. */
export interface DueReturn
  extends RaRecord<string>,
    Pick<
      ReturnPeriodRow,
      'kind' | 'firstDay' | 'lastDay' | 'dueOn' | 'status' | 'editsEnded' | 'workingDaysLeft'
    > {
  readonly latestRevisionId: string | null;
}

/** A revision that is prepared and not signed by the accountable body yet. */
export interface PreparedRevision {
  readonly id: string;
  readonly preparedAt: string;
  readonly signatures: readonly { readonly partnerId: string; readonly signedAt: string }[];
}

/** Why a return waits for the accountable body, or for a partner's signature; null when it waits for nobody there. */
export function reasonToAct(
  { status, lastDay, editsEnded }: DueReturn,
  prepared: PreparedRevision | undefined,
  { partnerId, today }: { partnerId: string | null; today: string },
): 'signPart' | 'prepare' | 'underWay' | 'sent_back' | null {
  if (lastDay >= today) return null;
  if (partnerId !== null) {
    if (!prepared || editsEnded) return null;
    const hasSigned = prepared.signatures.some(
      (one) => one.partnerId === partnerId && one.signedAt >= prepared.preparedAt,
    );
    return hasSigned ? null : 'signPart';
  }
  if (status === 'sent_back') return 'sent_back';
  if (status === 'under_way') return 'underWay';
  return status === 'open' || status === 'overdue' ? 'prepare' : null;
}
