import type { CodeOf } from '../reference/index';
import type { Day } from './calendar';
import { dateBy, dateOf } from './calendar';
import type { Ending } from './ending';
import { type Journey, journeyEntry } from './life';
import { weighted } from './random';

/** A stretch of days without support sessions. */
export interface Interruption {
  kind: CodeOf<'pause_kind'>;
  from: Day;
  /** Last day. */
  to: Day;
}

const pauseReason = weighted<CodeOf<'pause_reason'>>({
  health: 34,
  treatment: 22,
  caring_responsibilities: 14,
  bereavement: 9,
  housing: 9,
  time_away: 7,
  parental_leave: 2,
  other: 3,
});
const disengagementReason = weighted<CodeOf<'disengagement_reason'>>({
  no_response: 46,
  own_choice: 14,
  health: 14,
  caring_responsibilities: 7,
  support_did_not_fit: 6,
  moved_away: 4,
  in_work_without_support: 4,
  education_or_training: 2,
  unknown: 3,
});

/** Pauses and disengagements of a journey, in order and apart from one another, and their records. */
export function interrupt(journey: Journey, ending: Ending): Interruption[] {
  const { random, startedOn, horizon } = journey;
  const interruptions: Interruption[] = [];
  const add = (kind: Interruption['kind'], from: Day, days: number, upTo: Day) => {
    const free = (interruptions.at(-1)?.to ?? startedOn) + 14;
    const to = Math.min(from + days - 1, upTo);
    if (from >= free && to > from && from <= horizon) interruptions.push({ kind, from, to });
  };
  const upTo = ending.on - 1;
  if (random.chance(0.12)) {
    add('pause', startedOn + 25 + random.wait(70), random.integer(14, 70), upTo);
  }
  if (random.chance(0.09)) {
    add('disengagement', startedOn + 110 + random.wait(60), random.integer(14, 50), upTo);
  }
  // Those who stop coming are disengaged for weeks before their participation is ended.
  if (ending.reason === 'no_longer_engaged_with_jobcentre_plus' && random.chance(0.9)) {
    add('disengagement', ending.on - random.integer(25, 60), 70, ending.on);
  }
  for (const { kind, from, to } of interruptions) {
    journey.records.pauses.push({
      ...journeyEntry(journey, from),
      kind,
      startsOn: dateOf(from),
      endsOn: dateBy(to, horizon),
      reason: (kind === 'pause' ? pauseReason : disengagementReason)(random),
    });
  }
  return interruptions;
}
