import type { Actor, Statement } from '@placewell/prisma';
import { type DimensionName, type Part, setOf } from '@placewell/prisma/reference';
import { labelColumns, lookColumn, nameColumns, type PartName } from '../measures/members';
import { Values } from '../measures/source';
import type { DueMeasure } from './due';

/** Which figure of a submitted return: of which place, and of which part of its breakdown. */
export interface FrozenFigureAsked {
  scope: 'whole' | 'area' | 'partner';
  areaId: string | null;
  partnerId: string | null;
  parts: readonly { dimension: DimensionName; value: string | null }[];
}

/** The dimensions by which the frozen rows of one part of a measure carry keys, in their order. */
const keysOf = ({ measure, parts }: DueMeasure, part: PartName): DimensionName[] =>
  part === 'numerator' ? parts : parts.filter((name) => !measure.shareOver?.includes(name));

/** True of a row `m` with this value at a place of its keys; of several values, with it among them. */
function hasKey(place: number, value: string | null, values: Values): string {
  const key = `(m.keys -> ${place})`;
  const wanted = values.add(value, 'text');
  return `case jsonb_typeof(${key})
    when 'array' then case when ${wanted} is null then jsonb_array_length(${key}) = 0 else ${key} ? ${wanted} end
    else (m.keys ->> ${place}) is not distinct from ${wanted} end`;
}

/**
 * The statement of the rows that a figure of a submitted return was counted from, as they were frozen, in column `rows`:
 * a page of them, how many there are and what they add up to. A partner gets its own. It notes a look at everybody whom
 * it names; names are those of today, since a return keeps none.
 */
export function frozenMembersStatement(
  actor: Actor,
  revisionId: string,
  due: DueMeasure,
  part: PartName,
  figure: FrozenFigureAsked,
  { take, skip }: { take: number; skip: number },
): Statement {
  const values = new Values();
  const { set } = due.measure[part] as Part;
  const scale = setOf(set).hundredths ? ' / 100.0' : '';
  const keys = keysOf(due, part);
  const conditions = [
    `m.revision_id = ${values.add(revisionId, 'uuid')}`,
    `m.measure_id = ${values.add(due.measure.id, 'text')}`,
    `m.part = ${values.add(part, 'text')}`,
    ...(actor.partnerId ? [`m.partner_id = ${values.add(actor.partnerId, 'uuid')}`] : []),
    ...(figure.scope === 'area'
      ? [`m.area_id is not distinct from ${values.add(figure.areaId, 'uuid')}`]
      : []),
    ...(figure.scope === 'partner'
      ? [`m.partner_id is not distinct from ${values.add(figure.partnerId, 'uuid')}`]
      : []),
    ...figure.parts.flatMap(({ dimension, value }) => {
      const place = keys.indexOf(dimension);
      return place < 0 ? [] : [hasKey(place, value, values)];
    }),
  ];
  return {
    text: `with member as (
        select m.subject, m.referral_id as "referralId", m.participant_id as "participantId",
               m.happened_on as "happenedOn", null::date as "fromOn", null::date as "toOn",
               ${labelColumns(set, 'm.subject')},
               m.quantity${scale} as quantity, m.value, m.counts_as
          from return_member m where ${conditions.join(' and ')}),
      page as materialized (
        select m.*, person.reference, ${nameColumns(actor)}
          from member m left join participant person on person.id = m."participantId"
         order by m."happenedOn" nulls first, m.subject
         limit ${values.add(take, 'int')} offset ${values.add(skip, 'int')})
      select jsonb_build_object(
        'count', (select count(*)::int from member),
        'number', (select case when count(counts_as) > 0 then count(distinct counts_as)
                     else coalesce(sum(quantity), 0) end::float8 from member),
        'members', (select coalesce(jsonb_agg(to_jsonb(page) - 'counts_as'), '[]') from page)) as rows${lookColumn(actor)}`,
    values: values.all,
  };
}
