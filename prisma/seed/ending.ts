import type { CodeOf } from '../reference/index';
import { addMonths, addWorkingDays, type Day, workingDayFrom } from './calendar';
import type { Journey } from './life';
import { weighted } from './random';
import { atWork, type Spell } from './work';

/** A period of support beyond the usual length. */
export interface PlannedExtension {
  sequence: number;
  months: number;
  from: Day;
  to: Day;
  approvedOn: Day;
  reason: CodeOf<'extension_reason'>;
}

export interface Ending {
  /** Day on which support ends, or ended. */
  on: Day;
  reason: CodeOf<'end_reason'>;
  extensions: PlannedExtension[];
}

const supportMonths = { out_of_work: 12, in_work_retention: 4 } as const;
const leavingEarly = { out_of_work: 0.22, in_work_retention: 0.12 } as const;

const earlyReason = weighted<CodeOf<'end_reason'>>({
  no_longer_engaged_with_jobcentre_plus: 40,
  referred_to_other_suitable_provision: 13,
  exceptional_circumstances: 12,
  no_exit_reason_recorded: 10,
  transferred_to_another_provision: 9,
  no_longer_eligible: 8,
  excluded: 4,
  deceased: 1,
});
const reasonAtWork = weighted<CodeOf<'end_reason'>>({
  in_work_support_ended: 70,
  completed_provision: 30,
});
const reasonOutOfWork = weighted<CodeOf<'end_reason'>>({
  end_of_allotted_time: 78,
  completed_provision: 22,
});
const reasonToExtend = weighted<CodeOf<'extension_reason'>>({
  close_to_work: 45,
  interrupted: 25,
  lost_job: 20,
  other: 10,
});

/**
 * How support ends: early, with the final outcome, or when its time and its extensions have run out.
 * `finalOutcome` is the day on which the higher threshold is reached, if it ever is.
 */
export function planEnding(
  journey: Journey,
  spells: readonly Spell[],
  finalOutcome: Day | null,
): Ending {
  const { random, line, startedOn } = journey;
  const lastDay = addMonths(startedOn, supportMonths[line.cohort]) - 1;
  if (random.chance(leavingEarly[line.cohort])) {
    const on = workingDayFrom(random.middling(startedOn + 14, lastDay - 20));
    const reason = atWork(spells, on) && random.chance(0.75) ? 'found_work' : earlyReason(random);
    return { on, reason, extensions: [] };
  }
  const claimedOn =
    finalOutcome === null ? null : addWorkingDays(finalOutcome, random.integer(6, 30));
  if (claimedOn !== null && claimedOn < lastDay && random.chance(0.55)) {
    return { on: claimedOn, reason: 'final_outcome_claimed', extensions: [] };
  }
  const extensions = planExtensions(journey, spells, lastDay, finalOutcome);
  const due = extensions.at(-1)?.to ?? lastDay;
  // Some are closed in the records only weeks after their time ran out.
  const on = random.chance(0.12) ? due + random.integer(8, 70) : due;
  if (finalOutcome !== null && finalOutcome <= on && random.chance(0.5)) {
    return { on, reason: 'final_outcome_claimed', extensions };
  }
  return { on, reason: (atWork(spells, on) ? reasonAtWork : reasonOutOfWork)(random), extensions };
}

/** Up to two extensions for those out of work, one for retention: the limits of the MI note. */
function planExtensions(
  journey: Journey,
  spells: readonly Spell[],
  lastDay: Day,
  finalOutcome: Day | null,
): PlannedExtension[] {
  const { random, line } = journey;
  const outOfWork = line.cohort === 'out_of_work';
  const extensions: PlannedExtension[] = [];
  let end = lastDay;
  for (let sequence = 1; sequence <= (outOfWork ? 2 : 1); sequence += 1) {
    const working = atWork(spells, end);
    const near = working && (finalOutcome === null || finalOutcome > end);
    if (!random.chance(near ? 0.6 : 0.3)) break;
    const months = outOfWork ? (random.chance(0.6) ? 6 : 3) : 2;
    const from = end + 1;
    end = addMonths(from, months) - 1;
    const settling = outOfWork ? 'near_outcome' : 'settling_into_work';
    extensions.push({
      sequence,
      months,
      from,
      to: end,
      approvedOn: workingDayFrom(from - random.integer(6, 24)),
      reason: working ? settling : reasonToExtend(random),
    });
  }
  return extensions;
}
