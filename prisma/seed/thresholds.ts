import type { Day } from './calendar';
import type { BodyKey } from './frame/lots';
import { adultRate } from './wages';

/** Hours for which the wage is earned: 18 a week for 26 weeks (vendor summary of the grant guidance). */
export const higherHours = 18 * 26;
/** The value that the demonstration's body entered for the rule that DWP has not published: 7 a week for 13 weeks. */
export const lowerHours = 7 * 13;

/** Only one of the two bodies has entered the lower threshold; in the other the figures await the rule. */
export const hasLowerThreshold = (body: BodyKey): boolean => body === 'kent';

/** Money value of the hours at the National Living Wage of the day on which it is reached, pence. */
export const thresholdOn = (hours: number, day: Day): number => hours * adultRate(day);

export const pings = [1000, 2000, 3000, 4000, 5000] as const;

/** A payment with the day from which it counts. */
interface Counted {
  to: Day;
  grossPence: number;
}

/** The day on which cumulative pay reaches an amount that may differ from day to day; null when it does not. */
export function reachedOn(pay: readonly Counted[], amount: (day: Day) => number): Day | null {
  let total = 0;
  for (const { to, grossPence } of pay) {
    total += grossPence;
    if (total >= amount(to)) return to;
  }
  return null;
}
