import type { CodeOf } from '../reference/index';
import { type Day, dateOf, monthOf } from './calendar';
import { type Journey, journeyEntry } from './life';
import { type Pay, trackingDays } from './pay';
import {
  hasLowerThreshold,
  higherHours,
  lowerHours,
  pings,
  reachedOn,
  thresholdOn,
} from './thresholds';
import { adultRate } from './wages';
import type { Spell } from './work';

type Type = CodeOf<'milestone_type'>;
type Path = CodeOf<'evidence_path'>;

/** What a path of evidence would show, and how often it is confirmed. */
interface Evidence {
  path: Path;
  type: Type;
  on: Day | null;
  /** Share of cases in which somebody confirms it. */
  confirmed: number;
  /** Hours whose wage is the threshold, where there is one. */
  hours?: number;
}

/** How often milestones are confirmed: often by both paths, sometimes by one alone. */
const confirmed = { local: 0.93, prap: 0.8, claim: 0.85 } as const;

/** Days after which a confirmation follows on each path: RTI reaches PRaP late. */
const delay: Record<Path, readonly [number, number]> = {
  local_records: [2, 16],
  prap: [18, 48],
  self_employed_claim: [10, 40],
};

/** Writes the milestones that somebody confirmed by the horizon. `endedOn` is the last day of support. */
export function confirmMilestones(
  journey: Journey,
  spells: readonly Spell[],
  pay: readonly Pay[],
  endedOn: Day,
): void {
  const tracked = pay.filter((paid) => paid.to <= endedOn + trackingDays);
  const known = tracked.filter((paid) => paid.knownOn !== null);
  // HMRC hears of employees' pay only.
  const inRti = tracked.filter((paid) => paid.spell.kind === 'employed');
  const traded = known.filter((paid) => paid.spell.kind === 'self_employed');
  const found = spells.filter((spell) => !spell.retained && spell.startedOn <= endedOn);
  const evidence = [
    ...jobStarts(found),
    ...earned(journey, 'local_records', known, confirmed.local, endedOn),
    ...earned(journey, 'prap', inRti, confirmed.prap, endedOn),
    ...selfEmployed(traded),
  ];
  for (const each of evidence) confirm(journey, each);
}

function jobStarts(found: readonly Spell[]): Evidence[] {
  const first = found.reduce<Spell | null>(
    (earliest, spell) => (earliest && earliest.startedOn <= spell.startedOn ? earliest : spell),
    null,
  );
  if (!first) return [];
  return [{ path: 'local_records', type: 'job_start', on: first.startedOn, confirmed: 0.97 }];
}

function earned(
  { line }: Journey,
  path: Path,
  pay: readonly Pay[],
  share: number,
  endedOn: Day,
): Evidence[] {
  const value = (hours: number) => reachedOn(pay, (day) => thresholdOn(hours, day));
  const evidence = (type: Type, on: Day | null, hours?: number): Evidence => {
    return { path, type, on, confirmed: share, hours };
  };
  if (line.cohort === 'in_work_retention') {
    return [evidence('in_work', value(higherHours), higherHours)];
  }
  const first = pay[0]?.to ?? null;
  const lower = hasLowerThreshold(line.lot.body) ? value(lowerHours) : null;
  return [
    // First earnings count while on the programme only (MI note, Table B).
    evidence('first_earnings', first !== null && first <= endedOn ? first : null),
    ...pings.map((pounds) =>
      evidence(
        `ping_${pounds}`,
        reachedOn(pay, () => pounds * 100),
      ),
    ),
    evidence('lower', lower, lowerHours),
    evidence('higher', value(higherHours), higherHours),
  ];
}

function selfEmployed(traded: readonly Pay[]): Evidence[] {
  const on = reachedOn(traded, (day) => thresholdOn(higherHours, day));
  return [
    {
      path: 'self_employed_claim',
      type: 'self_employed',
      on,
      confirmed: confirmed.claim,
      hours: higherHours,
    },
  ];
}

function confirm(journey: Journey, { path, type, on, confirmed: share, hours }: Evidence): void {
  const { random, horizon } = journey;
  if (on === null || !random.chance(share)) return;
  const [soonest, latest] = delay[path];
  const confirmedOn = on + random.integer(soonest, latest);
  if (confirmedOn > horizon) return;
  journey.records.milestones.push({
    ...journeyEntry(journey, confirmedOn),
    type,
    achievedOn: dateOf(on),
    reportingMonth: dateOf(monthOf(confirmedOn)),
    evidencePath: path,
    ...(hours === undefined
      ? {}
      : {
          hourlyRatePence: adultRate(on),
          thresholdPence: thresholdOn(hours, on),
          rateBasis: 'achievement_date' satisfies CodeOf<'rule_option'>,
        }),
  });
}
