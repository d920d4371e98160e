import type { Actor, Statement } from '@placewell/prisma';
import { type DimensionName, dimensionsOf, type Part, setOf } from '@placewell/prisma/reference';
import type { PartName } from '../measures/members';
import type { Request } from '../measures/request';
import { conditionsOf, expressionOf, isMany, Values } from '../measures/source';
import { type Bounds, countingsOf, sourceOf, withinPeriod } from '../measures/statement';
import type { DueMeasure } from './due';
import { type PeriodOfReturn, within } from './period';

// Everything that is counted in a return, one row for each thing and each measure it counts in. Live figures count
// these rows, submitting stores them, and frozen figures count what was stored: by the same statement.

/** The columns of a member, in the order in which they are stored. */
export const memberColumns = [
  'measure_id',
  'part',
  'partner_id',
  'area_id',
  'keys',
  'subject',
  'counts_as',
  'participant_id',
  'referral_id',
  'happened_on',
  'quantity',
  'value',
] as const;

/** What the evaluator is asked for one measure of a return. */
export const requestOf = (
  actor: Actor,
  period: PeriodOfReturn,
  { measure, basis }: DueMeasure,
  breakdown: DimensionName[],
): Request => ({
  actor: within(actor, period),
  measures: [measure],
  periods: [{ from: period.firstDay, to: period.lastDay }],
  breakdown,
  filters: [],
  basis,
  maturedMonths: 12,
  today: period.lastDay,
});

const keyOf = (name: DimensionName) =>
  isMany(name) ? `to_jsonb(${expressionOf(name)})` : `to_jsonb(${expressionOf(name)}::text)`;

const hasArea = (part: Part) => !(setOf(part.set).without ?? []).includes('deliveryArea');

/** The rows of one part of a measure, which several measures may share. */
function partStatement(
  { measure }: DueMeasure,
  part: PartName,
  request: Request,
  values: Values,
  bounds: Bounds,
): string | undefined {
  const counting = countingsOf(measure, request)[part === 'numerator' ? 0 : 1];
  if (!counting) return undefined;
  const { set } = counting.part;
  const { time, journey } = setOf(set);
  const keys = counting.breakdown.map(keyOf);
  const conditions = conditionsOf(counting.part, request.actor, [], values);
  return `select s.partner_id, ${hasArea(counting.part) ? 's.local_authority_code' : 'null::text as local_authority_code'},
      jsonb_build_array(${keys.join(', ')}) as keys, s.subject,
      ${counting.once ? `s.${journey ?? 'subject'}` : 'null::uuid'} as counts_as,
      s.participant_id, ${journey ? `s.${journey}` : 'null::uuid'} as referral_id,
      ${time === 'stock' ? 's.from_on' : 's.happened_on'} as happened_on,
      ${counting.values ? '1' : 's.quantity'}::int as quantity,
      ${counting.values ? 's.value' : 'null'}::float8 as value
    from ${sourceOf(counting.part, bounds.reached)} s
   where ${[...conditions, withinPeriod(counting, request, values, bounds)].join(' and ')}`;
}

/** The parts of the measures by their rows: what several measures share is read once. */
function partsByRows(
  requests: readonly { each: DueMeasure; request: Request }[],
  values: Values,
  bounds: Bounds,
): Map<string, { measure: string; part: PartName }[]> {
  const shared = new Map<string, { measure: string; part: PartName }[]>();
  for (const { each, request } of requests)
    for (const part of ['numerator', 'denominator'] as const) {
      const rows = partStatement(each, part, request, values, bounds);
      if (rows === undefined) continue;
      const parts = shared.get(rows) ?? [];
      parts.push({ measure: each.measure.id, part });
      shared.set(rows, parts);
    }
  return shared;
}

/** The area of every local authority at the end of the period, worked out once instead of for each row. */
const areas = (body: string, { reached }: Bounds) => `period as (select ${reached} as reached),
 area_of as materialized (
    select s.local_authority_code, ${expressionOf('deliveryArea')} as area_id
      from (select l.code as local_authority_code, ${body} as accountable_body_id from local_authority l) s)`;

/** What is counted in measures of a return, as SQL, within what the actor may see. */
export interface MembersSelect {
  /** The common table expressions that the selects stand on. */
  common: string;
  /** Every row once, by the number of its set of rows. */
  rows: string;
  /** Which sets of rows count in which part of which measure. */
  parts: string;
  /** Every row once for each part of a measure in which it counts. */
  members: string;
}

export function membersSelect(
  actor: Actor,
  period: PeriodOfReturn,
  due: readonly DueMeasure[],
  values: Values,
): MembersSelect {
  const requests = due.map((each) => ({
    each,
    request: requestOf(actor, period, each, each.parts),
  }));
  const first = values.add(period.firstDay, 'date');
  const bounds = { first: () => first, reached: values.add(period.lastDay, 'date') };
  const sets = [...partsByRows(requests, values, bounds)];
  const body = values.add(period.accountableBodyId, 'uuid');
  const named = sets.flatMap(([, of], place) => of.map((part) => ({ place, ...part })));
  const list = (type: string, of: (part: (typeof named)[number]) => unknown) =>
    values.add(named.map(of), type);
  const common = sets.map(([rows], place) => `rows_${place} as materialized (${rows})`);
  const all = sets.map(
    (_set, place) => `select ${place} as rows, a.area_id, s.* from rows_${place} s
      left join area_of a on a.local_authority_code = s.local_authority_code`,
  );
  const rows = all.join('\n union all\n ');
  const parts = `unnest(${list('int[]', ({ place }) => place)}, ${list('text[]', ({ measure }) => measure)},
    ${list('text[]', ({ part }) => part)}) l(rows, measure_id, part)`;
  return {
    common: [areas(body, bounds), ...common].join(',\n '),
    rows,
    parts,
    members: `select l.measure_id, l.part, r.* from (${rows}) r join ${parts} on l.rows = r.rows`,
  };
}

/** The order of members that does not depend on how they were found. */
export const memberOrder =
  'measure_id collate "C", part collate "C", happened_on nulls first, subject, keys::text collate "C", area_id nulls first, quantity, value nulls first';

/** Statement of the members as they are now, in order. */
export function liveMembers(
  actor: Actor,
  period: PeriodOfReturn,
  due: readonly DueMeasure[],
): Statement {
  const values = new Values();
  const select = membersSelect(actor, period, due, values);
  return {
    text: `with ${select.common} select ${memberColumns.join(', ')} from (${select.members}) member order by ${memberOrder}`,
    values: values.all,
  };
}

/** The dimensions that a measure's figures can be returned by, beside its own breakdown. */
export const placesOf = ({ measure }: DueMeasure): ('deliveryArea' | 'partner')[] =>
  (['deliveryArea', 'partner'] as const).filter((name) => dimensionsOf(measure).includes(name));
