import type { RaRecord } from 'react-admin';
import type { ReturnPeriodRow } from './types';

/** A period with what decides whose turn it is. */
export interface DueReturn
  extends RaRecord<string>,
    Pick<ReturnPeriodRow, 'kind' | 'firstDay' | 'lastDay' | 'dueOn' | 'status' | 'editsEnded'> {
  readonly revisions: readonly {
    readonly number: number;
    readonly status: string;
    readonly preparedAt: string | null;
    readonly signatures: readonly { readonly partnerId: string; readonly signedAt: string }[];
  }[];
}

/** Why a return waits for the accountable body, or for a partner's signature; null when it waits for nobody there. */
export function reasonToAct(
  { status, lastDay, editsEnded, revisions }: DueReturn,
  { partnerId, today }: { partnerId: string | null; today: string },
): 'signPart' | 'prepare' | 'underWay' | 'sent_back' | null {
  if (lastDay >= today) return null;
  const latest = revisions.at(-1);
  if (partnerId !== null) {
    const { preparedAt, signatures } = latest ?? { preparedAt: null, signatures: [] };
    const isWaiting = status === 'under_way' && preparedAt !== null && !editsEnded;
    const hasSigned = signatures.some(
      (one) => one.partnerId === partnerId && preparedAt !== null && one.signedAt >= preparedAt,
    );
    return isWaiting && !hasSigned ? 'signPart' : null;
  }
  if (status === 'sent_back') return 'sent_back';
  if (status === 'under_way') return 'underWay';
  return status === 'open' || status === 'overdue' ? 'prepare' : null;
}
