import { administrationCommands } from './operations/administration';
import { corrections } from './operations/corrections';
import { figures } from './operations/figures';
import { forecast } from './operations/forecast';
import { journeyCommands } from './operations/journey';
import type { Operations } from './operations/operation';
import { outcomes } from './operations/outcomes';
import { reads } from './operations/reads';
import { returns } from './operations/returns';
import { supportCommands } from './operations/support';

export type { Asking, Operation, View } from './operations/operation';

/** How every operation of the schema is called. A new operation needs a row here, or the access test fails. */
export const operations: Operations = {
  viewer: { rows: 'common', args: () => ({}), select: '{ id }' },
  ...reads,
  ...journeyCommands,
  ...supportCommands,
  ...corrections,
  ...administrationCommands,
  ...figures,
  ...returns,
  ...forecast,
  ...outcomes,
};
