import type { DimensionName } from '@placewell/prisma/reference';
import { type Counting, sourceOf, subjectOf, withinPeriod } from './counting';
import { type Request, reachedEnd } from './request';
import { askedOf, grouping, isMany, limitsOf, type Values } from './source';

/** A counting with its place among those of the request, and what says which rows it goes through. */
type Placed = Counting & { place: number; rows: string };

/** True when both go through the same rows, and every group of the coarser counting is one or a sum of the finer one's. */
const adds = (coarser: Placed, finer: Placed): boolean =>
  coarser.rows === finer.rows &&
  (isSame(coarser.breakdown, finer.breakdown) ||
    (!finer.once &&
      !finer.values &&
      coarser.breakdown.every((name) => finer.breakdown.includes(name)) &&
      finer.breakdown.every((name) => coarser.breakdown.includes(name) || !isMany(name))));

const isSame = (one: readonly DimensionName[], other: readonly DimensionName[]) =>
  one.join() === other.join();

/** Countings that one pass over a view serves, the finest first: they differ in what they count of its rows, and how fine. */
function passesOf(countings: readonly Counting[]): Placed[][] {
  const passes: Placed[][] = [];
  const finestFirst = countings
    .map((counting, place): Placed => {
      const rows = JSON.stringify({ ...counting, part: counting.part.set, breakdown: [] });
      return { ...counting, place, rows };
    })
    .sort((one, other) => other.breakdown.length - one.breakdown.length);
  for (const counting of finestFirst) {
    const pass = passes.find(([finest]) => finest && adds(counting, finest));
    if (pass) pass.push(counting);
    else passes.push([counting]);
  }
  return passes;
}

/** What is counted of the rows for which a condition holds; null where there are none. */
function numberOf({ once, values, part }: Counting, filter: string): string {
  if (once) return `nullif(count(distinct s.${subjectOf(part)})${filter}, 0)`;
  return values ? `nullif(count(*)${filter}, 0)` : `sum(s.quantity)${filter}`;
}

const quartilesOf = ({ values }: Counting, filter: string): string =>
  values
    ? `to_jsonb(percentile_cont(array[0.25, 0.5, 0.75]) within group (order by s.value)${filter})`
    : 'null::jsonb';

/** The rows to count: where they come from, what limits them, and the number of the period that each is of. */
function rowsOf(counting: Counting, request: Request, values: Values) {
  const first = request.periods[0];
  const last = request.periods.at(-1);
  if (!first || !last) throw new Error('There is no period');
  const day = (value: string) => values.add(value, 'date');
  // Of a single period is everything within its bounds, which are known before any row is read.
  if (first === last) {
    const reached = day(reachedEnd(first, request.today));
    const within = withinPeriod(counting, request, values, {
      first: () => day(first.from),
      reached,
    });
    return { from: `${sourceOf(counting.part, reached)} s`, bounds: [within], period: null };
  }
  if (counting.each)
    return {
      from: `period p join ${sourceOf(counting.part, 'p.reached')} s on ${withinPeriod(counting, request, values)}`,
      bounds: [],
      period: 'p.number',
    };
  const bounds = [
    `s.happened_on <= ${day(reachedEnd(last, request.today))}`,
    ...(request.basis === 'to_date' ? [] : [`s.happened_on >= ${day(first.from)}`]),
  ];
  const starts = request.periods.map((period) => period.from);
  return {
    from: `${sourceOf(counting.part, day(reachedEnd(last, request.today)))} s`,
    bounds,
    period: `width_bucket(s.happened_on, ${values.add(starts, 'date[]')})`,
  };
}

const listOf = (keys: readonly string[]) => `array[${keys.join(', ')}]::text[]`;

/** The counts of those that are broken down as the groups `g` of a pass are. */
function countsOf(pass: readonly Placed[], finest: Placed, keys: readonly string[]): string {
  const counts = pass.flatMap(({ place, breakdown }, index) =>
    isSame(breakdown, finest.breakdown)
      ? [`(${place}, g.number${index}, g.quartiles${index})`]
      : [],
  );
  return `select c.count, g.period, ${listOf(keys)} as keys, c.number::int as number, c.quartiles
    from g cross join lateral (values ${counts.join(', ')}) c(count, number, quartiles)
   where c.number is not null`;
}

/** The counts of those that are broken down by less: sums of the groups. */
function sumsOf(pass: readonly Placed[], finest: Placed, keys: readonly string[]): string[] {
  return pass.flatMap(({ place, breakdown }, index) => {
    if (isSame(breakdown, finest.breakdown)) return [];
    const own = keys.filter((_key, at) => breakdown.some((name) => name === finest.breakdown[at]));
    return `select ${place}, g.period, ${listOf(own)}, sum(g.number${index})::int, null::jsonb
      from g group by 2, 3 having sum(g.number${index}) is not null`;
  });
}

function passStatement(pass: readonly Placed[], request: Request, values: Values): string {
  const [finest] = pass;
  if (!finest) throw new Error('There is nothing to count');
  const { from, bounds, period } = rowsOf(finest, request, values);
  const { joins, keys } = grouping(finest.breakdown);
  const limits = pass.map(({ part }) => limitsOf(part, values).join(' and '));
  // Where all count the same rows, the rows are limited; otherwise each limits what it counts.
  const same = new Set(limits).size === 1;
  const filters = limits.map((limit) => (limit && !same ? ` filter (where ${limit})` : ''));
  const groups = [
    ...(period ? [`${period} as period`] : []),
    ...keys.map((key, index) => `${key} as key${index}`),
  ];
  const columns = [
    ...groups,
    ...(period ? [] : ['1 as period']),
    ...pass.flatMap((counting, index) => [
      `${numberOf(counting, filters[index] ?? '')} as number${index}`,
      `${quartilesOf(counting, filters[index] ?? '')} as quartiles${index}`,
    ]),
  ];
  const conditions = [
    ...bounds,
    ...askedOf(request.actor, finest.filters, values),
    ...(same ? limits.slice(0, 1).filter(Boolean) : []),
  ];
  const grouped = groups.length ? `group by ${groups.map((_, index) => index + 1).join(', ')}` : '';
  const keyColumns = keys.map((_, index) => `g.key${index}::text`);
  const counts = [countsOf(pass, finest, keyColumns), ...sumsOf(pass, finest, keyColumns)];
  return `(with g as (select ${columns.join(', ')}
            from ${from} ${joins} where ${conditions.join(' and ')} ${grouped})
    ${counts.join('\n union all ')})`;
}

/** Statements that count all countings, with as few passes as there can be; rows of `Count`. */
export const countStatements = (
  countings: readonly Counting[],
  request: Request,
  values: Values,
): string[] => passesOf(countings).map((pass) => passStatement(pass, request, values));
