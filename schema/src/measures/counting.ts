import { type DimensionName, type Measure, type Part, setOf } from '@placewell/prisma/reference';
import type { Request } from './request';
import { conditionsOf, type Values } from './source';

/** One count of a statement: the same for all measures that share it. */
export interface Counting {
  part: Part;
  breakdown: readonly DimensionName[];
  filters: Request['filters'];
  /** Counted period by period; otherwise each row falls into one period and sums can be added up. */
  each: boolean;
  once: boolean;
  values: boolean;
  /** The set whose matured members alone are counted. */
  maturedIn?: Part;
  /** Counts matured members themselves. */
  matured: boolean;
}

/** The counts a measure is made of: above the line, and below it for a ratio. */
export function countingsOf(measure: Measure, request: Request): Counting[] {
  const matured = request.basis === 'matured';
  const { numerator, denominator, shareOver = [] } = measure;
  const each = matured || measure.once === true || measure.kind === 'distribution';
  const common = { once: measure.once === true, values: measure.kind === 'distribution' };
  const above: Counting = {
    ...common,
    part: numerator,
    breakdown: request.breakdown,
    filters: request.filters,
    each: each || setOf(numerator.set).time === 'stock',
    matured: false,
    ...(matured && denominator ? { maturedIn: denominator } : {}),
  };
  if (!denominator) return [above];
  return [
    above,
    {
      ...common,
      part: denominator,
      breakdown: request.breakdown.filter((name) => !shareOver.includes(name)),
      filters: request.filters.filter(({ dimension }) => !shareOver.includes(dimension)),
      each: each || setOf(denominator.set).time === 'stock',
      matured,
    },
  ];
}

/** The countings of a request, each once, and where to find that of a measure. */
export function counted(request: Request) {
  const all: Counting[] = [];
  const known = new Map<string, number>();
  const of = new Map<string, number[]>();
  for (const measure of request.measures) {
    const places = countingsOf(measure, request).map((counting) => {
      const key = JSON.stringify(counting);
      const place = known.get(key) ?? all.push(counting) - 1;
      known.set(key, place);
      return place;
    });
    of.set(measure.id, places);
  }
  return { all, of };
}

/** The row of a set that says which journey, or what, it is. */
export const subjectOf = (part: Part) => setOf(part.set).journey ?? 'subject';

/** Where the rows of a part come from: a view, or of a stock the function of the day (SQL) it is asked for. */
export const sourceOf = ({ set }: Part, day: string): string =>
  setOf(set).time === 'stock' ? `mi.${set}(${day})` : `mi.${set}`;

/** The first day of a period, asked for only where it is needed, and the last that has come, as SQL. */
export interface Bounds {
  first: () => string;
  reached: string;
}

const ofPeriodRow: Bounds = { first: () => 'p.first', reached: 'p.reached' };

/**
 * The condition that a row `s` of a set lies in a period: the row `p`, unless its days are given. A set that is asked for
 * given days can be read by its index. A stock is there at the end of its period, if that has begun.
 */
export function withinPeriod(
  counting: Counting,
  request: Request,
  values: Values,
  { first, reached }: Bounds = ofPeriodRow,
): string {
  const { time } = setOf(counting.part.set);
  if (time === 'stock') return `${reached} >= ${first()}`;
  const months = () => values.add(`${request.maturedMonths} months`, 'interval');
  if (counting.matured) return `s.happened_on <= ${reached} - ${months()}`;
  if (counting.maturedIn) {
    const { maturedIn } = counting;
    const cohort = conditionsOf(maturedIn, request.actor, [], values).join(' and ');
    return `s.happened_on <= ${reached} and s.${subjectOf(counting.part)} in (
      select s.${subjectOf(maturedIn)} from mi.${maturedIn.set} s where ${cohort} and s.happened_on <= ${reached} - ${months()})`;
  }
  return request.basis === 'to_date'
    ? `s.happened_on <= ${reached}`
    : `s.happened_on between ${first()} and ${reached}`;
}
