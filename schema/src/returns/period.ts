import type { Actor } from '@placewell/prisma';
import type { PeriodKind } from './due';

/** The stretch of time and the programme that a return is about. */
export interface PeriodOfReturn {
  id: string;
  accountableBodyId: string;
  kind: PeriodKind;
  firstDay: string;
  lastDay: string;
}

/** The actor as one who works on one accountable body's return: partners work for several. */
export const within = (actor: Actor, { accountableBodyId }: PeriodOfReturn): Actor => ({
  ...actor,
  accountableBodyIds: actor.accountableBodyIds.filter((id) => id === accountableBodyId),
});
