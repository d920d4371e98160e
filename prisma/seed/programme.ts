import { findEmployers } from './frame/employers';
import { organise } from './frame/organisations';
import { profileLines } from './frame/profile';
import { recruit } from './frame/specialists';
import { startProfiles } from './frame/startProfiles';
import { expectedPeople, intakes } from './intake';
import type { World } from './life';
import { live } from './person';
import { type Plan, planOf, type SimulationOptions } from './plan';
import { nurtureRelationships } from './relationships';
import { addRecords, type Frame, noRecords, type Records } from './rows';
import { Truth } from './truth/index';

/** A programme whose people come one after the other, so that it can be larger than memory. */
export interface ProgrammeStream {
  today: string;
  frame: Frame;
  /** The records of one person at a time, in the order in which they express interest. Read it once. */
  people: Iterable<Records>;
  /** Counts of what has been read so far; complete once all people were read. */
  truth: Truth;
}

/** A whole programme in memory, with the truth about it. */
export interface Programme {
  today: string;
  frame: Frame;
  records: Records;
  truth: Truth;
}

/** Simulates a programme person by person: for load tests. Pure: equal options give an equal programme. */
export function streamProgramme(options: SimulationOptions): ProgrammeStream {
  const realSize = expectedPeople(planOf(options, 1), profileLines(planOf(options, 1)));
  const people = options.participants ?? Math.round(realSize);
  const plan = planOf(options, people / realSize);
  const { world, frame } = setUp(plan);
  const truth = new Truth(frame, options.today);
  const lines = profileLines(plan);
  function* everybody(): Generator<Records> {
    for (const intake of intakes(plan, lines, people)) {
      const records = live(world, intake, lines);
      truth.add(records);
      yield records;
    }
    yield nurtureRelationships(world);
  }
  return { today: options.today, frame, people: everybody(), truth };
}

/** Simulates a whole programme. Pure: equal options give an equal programme; nothing is read but the arguments. */
export function simulateProgramme(options: SimulationOptions): Programme {
  const { today, frame, people, truth } = streamProgramme(options);
  const records = noRecords();
  for (const person of people) addRecords(records, person);
  return { today, frame, records, truth };
}

function setUp(plan: Plan): { world: World; frame: Frame } {
  const { ids, rows } = organise(plan);
  const teams = recruit(plan, ids);
  const employers = findEmployers(plan, ids);
  const frame: Frame = {
    ...rows,
    specialists: [...teams.values()].flat().map((specialist) => specialist.row),
    employers: [...employers.values()].flat(),
    ...startProfiles(plan, ids),
  };
  return { world: { plan, ids, teams, employers }, frame };
}
