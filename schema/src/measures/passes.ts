import { type DimensionName, setOf } from '@placewell/prisma/reference';
import { type Counting, subjectOf, withinPeriod } from './counting';
import { type Request, reachedEnd } from './request';
import { askedOf, grouping, limitsOf, type Values } from './source';

/** A counting with its place among those of the request. */
type Placed = Counting & { place: number };

/** The view to count from: the set's own, or a coarser one that has all that is asked. */
function viewOf({ part, breakdown, filters }: Counting): string {
  const asked = new Set([
    ...(Object.keys(part.where ?? {}) as DimensionName[]),
    ...breakdown,
    ...filters.map(({ dimension }) => dimension),
  ]);
  const whole = setOf(part.set).wholes?.find(
    ({ without }) => !without.some((name) => asked.has(name)),
  );
  return `mi.${whole?.view ?? part.set}`;
}

/** Countings that one pass over a view serves: they differ in nothing but which of its rows they count. */
function passesOf(countings: readonly Counting[]): Placed[][] {
  const found = new Map<string, Placed[]>();
  for (const [place, counting] of countings.entries()) {
    const key = JSON.stringify({ ...counting, part: viewOf(counting) });
    found.set(key, [...(found.get(key) ?? []), { ...counting, place }]);
  }
  return [...found.values()];
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
  const view = viewOf(counting);
  if (counting.each)
    return {
      from: `period p join ${view} s on ${withinPeriod(counting, request, values)}`,
      bounds: [],
      period: 'p.number',
    };
  const first = request.periods[0];
  const last = request.periods.at(-1);
  if (!first || !last) throw new Error('There is no period');
  const bounds = [
    `s.happened_on <= ${values.add(reachedEnd(last, request.today), 'date')}`,
    ...(request.basis === 'to_date' ? [] : [`s.happened_on >= ${values.add(first.from, 'date')}`]),
  ];
  // Of a single period is everything within its bounds.
  if (first === last) return { from: `${view} s`, bounds, period: null };
  const starts = request.periods.map(({ from }) => from);
  const period = `width_bucket(s.happened_on, ${values.add(starts, 'date[]')})`;
  return { from: `${view} s`, bounds, period };
}

function passStatement(pass: readonly Placed[], request: Request, values: Values): string {
  const [first] = pass;
  if (!first) throw new Error('There is nothing to count');
  const { from, bounds, period } = rowsOf(first, request, values);
  const { joins, keys } = grouping(first.breakdown);
  const limits = pass.map(({ part }) => limitsOf(part, values).join(' and '));
  // A counting alone limits the rows; of several, each limits what it counts.
  const alone = pass.length === 1;
  const filters = limits.map((limit) => (limit && !alone ? ` filter (where ${limit})` : ''));
  const groups = [
    ...(period ? [`${period} as period`] : []),
    ...keys.map((key, index) => `${key} as key${index}`),
  ];
  const columns = pass.flatMap((counting, index) => [
    `${numberOf(counting, filters[index] ?? '')} as number${index}`,
    `${quartilesOf(counting, filters[index] ?? '')} as quartiles${index}`,
  ]);
  const conditions = [
    ...bounds,
    ...askedOf(request.actor, first.filters, values),
    ...(alone ? limits.filter(Boolean) : []),
  ];
  const counts = pass.map(
    ({ place }, index) => `(${place}, g.number${index}, g.quartiles${index})`,
  );
  const grouped = groups.length ? `group by ${groups.map((_, index) => index + 1).join(', ')}` : '';
  return `select c.count, ${period ? 'g.period' : '1'} as period,
        array[${keys.map((_, index) => `g.key${index}::text`).join(', ')}]::text[] as keys,
        c.number::int as number, c.quartiles
    from (select ${[...groups, ...columns].join(', ')}
            from ${from} ${joins} where ${conditions.join(' and ')} ${grouped}) g
   cross join lateral (values ${counts.join(', ')}) c(count, number, quartiles)
   where c.number is not null`;
}

/** Statements that count all countings, with as few passes as there can be; rows of `Count`. */
export const countStatements = (
  countings: readonly Counting[],
  request: Request,
  values: Values,
): string[] => passesOf(countings).map((pass) => passStatement(pass, request, values));
