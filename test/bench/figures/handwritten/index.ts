import { activity } from './activity';
import { beforeStart } from './beforeStart';
import { ending } from './ending';
import { outcomes } from './outcomes';
import type { Handwritten } from './query';
import { starts } from './starts';
import { support } from './support';

/** The best hand-written SQL of every measure, by its id. */
export const handwritten: Record<string, Handwritten> = {
  ...beforeStart,
  ...starts,
  ...support,
  ...activity,
  ...outcomes,
  ...ending,
};
export { breakdownOf, handwrittenStatement } from './query';
