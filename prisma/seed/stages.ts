import type { CodeOf } from '../reference/index';
import { type Day, dateOf } from './calendar';
import { type Journey, journeyEntry } from './life';
import type { Spell } from './work';

type Stage = CodeOf<'supported_employment_stage'>;

/** Writes the day on which each of the five stages of supported employment was reached (decision report 24/00102, 1.5). */
export function reachStages(
  journey: Journey,
  reached: { profiledOn: Day | null; firstContactOn: Day | null; spells: readonly Spell[] },
  lastDay: Day,
): void {
  const { random, startedOn } = journey;
  const job = reached.spells[0] ?? null;
  const matchedOn =
    job && !job.retained ? Math.max(startedOn, job.startedOn - random.integer(3, 20)) : null;
  const supportedOn = job === null ? null : job.retained ? startedOn + 7 : job.startedOn;
  const stages: [Stage, Day | null][] = [
    ['engagement', startedOn],
    ['vocational_profiling', reached.profiledOn],
    ['employer_engagement', reached.firstContactOn],
    ['job_matching', matchedOn],
    ['on_and_off_the_job_support', supportedOn],
  ];
  for (const [stage, day] of stages) {
    if (day === null || day > lastDay || random.chance(0.03)) continue;
    journey.records.supportStages.push({
      ...journeyEntry(journey, day),
      stage,
      reachedOn: dateOf(day),
    });
  }
}
