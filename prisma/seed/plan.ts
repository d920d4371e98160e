import { addMonths, type Day, dayOf, monthOf } from './calendar';

export interface SimulationOptions {
  /** Names the programme: equal seeds give equal programmes. */
  seed: number;
  /** The day on which the programme is looked at, 'YYYY-MM-DD'. Nothing later has happened. */
  today: string;
  /** How many people express interest, in both bodies together; the size of a real programme when absent. */
  participants?: number;
  /** Months of journeys up to and including the current one; 18 when absent. */
  months?: number;
  /** Days between support sessions, as a multiple of the usual; below 1 gives more sessions. */
  sessionSpacing?: number;
}

/** What every part of the simulation goes by. */
export interface Plan {
  seed: number;
  today: Day;
  /** First day of the month in which the first team began. */
  launch: Day;
  /** Size against a real programme: 1 is the agreed profile of 2,900 starts a year. */
  scale: number;
  /** Months of journeys up to and including the current one. */
  months: number;
  sessionSpacing: number;
}

/** The plan of a simulation of the given scale. */
export function planOf(options: SimulationOptions, scale: number): Plan {
  const today = dayOf(options.today);
  const { seed, months = 18, sessionSpacing = 1 } = options;
  const launch = addMonths(monthOf(today), 1 - months);
  return { seed, today, launch, scale, months, sessionSpacing };
}

/** Streams of chance, one for each part, so that a change in one part leaves the others as they were. */
export const stream = {
  organisations: 1,
  specialists: 2,
  employers: 3,
  intake: 4,
  person: 5,
  life: 6,
  relationship: 7,
  identifiers: 8,
} as const;
