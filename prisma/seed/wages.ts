import { wageRates } from '../reference/index';
import { type Day, dayOf } from './calendar';

const adultRates = wageRates
  .filter((rate) => rate.ageTo === null)
  .map((rate) => ({ from: dayOf(rate.validFrom), pence: rate.hourlyPence }))
  .sort((a, b) => b.from - a.from);
const earliest = adultRates.at(-1) as { pence: number };

/** National Living Wage on a day, pence an hour. */
export const adultRate = (day: Day): number =>
  (adultRates.find((rate) => rate.from <= day) ?? earliest).pence;
