import type { CodeOf } from '../../reference/index';
import type { Plan } from '../plan';
import { shareOut } from '../shareOut';
import { type Area, allAreas } from './areas';
import { type Lot, lotsOf } from './lots';

/** One line of the start profile: what a lot agreed for an area, model and cohort. */
export interface ProfileLine {
  lot: Lot;
  area: Area;
  model: CodeOf<'support_model'>;
  cohort: CodeOf<'cohort'>;
  /** Starts a year at peak in a programme of real size, before rounding. */
  exactStartsAYear: number;
  /** Whole starts a year at peak that are agreed at the size of the simulation. */
  startsAYear: number;
}

/** Shares that the profile is agreed with: models by assumption, cohorts 85 to 15 (decision report 24/00102, 1.2). */
const modelShare = { ips: 0.6, seqf: 0.4 } as const;
const cohortShare = { out_of_work: 0.85, in_work_retention: 0.15 } as const;
const cohorts = ['out_of_work', 'in_work_retention'] as const;

/**
 * How a lot grows: share of the peak that is agreed for the months after it opened. Fast at first, steady for a year
 * while teams learn, then up to the peak.
 */
const milestonesOfGrowth: readonly (readonly [month: number, share: number])[] = [
  [0, 0.08],
  [5, 0.22],
  [17, 0.37],
  [29, 1],
];

/** Months for which the profile is agreed, counted from the launch. */
export const profiledMonths = 58;

/** Share of the peak that is agreed for a month, counted from the launch; 0 before the lot opens. */
export function growth(lot: Lot, month: number): number {
  const age = month - lot.opensInMonth;
  if (age < 0) return 0;
  const next = milestonesOfGrowth.findIndex(([at]) => at > age);
  const after = milestonesOfGrowth[next];
  const before = milestonesOfGrowth[next - 1];
  if (!after || !before) return 1;
  return before[1] + ((after[1] - before[1]) * (age - before[0])) / (after[0] - before[0]);
}

/** Every line of the profile. The lines of an area add up exactly to its agreed starts a year. */
export function profileLines(plan: Plan): ProfileLine[] {
  const lots = lotsOf(plan);
  return allAreas.flatMap((area) => {
    const lines = lots
      .filter((lot) => lot.areas.includes(area))
      .flatMap((lot) =>
        lot.models.flatMap((model) =>
          cohorts.map((cohort) => {
            const share = modelShare[model] * cohortShare[cohort];
            return { lot, area, model, cohort, exactStartsAYear: area.startsAYear * share };
          }),
        ),
      );
    const shares = shareOut(
      Math.round(area.startsAYear * plan.scale),
      lines.map((line) => line.exactStartsAYear),
    );
    return lines.map((line, position) => ({ ...line, startsAYear: shares[position] as number }));
  });
}

/** Whole starts agreed for each month of a line. Any twelve months at peak add up to its starts a year. */
export function profiledStarts(line: ProfileLine): number[] {
  // Lines begin at different fractions, so that they are not all rounded up in the same month.
  const offset = ((line.area.code.charCodeAt(8) * 7 + line.startsAYear * 3) % 10) / 10;
  let exact = offset;
  // Twelve twelfths may add up to a hair less than one.
  const whole = () => Math.floor(exact + 1e-9);
  return Array.from({ length: profiledMonths }, (_, month) => {
    const before = whole();
    exact += (growth(line.lot, month) * line.startsAYear) / 12;
    return whole() - before;
  });
}
