import { type Day, dateOf } from './calendar';
import type { Random } from './random';

/**
 * The instant at which something of a day was entered: in working hours, and on the last day of the simulation
 * before anybody reads it.
 */
export function enteredOn(random: Random, day: Day, horizon: Day): string {
  if (day >= horizon) return `${dateOf(horizon)}T00:00:00Z`;
  const minutes = random.integer(8 * 60, 17 * 60 + 59);
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${dateOf(day)}T${hour}:${String(minutes % 60).padStart(2, '0')}:00Z`;
}
