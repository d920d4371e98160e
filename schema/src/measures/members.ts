import { type Actor, type Statement, seesIdentity } from '@placewell/prisma';
import { type SetName, setOf } from '@placewell/prisma/reference';
import { can } from '../access/roles';
import type { Request } from './request';
import { conditionsOf, Values } from './source';
import { countingsOf, periodRows, sourceOf, withinPeriod } from './statement';

/** One row behind a figure. */
export interface Member {
  subject: string;
  referralId: string | null;
  participantId: string | null;
  happenedOn: string | null;
  fromOn: string | null;
  toOn: string | null;
  quantity: number;
  value: number | null;
  reference: string | null;
  forename: string | null;
  surname: string | null;
  /** What is counted where it is no person: a member of staff, or a line of a plan. */
  labelEn: string | null;
  labelCy: string | null;
}

/** A page of the rows behind a figure, with what they add up to. */
export interface Members {
  /** How many rows there are. */
  count: number;
  /** What they add up to: the number of the figure. */
  number: number;
  members: Member[];
}

export type PartName = 'numerator' | 'denominator';

/** The words of what is no person, by set and from the id of a row: who works, or what of a plan is expected. */
const labels: Partial<Record<SetName, (language: 'en' | 'cy', subject: string) => string>> = {
  specialist_capacity: (_language, subject) =>
    `(select e.name from employment_specialist e where e.id = ${subject})`,
  profiled_start: (language, subject) => `(select nullif(concat_ws(' · ',
      (select ${language === 'en' ? 'o.name' : 'o.name_cy'} from organisation o where o.id = line.partner_id),
      (select l.name_${language} from local_authority l where l.code = line.local_authority_code),
      (select c.label_${language} from code c where c.list = 'support_model' and c.code = line.model),
      (select c.label_${language} from code c where c.list = 'cohort' and c.code = line.cohort)), '')
    from start_profile_line line where line.id = ${subject})`,
};

/** The columns with the words of a row of a set, by the SQL of its id. */
export const labelColumns = (set: SetName, subject: string): string =>
  `${labels[set]?.('en', subject) ?? 'null::text'} as "labelEn", ${labels[set]?.('cy', subject) ?? 'null::text'} as "labelCy"`;

/**
 * The rows of one part of one figure as `member`, with the queries before it: the request has one measure and one
 * period. The same conditions as in the figure itself, so that the rows are those that were counted.
 */
function memberRows(request: Request, part: PartName, values: Values): string {
  const [measure] = request.measures;
  if (!measure) throw new Error('There is no measure');
  const counting = countingsOf(measure, request)[part === 'numerator' ? 0 : 1];
  if (!counting) throw new Error(`${measure.id} has no ${part}`);
  const { set } = counting.part;
  const { time, journey, value, hundredths } = setOf(set);
  const conditions = conditionsOf(counting.part, request.actor, counting.filters, values);
  const days =
    time === 'stock'
      ? 'null::date as "happenedOn", s.from_on as "fromOn", s.to_on as "toOn"'
      : 's.happened_on as "happenedOn", null::date as "fromOn", null::date as "toOn"';
  const ordered = time === 'stock' ? 's.from_on' : 's.happened_on';
  const once = counting.once && journey ? `distinct on (s.${journey})` : '';
  const quantity = counting.once || counting.values ? '1' : 's.quantity';
  return `with ${periodRows(request, values)}, member as (
    select ${once} s.subject, ${journey ? `s.${journey}` : 'null::uuid'} as "referralId",
           s.participant_id as "participantId", ${days},
           ${quantity}${hundredths ? ' / 100.0' : ''} as quantity,
           ${value ? 's.value' : 'null::int'} as value, ${ordered} as ordered,
           ${labelColumns(set, 's.subject')}
      from period p join ${sourceOf(counting.part, 'p.reached')} s on ${withinPeriod(counting, request, values)}
     where ${conditions.join(' and ')}
     ${once ? `order by s.${journey}, ${ordered}, s.subject` : ''})`;
}

const seesNames = (actor: Actor) => seesIdentity(actor) && can(actor, 'participant.identity');

/** The columns with the name of a `person`, as far as the actor may know. */
export const nameColumns = (actor: Actor): string =>
  seesNames(actor)
    ? 'person.forename, person.surname'
    : 'null::text as forename, null::text as surname';

/** A further column that notes a look at everybody whom the rows `page` name; nothing for those who see no names. */
export const lookColumn = (actor: Actor): string =>
  seesNames(actor)
    ? `, app.log_read(array(select distinct "participantId" from page where "participantId" is not null), 'list')::text`
    : '';

/** The members with who they are, as far as the actor may know, in the order of their day. */
function named({ actor }: Request): string {
  return `select m.*, person.reference, ${nameColumns(actor)}
    from member m left join participant person on person.id = m."participantId"
   order by m.ordered, m.subject`;
}

/**
 * The statement that gives one page of the rows behind a figure and what all of them come to, in column `rows`. It notes a
 * look at everybody whom it names.
 */
export function membersStatement(
  request: Request,
  part: PartName,
  { take, skip }: { take: number; skip: number },
): Statement {
  const values = new Values();
  const rows = memberRows(request, part, values);
  return {
    text: `${rows}, page as materialized (
        ${named(request)} limit ${values.add(take, 'int')} offset ${values.add(skip, 'int')})
      select jsonb_build_object(
        'count', (select count(*)::int from member),
        'number', (select coalesce(sum(quantity), 0)::float8 from member),
        'members', (select coalesce(jsonb_agg(page), '[]') from page)) as rows${lookColumn(request.actor)}`,
    values: values.all,
  };
}

/** The statement that gives every row behind a figure, each in column `row`, to be read bit by bit. */
export function memberStreamStatement(request: Request, part: PartName): Statement {
  const values = new Values();
  const rows = memberRows(request, part, values);
  return {
    text: `${rows} select to_jsonb(each) as row from (${named(request)}) each`,
    values: values.all,
  };
}
