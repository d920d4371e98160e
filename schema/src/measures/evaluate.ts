import type { DimensionName, Measure } from '@placewell/prisma/reference';
import { setOf } from '@placewell/prisma/reference';
import type { Period } from './periods';
import type { Request } from './request';
import { bodiesOf, type Count, counted, type Facts, type TargetRow } from './statement';

/** One figure: a measure in a period, for one combination of the breakdown. */
export interface Figure extends Period {
  measureId: string;
  dimensions: { name: DimensionName; value: string | null }[];
  /** What was counted: above the line of a ratio, values of a distribution. */
  numerator: number;
  /** Below the line of a ratio. */
  denominator: number | null;
  /** In the unit of the measure; empty, never 0, without a denominator or while a rule of DWP is awaited. */
  value: number | null;
  target: number | null;
  floor: number | null;
  /** green, amber, red, no_target, awaiting_rule or no_data. */
  status: string;
  /** Rules that it waits for a value of. */
  awaits: string[];
  /** How many more would reach the target. */
  toGo: number | null;
  /** The period is not over, so that the figure still moves. */
  provisional: boolean;
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
}

/** The target in force on a day: that of the accountable body before the national one, the latest first. */
function targetAt(targets: TargetRow[], measureId: string, day: string, body: string | undefined) {
  const rank = (row: TargetRow) => `${row.accountable_body_id ? 1 : 0}${row.valid_from}`;
  return targets
    .filter(
      (row) =>
        row.measure_id === measureId &&
        row.valid_from <= day &&
        (row.accountable_body_id === null || row.accountable_body_id === body),
    )
    .sort((one, other) => rank(other).localeCompare(rank(one)))[0];
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

function worth(measure: Measure, numerator: number, denominator: number | null) {
  if (measure.kind !== 'ratio') return numerator;
  if (!denominator) return null;
  return hundredths((numerator * (measure.unit === 'per_cent' ? 100 : 1)) / denominator);
}

/** A figure as a share: of the numbers counted where it is one of them. */
const shareOf = (measure: Measure, value: number, numerator: number, denominator: number | null) =>
  measure.unit === 'per_cent' && denominator
    ? { of: numerator, from: denominator }
    : { of: value, from: 100 };

/** Held against the numbers counted, not against the rounded share: 39.996% is shown as 40 and has not reached it. */
function statusOf(
  share: { of: number; from: number } | null,
  target: TargetRow | undefined,
): string {
  if (share === null) return 'no_data';
  if (!target) return 'no_target';
  const reaches = (basisPoints: number) => share.of * 10_000 >= basisPoints * share.from;
  if (reaches(target.target_basis_points)) return 'green';
  return reaches(target.floor_basis_points) ? 'amber' : 'red';
}

const keyOf = (keys: readonly (string | null)[]) => JSON.stringify(keys);

/** The counts of a request by count and combination, so that each is looked up and not searched. */
function placed(facts: Facts) {
  const places = new Map<string, Count[]>();
  for (const count of facts.counts) {
    const place = `${count.count} ${keyOf(count.keys)}`;
    const found = places.get(place);
    if (found) found.push(count);
    else places.set(place, [count]);
  }
  return (count: number, keys: readonly (string | null)[]) =>
    places.get(`${count} ${keyOf(keys)}`) ?? [];
}

/**
 * The combinations of the breakdown that occur in any count of the request, so that measures stand side by side; the
 * whole when nothing is broken down.
 */
function combinations(facts: Facts, breakdown: readonly DimensionName[]): (string | null)[][] {
  if (breakdown.length === 0) return [[]];
  const found = new Map<string, (string | null)[]>();
  for (const { keys } of facts.counts)
    if (keys.length === breakdown.length) found.set(keyOf(keys), keys);
  return [...found.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, keys]) => keys);
}

/** Turns counts into figures, period by period. Pure: the same facts give the same figures. */
export function evaluate(facts: Facts, request: Request): Figure[] {
  const { all, of } = counted(request);
  const countsAt = placed(facts);
  const bodies = bodiesOf(request);
  const bodyAt = request.breakdown.indexOf('accountableBody');

  const sum = (place: number, keys: readonly (string | null)[], period: number) => {
    const counting = all[place];
    const upTo = request.basis === 'to_date' && !counting?.each;
    const part = counting ? setOf(counting.part.set) : undefined;
    const total = countsAt(place, keys)
      .filter((count) => (upTo ? count.period <= period : count.period === period))
      .reduce((found, { number }) => found + number, 0);
    return part?.hundredths ? total / 100 : total;
  };

  const figure = (
    measure: Measure,
    { from, to }: Period,
    number: number,
    keys: readonly (string | null)[],
  ): Figure => {
    const [above = 0, below] = of.get(measure.id) ?? [];
    const numerator = sum(above, keys, number);
    const shared = keys.filter((_key, index) => {
      const name = request.breakdown[index];
      return name && !measure.shareOver?.includes(name);
    });
    const denominator = below === undefined ? null : sum(below, shared, number);
    const own = bodyAt >= 0 ? [keys[bodyAt]] : bodies;
    const awaits = measure.awaits.filter((name) =>
      facts.unset.some(({ rule, body }) => rule === name && own.includes(body)),
    );
    const awaiting = awaits.length > 0;
    // Who will be there at the end of a period that has not begun is nobody's to say.
    const unknown = measure.kind === 'stock' && from > request.today;
    const value = awaiting || unknown ? null : worth(measure, numerator, denominator);
    const target = targetAt(
      facts.targets,
      measure.id,
      to,
      own.length === 1 ? (own[0] ?? undefined) : undefined,
    );
    const needed =
      target && denominator !== null
        ? Math.ceil((target.target_basis_points * denominator) / 10_000)
        : null;
    const quartiles =
      countsAt(above, keys).find(({ period }) => period === number)?.quartiles ?? null;
    const distribution = measure.kind === 'distribution';
    return {
      measureId: measure.id,
      from,
      to,
      dimensions: request.breakdown.map((name, index) => ({ name, value: keys[index] ?? null })),
      numerator,
      denominator,
      value: distribution ? (quartiles?.[1] ?? null) : value,
      target: target ? target.target_basis_points / 100 : null,
      floor: target ? target.floor_basis_points / 100 : null,
      status: awaiting
        ? 'awaiting_rule'
        : statusOf(value === null ? null : shareOf(measure, value, numerator, denominator), target),
      awaits,
      toGo: value === null || needed === null ? null : Math.max(0, needed - numerator),
      provisional: to >= request.today,
      lowerQuartile: quartiles?.[0] ?? null,
      median: quartiles?.[1] ?? null,
      upperQuartile: quartiles?.[2] ?? null,
    };
  };

  const parts = combinations(facts, request.breakdown);
  return request.measures.flatMap((measure) =>
    request.periods.flatMap((period, index) =>
      parts.map((keys) => figure(measure, period, index + 1, keys)),
    ),
  );
}
