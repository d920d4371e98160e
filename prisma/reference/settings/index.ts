import { deliverySettings } from './delivery';
import { outcomeSettings } from './outcomes';
import { sharingSettings } from './sharing';
import { supportLengthSettings } from './supportLength';
import { timescaleSettings } from './timescales';
import type { RuleSetting } from './types';

/** Every rule of the programme that is data, in the order in which the console shows them. */
export const ruleSettings: readonly RuleSetting[] = [
  ...outcomeSettings,
  ...supportLengthSettings,
  ...timescaleSettings,
  ...deliverySettings,
  ...sharingSettings,
];

export type { RuleSetting };
export { outcomeSettings };
