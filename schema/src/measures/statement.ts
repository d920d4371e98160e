import type { Statement } from '@placewell/prisma';
import { type DimensionName, type Measure, type Part, setOf } from '@placewell/prisma/reference';
import { type Request, reachedEnd } from './request';
import { conditionsOf, grouping, Values } from './source';

/** What was counted of one part of a measure in one period, for one combination of the breakdown. */
export interface Count {
  /** Which count; see `counted`. */
  count: number;
  /** Number of the period, from 1; 0 is all before the first. */
  period: number;
  keys: (string | null)[];
  number: number;
  /** Lower quartile, median and upper quartile of a distribution. */
  quartiles: [number, number, number] | null;
}

export interface TargetRow {
  measure_id: string;
  accountable_body_id: string | null;
  target_basis_points: number;
  floor_basis_points: number;
  valid_from: string;
}

/** Everything the evaluator needs, read by one statement. */
export interface Facts {
  counts: Count[];
  targets: TargetRow[];
  /** Rules without a value, by the accountable body they are missing for. */
  unset: { rule: string; body: string }[];
}

/** One count of a statement: the same for all measures that share it. */
interface Counting {
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
    each: each || setOf(numerator.set).time === 'interval',
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
      each: each || setOf(denominator.set).time === 'interval',
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
const subjectOf = (part: Part) => setOf(part.set).journey ?? 'subject';

/** The condition that a row `s` of a set lies in the period `p`. */
export function withinPeriod(counting: Counting, request: Request, values: Values): string {
  const { time } = setOf(counting.part.set);
  if (time === 'interval')
    return "p.reached >= p.first and s.from_on <= p.reached and coalesce(s.to_on, 'infinity') >= p.reached";
  const months = () => values.add(`${request.maturedMonths} months`, 'interval');
  if (counting.matured) return `s.happened_on <= p.reached - ${months()}`;
  if (counting.maturedIn) {
    const { maturedIn } = counting;
    const cohort = conditionsOf(maturedIn, request.actor, [], values).join(' and ');
    return `s.happened_on <= p.reached and s.${subjectOf(counting.part)} in (
      select s.${subjectOf(maturedIn)} from mi.${maturedIn.set} s where ${cohort} and s.happened_on <= p.reached - ${months()})`;
  }
  return request.basis === 'to_date'
    ? 's.happened_on <= p.reached'
    : 's.happened_on between p.first and p.reached';
}

function countStatement(counting: Counting, place: number, request: Request, values: Values) {
  const { part, breakdown, filters } = counting;
  const conditions = conditionsOf(part, request.actor, filters, values);
  const { joins, keys } = grouping(breakdown);
  const number = counting.once
    ? `count(distinct s.${subjectOf(part)})`
    : counting.values
      ? 'count(*)'
      : 'sum(s.quantity)';
  const quartiles = counting.values
    ? 'to_jsonb(percentile_cont(array[0.25, 0.5, 0.75]) within group (order by s.value))'
    : 'null::jsonb';
  const select = (period: string) =>
    `select ${place} as count, ${period} as period, ${keys} as keys, ${number}::int as number, ${quartiles} as quartiles`;
  if (counting.each)
    return `${select('p.number')} from period p join mi.${part.set} s on ${withinPeriod(counting, request, values)} ${joins}
      where ${conditions.join(' and ')} group by 2, 3`;
  const first = request.periods[0];
  const last = request.periods.at(-1);
  if (!first || !last) throw new Error('There is no period');
  const bounds = [
    `s.happened_on <= ${values.add(reachedEnd(last, request.today), 'date')}`,
    ...(request.basis === 'to_date' ? [] : [`s.happened_on >= ${values.add(first.from, 'date')}`]),
  ];
  const starts = values.add(
    request.periods.map(({ from }) => from),
    'date[]',
  );
  return `${select(`width_bucket(s.happened_on, ${starts})`)} from mi.${part.set} s ${joins}
    where ${[...bounds, ...conditions].join(' and ')} group by 2, 3`;
}

/** The periods as rows `p`: number from 1, first day, and the last day as far as it has come. */
export function periodRows(request: Request, values: Values): string {
  const list = (days: string[]) => values.add(days, 'date[]');
  return `period as materialized (
    select p.number::int, p.first, p.reached
      from unnest(${list(request.periods.map(({ from }) => from))},
                  ${list(request.periods.map((period) => reachedEnd(period, request.today)))})
           with ordinality p(first, reached, number))`;
}

/** The targets of measures and the rules without a value, as two expressions of JSON. */
export function standardsOf(
  request: Pick<Request, 'actor' | 'filters' | 'measures' | 'today'>,
  values: Values,
): { targets: string; unset: string } {
  const bodies = values.add(bodiesOf(request), 'uuid[]');
  const awaited = values.add(
    [...new Set(request.measures.flatMap(({ awaits }) => awaits))],
    'text[]',
  );
  const ids = values.add(
    request.measures.map(({ id }) => id),
    'text[]',
  );
  const today = values.add(request.today, 'date');
  return {
    targets: `(select coalesce(jsonb_agg(t), '[]') from (
          select measure_id, accountable_body_id, target_basis_points, floor_basis_points, valid_from from target
           where measure_id = any (${ids}) and (accountable_body_id is null or accountable_body_id = any (${bodies}))) t)`,
    unset: `(select coalesce(jsonb_agg(jsonb_build_object('rule', k.key, 'body', b.id)), '[]')
          from unnest(${awaited}) k(key) cross join unnest(${bodies}) b(id)
         where app.rule_value(k.key, b.id, ${today}) is null)`,
  };
}

/**
 * The one statement behind a request: every count by period and breakdown within what the actor may see, the targets,
 * and the rules without a value, in column `rows`. Names of sets come from the product, never from a request.
 */
export function factsStatement(request: Request): Statement {
  const values = new Values();
  const { targets, unset } = standardsOf(request, values);
  const counts = counted(request).all.map((counting, place) =>
    countStatement(counting, place, request, values),
  );
  return {
    text: `with ${periodRows(request, values)}
      select jsonb_build_object(
        'counts', (select coalesce(jsonb_agg(c), '[]') from (${counts.join('\n union all ')}) c),
        'targets', ${targets},
        'unset', ${unset}) as rows`,
    values: values.all,
  };
}

/** The accountable bodies that a request is about. */
export function bodiesOf({ actor, filters }: Pick<Request, 'actor' | 'filters'>): string[] {
  const wanted = filters.find(({ dimension }) => dimension === 'accountableBody')?.values;
  return wanted
    ? actor.accountableBodyIds.filter((id) => wanted.includes(id))
    : actor.accountableBodyIds;
}
