import type { Actor } from '@placewell/prisma';
import type { PeriodKind } from '../due';
import { journeyChecks } from './journeys';
import { moneyChecks } from './money';
import { programmeChecks } from './programme';
import type { ReturnCheck } from './types';

export type { FixKind, ReturnCheck } from './types';

/** Every check before a return: what blocks first. One registry, asked by the query, the signature and the submission. */
export const returnChecks: readonly ReturnCheck[] = [
  ...journeyChecks,
  ...moneyChecks,
  ...programmeChecks,
].sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));

/** The checks of a kind of period that the actor can see and mend. */
export const checksFor = (actor: Actor, kind: PeriodKind): ReturnCheck[] =>
  returnChecks.filter(({ kinds, ofBody }) => kinds.includes(kind) && !(ofBody && actor.partnerId));

/** The check of a key, or undefined. */
export const checkOf = (key: string): ReturnCheck | undefined =>
  returnChecks.find((check) => check.key === key);
