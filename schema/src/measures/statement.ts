import type { Actor, Statement } from '@placewell/prisma';
import { kpis } from '@placewell/prisma/reference';

/** What figures can be broken down by: the columns every set of schema mi has. */
export const dimensions = {
  accountableBody: 'accountable_body_id::text',
  partner: 'partner_id::text',
  localAuthority: 'local_authority_code',
  model: 'model',
  cohort: 'cohort',
} as const;
export type Dimension = keyof typeof dimensions;

/** Which rows of the sets count. */
export interface MeasureFilter {
  accountableBodyId?: string;
  partnerId?: string;
  localAuthorityCode?: string;
  model?: string;
  cohort?: string;
}

/** Rows of one set in one month, for one part of the breakdown. */
export interface Count {
  set: string;
  /** First day of the month. */
  month: string;
  key: string | null;
  number: number;
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
  /** Rules without a value, for at least one accountable body that counts here. */
  unset: string[];
}

const columns: Record<keyof MeasureFilter, [column: string, type: string]> = {
  accountableBodyId: ['accountable_body_id', 'uuid'],
  partnerId: ['partner_id', 'uuid'],
  localAuthorityCode: ['local_authority_code', 'text'],
  model: ['model', 'text'],
  cohort: ['cohort', 'text'],
};

const sets = [...new Set(kpis.flatMap((kpi) => [kpi.numerator, kpi.denominator]))];
const awaited = [...new Set(kpis.flatMap((kpi) => kpi.awaits))];

/**
 * The statement that counts every set of the KPIs by month up to a day, within what the actor may see, in column
 * `rows`. The sets come from the product's own list, never from a request.
 */
export function factsStatement(
  actor: Actor,
  upTo: string,
  filter: MeasureFilter,
  breakdown?: Dimension,
): Statement {
  const values: unknown[] = [upTo, actor.accountableBodyIds, awaited];
  const conditions = ['happened_on <= $1::date', 'accountable_body_id = any($2::uuid[])'];
  const narrow = (name: keyof MeasureFilter, value: string) => {
    const [column, type] = columns[name];
    values.push(value);
    conditions.push(`${column} = $${values.length}::${type}`);
  };
  for (const name of Object.keys(columns) as (keyof MeasureFilter)[]) {
    const wanted = filter[name];
    if (wanted) narrow(name, wanted);
  }
  if (actor.partnerId) narrow('partnerId', actor.partnerId);
  const key = breakdown ? dimensions[breakdown] : 'null::text';
  const count = (set: string) =>
    `select '${set}' as set, date_trunc('month', happened_on)::date as month, ${key} as key,
       sum(quantity)::int as number from mi.${set} where ${conditions.join(' and ')} group by 2, 3`;
  const bodies = filter.accountableBodyId ? '$4::uuid' : 'any($2::uuid[])';
  return {
    values,
    text: `select jsonb_build_object(
      'counts', (select coalesce(jsonb_agg(c), '[]') from (${sets.map(count).join(' union all ')}) c),
      'targets', (select coalesce(jsonb_agg(t), '[]') from (
        select measure_id, accountable_body_id, target_basis_points, floor_basis_points, valid_from from target
         where accountable_body_id is null or accountable_body_id = ${bodies}) t),
      'unset', (select coalesce(jsonb_agg(distinct k.key), '[]')
        from unnest($3::text[]) k(key) cross join organisation o
       where o.id = ${bodies} and app.rule_value(k.key, o.id, $1::date) is null)) as rows`,
  };
}
