import type { Actor, Statement } from '@placewell/prisma';
import { Values } from '../measures/source';
import { type Facts, standardsOf } from '../measures/statement';
import type { DueMeasure } from './due';
import { membersSelect } from './members';
import { type PeriodOfReturn, within } from './period';

/** What was counted of the members of one part of a measure, for one place and one combination of its breakdown. */
export interface MemberCount {
  measure: string;
  part: 'numerator' | 'denominator';
  place: 'whole' | 'area' | 'partner';
  /** Id of the area or partner; empty for the whole, and for members that name none. */
  at: string | null;
  /** The values of the breakdown; undefined where nothing is broken down. */
  keys: (string | null)[] | null;
  number: number;
  quartiles: [number, number, number] | null;
}

/** Everything that the figures of a return are worked out from. */
export interface ReturnFacts extends Pick<Facts, 'targets' | 'unset'> {
  counts: MemberCount[];
}

/** Journeys that count once are counted once in every combination; everything else adds up its quantity. */
const number =
  'case when count(m.counts_as) > 0 then count(distinct m.counts_as) else sum(m.quantity) end::int';
const quartiles = `case when count(m.value) > 0
  then to_jsonb(percentile_cont(array[0.25, 0.5, 0.75]) within group (order by m.value)) end`;

const counting = (of: string, keys: string, from: string, group: string) => `
  select ${of},
         case when grouping(m.area_id) = 0 then 'area' when grouping(m.partner_id) = 0 then 'partner' else 'whole' end as place,
         coalesce(case when grouping(m.area_id) = 0 then m.area_id end, case when grouping(m.partner_id) = 0 then m.partner_id end) as at,
         ${keys} as keys, ${number} as number, ${quartiles} as quartiles
    from ${from}
   group by grouping sets ((${group}), (${group}, m.area_id), (${group}, m.partner_id))`;

/** A value of a breakdown of which a member can have several: each one, or none. */
const valuesOf = (place: number) => `
  left join lateral jsonb_array_elements_text(
    case jsonb_typeof(m.keys -> ${place}) when 'array' then m.keys -> ${place} else jsonb_build_array(m.keys -> ${place}) end) k${place}(value) on true`;

/**
 * The counts of rows, whole and by area and partner, with and without the breakdown. `source` has rows as they are now, or
 * as they were frozen, so that both are counted alike; `of` says what a row is counted in.
 */
function countsOf(source: string, of: string, where = 'true'): string {
  const whole = counting(of, 'null::text[]', `${source} m where ${where}`, of);
  const detailed = counting(
    of,
    '(array[k0.value, k1.value, k2.value])[1 : m.size]',
    `(select s.*, jsonb_array_length(s.keys) as size from ${source} s) m ${[0, 1, 2].map(valuesOf).join('')}
      where m.size > 0 and ${where}`,
    `${of}, m.size, k0.value, k1.value, k2.value`,
  );
  return `${whole} union all ${detailed}`;
}

/** Counts as one expression of JSON; see `MemberCount`. */
const countsJson = (counts: string) => `(select coalesce(jsonb_agg(c), '[]') from (${counts}) c)`;

/** The statement of everything that the figures of a return are worked out from, as things are now, in column `facts`. */
export function liveFacts(
  actor: Actor,
  period: PeriodOfReturn,
  due: readonly DueMeasure[],
): Statement {
  const values = new Values();
  const { common, rows, parts } = membersSelect(actor, period, due, values);
  const { targets, unset } = standardsOf(standardsRequest(actor, period, due), values);
  // Rows that several measures share are counted once.
  const counts = `select l.measure_id as measure, l.part, c.place, c.at, c.keys, c.number, c.quartiles
    from (${countsOf('counted', 'm.rows')}) c join ${parts} on l.rows = c.rows`;
  return {
    text: `with ${common}, counted as materialized (${rows})
      select jsonb_build_object('counts', ${countsJson(counts)}, 'targets', ${targets}, 'unset', ${unset}) as facts`,
    values: values.all,
  };
}

/** The same from what a revision froze. */
export function frozenFacts(
  actor: Actor,
  period: PeriodOfReturn,
  due: readonly DueMeasure[],
  revisionId: string,
): Statement {
  const values = new Values();
  const { targets, unset } = standardsOf(standardsRequest(actor, period, due), values);
  const revision = values.add(revisionId, 'uuid');
  return {
    text: `select jsonb_build_object(
        'counts', ${countsJson(`select c.measure_id as measure, c.part, c.place, c.at, c.keys, c.number, c.quartiles
          from (${countsOf('return_member', 'm.measure_id, m.part', `m.revision_id = ${revision}`)}) c`)},
        'targets', ${targets}, 'unset', ${unset}) as facts`,
    values: values.all,
  };
}

const standardsRequest = (actor: Actor, period: PeriodOfReturn, due: readonly DueMeasure[]) => ({
  actor: within(actor, period),
  filters: [],
  measures: due.map(({ measure }) => measure),
  today: period.lastDay,
});
