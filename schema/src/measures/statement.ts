import { preparedNames, type Statement } from '@placewell/prisma';
import { counted } from './counting';
import { countStatements } from './passes';
import { type Request, reachedEnd } from './request';
import { Values } from './source';

export { type Bounds, counted, countingsOf, sourceOf, withinPeriod } from './counting';

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

/** The periods as rows `p`: number from 1, first day, and the last day as far as it has come. */
export function periodRows(request: Request, values: Values): string {
  const list = (days: string[]) => values.add(days, 'date[]');
  return `period as materialized (
    select p.number::int, p.first, p.reached
      from unnest(${list(request.periods.map(({ from }) => from))},
                  ${list(request.periods.map((period) => reachedEnd(period, request.today)))})
           with ordinality p(first, reached, number))`;
}

/** Planning takes longer than counting a month. */
const prepared = preparedNames('figures', 400);

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
  const counts = countStatements(counted(request).all, request, values);
  const text = `with ${periodRows(request, values)}
      select jsonb_build_object(
        'counts', (select coalesce(jsonb_agg(c), '[]') from (${counts.join('\n union all ')}) c),
        'targets', ${targets},
        'unset', ${unset}) as rows`;
  return { text, values: values.all, name: prepared(text) };
}

/** The accountable bodies that a request is about. */
export function bodiesOf({ actor, filters }: Pick<Request, 'actor' | 'filters'>): string[] {
  const wanted = filters.find(({ dimension }) => dimension === 'accountableBody')?.values;
  return wanted
    ? actor.accountableBodyIds.filter((id) => wanted.includes(id))
    : actor.accountableBodyIds;
}
