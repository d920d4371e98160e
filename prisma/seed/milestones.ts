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

/** What a path of evidence would show. */
interface Evidence {
  path: Path;
  type: Type;
  on: Day | null;
  /** Hours whose wage is the threshold, where there is one. */
  hours?: number;
  /** Money that is the threshold, where it is an amount. */
  pence?: number;
}

/** How often milestones reach us: what records show always, what DWP would notify and what could be claimed not quite. */
const confirmed: Record<Path, number> = {
  local_records: 1,
  prap: 0.8,
  self_employed_claim: 0.85,
};

/** Days after which a confirmation follows on each path: RTI reaches PRaP late. */
const delay: Record<Path, readonly [number, number]> = {
  local_records: [2, 16],
  prap: [18, 48],
  self_employed_claim: [10, 40],
};

/**
 * Writes the milestones of each path by the horizon: of local records exactly those that the jobs and the pay recorded
 * by `until` show, as the database works them out. `endedOn` is the last day of support.
 */
export function confirmMilestones(
  journey: Journey,
  spells: readonly Spell[],
  pay: readonly Pay[],
  endedOn: Day,
  until: Day,
): void {
  const tracked = pay.filter((paid) => paid.to <= endedOn + trackingDays);
  const known = tracked.filter((paid) => paid.knownOn !== null && paid.knownOn <= until);
  // HMRC hears of employees' pay only.
  const inRti = tracked.filter((paid) => paid.spell.kind === 'employed');
  const traded = known.filter((paid) => paid.spell.kind === 'self_employed');
  const found = spells.filter((spell) => !spell.retained && spell.startedOn <= until);
  const evidence = [
    ...jobStarts(found),
    ...earned(journey, 'local_records', known, endedOn),
    ...earned(journey, 'prap', inRti, endedOn),
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
  return [{ path: 'local_records', type: 'job_start', on: first.startedOn }];
}

function earned({ line }: Journey, path: Path, pay: readonly Pay[], endedOn: Day): Evidence[] {
  const value = (hours: number) => reachedOn(pay, (day) => thresholdOn(hours, day));
  const evidence = (type: Type, on: Day | null, hours?: number): Evidence => {
    return { path, type, on, hours };
  };
  const amounts = pings.map((pounds): Evidence => {
    const pence = pounds * 100;
    return { path, type: `ping_${pounds}`, on: reachedOn(pay, () => pence), pence };
  });
  if (line.cohort === 'in_work_retention') {
    return [...amounts, evidence('in_work', value(higherHours), higherHours)];
  }
  const first = pay[0]?.to ?? null;
  const lower = hasLowerThreshold(line.lot.body) ? value(lowerHours) : null;
  return [
    // First earnings count while on the programme only (MI note, Table B).
    evidence('first_earnings', first !== null && first <= endedOn ? first : null),
    ...amounts,
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
      hours: higherHours,
    },
  ];
}

function confirm(journey: Journey, { path, type, on, hours, pence }: Evidence): void {
  const { random, horizon } = journey;
  if (on === null || !random.chance(confirmed[path])) return;
  const [soonest, latest] = delay[path];
  const heardOn = on + random.integer(soonest, latest);
  if (heardOn > horizon && path !== 'local_records') return;
  // Local records are known already: the milestone stands with the record that showed it.
  const confirmedOn = Math.min(heardOn, horizon);
  journey.records.milestones.push({
    ...journeyEntry(journey, confirmedOn),
    type,
    achievedOn: dateOf(on),
    reportingMonth: dateOf(monthOf(confirmedOn)),
    evidencePath: path,
    ...(path === 'self_employed_claim' ? claimed(journey) : {}),
    ...(pence === undefined ? {} : { thresholdPence: pence }),
    ...(hours === undefined
      ? {}
      : {
          hourlyRatePence: adultRate(on),
          thresholdPence: thresholdOn(hours, on),
          rateBasis: 'achievement_date' satisfies CodeOf<'rule_option'>,
        }),
  });
}

/** What a claim rests on in the demonstration: earnings equivalent to the threshold, with two kinds of evidence. */
const claimed = ({ random }: Journey) => ({
  claimBasis: 'equivalent_earnings' satisfies CodeOf<'rule_option'>,
  evidenceKinds: [
    'accounts',
    random.chance(0.5) ? 'invoices' : 'bank_statements',
  ] satisfies CodeOf<'self_employment_evidence'>[],
});
