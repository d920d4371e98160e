import type { Day } from './calendar';
import type { Specialist } from './frame/specialists';
import type { Random } from './random';

/** A period in which one specialist supports a person. */
export interface Support {
  specialist: Specialist;
  from: Day;
  /** Last day, or null when it is not known to end. */
  to: Day | null;
}

const working = (specialist: Specialist, day: Day): boolean =>
  specialist.startedOn <= day && (specialist.leftOn === null || specialist.leftOn >= day);

/** People supported on a day for each full-time equivalent. */
function load(specialist: Specialist, day: Day): number {
  specialist.supportEnds = specialist.supportEnds.filter((end) => end >= day);
  return (specialist.supportEnds.length * 100) / (specialist.row.fullTimeEquivalent ?? 100);
}

/** How many colleagues are compared when somebody is needed: managers look at a few, not at all. */
const compared = 4;

/** The least burdened of a few colleagues who are there on the day; never `not`. Null when nobody is there. */
export function choose(
  random: Random,
  team: readonly Specialist[],
  day: Day,
  not: Specialist | null = null,
): Specialist | null {
  const present = team.filter((specialist) => specialist !== not && working(specialist, day));
  if (present.length === 0) return null;
  const some = Array.from({ length: compared }, () => random.one(present));
  return some.reduce((best, other) => (load(other, day) < load(best, day) ? other : best));
}

/** Puts a person on the specialist's caseload up to and including a day. */
export function takeOn(specialist: Specialist, until: Day): void {
  specialist.supportEnds.push(until);
}
