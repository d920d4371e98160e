import { endingRows } from './ending';
import { expressionRows } from './expression';
import { meetingRows } from './meeting';
import { referralRowsOfTableA } from './referral';
import { startRows } from './start';
import { supportRows } from './support';
import type { CatalogueRow } from './types';

/** The 108 requirements of the MI note, in its order. */
export const catalogue: readonly CatalogueRow[] = [
  ...expressionRows,
  ...meetingRows,
  ...referralRowsOfTableA,
  ...supportRows,
  ...endingRows,
  ...startRows,
].sort((one, other) => (one.id < other.id ? -1 : 1));

export type { CatalogueRow, Frequency, Stage } from './types';
