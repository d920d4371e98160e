import type { DimensionName } from '@placewell/prisma/reference';

/**
 * A count as somebody who knows the tables writes it for one question: of table or subquery `t`, in accountable body $1,
 * up to day $2 and from day $3. Nothing here asks the views of the measures.
 */
export interface Count {
  from: string;
  where?: string;
  /** The day of an event. Without one, `where` says what holds at the end of $2. */
  day?: string;
  number?: string;
  /** What the share is one of, where the same rows give it. */
  of?: string;
  /** The value of which quartiles are asked. */
  value?: string;
  /** What it is broken down by, and the tables that takes; by partner when left out. */
  by?: By;
  /** Another way to count from the beginning of the programme. */
  toDate?: Count;
}

export interface By {
  dimension: DimensionName;
  key: string;
  join?: string;
}

/** A measure: what stands above the line, and for a share below it; `whole` is the sum of the parts above. */
export interface Handwritten {
  above: Count;
  below?: Count | 'whole';
}

export interface Asked {
  toDate: boolean;
  brokenDown: boolean;
}

const byPartner: By = { dimension: 'partner', key: 't.partner_id' };

/** What a measure is broken down by in the comparison. */
export const breakdownOf = ({ above }: Handwritten): By => above.by ?? byPartner;

function statementOf(count: Count, { toDate, brokenDown }: Asked, by: By): string {
  const { from, where = 'true', day, number = 'count(*)', of, value } = count;
  const days = !day ? 'true' : toDate ? `${day} <= $2` : `${day} between $3 and $2`;
  const quartiles = value
    ? `percentile_cont(array[0.25, 0.5, 0.75]) within group (order by ${value})`
    : 'null::float8[]';
  return `select ${brokenDown ? `${by.key}::text` : 'null::text'} as key, (${number})::float8 as above,
      (${of ?? 'null'})::float8 as below, ${quartiles} as quartiles
    from ${from} ${brokenDown ? (by.join ?? '') : ''}
   where t.accountable_body_id = $1 and ${days} and ${where}
   group by 1`;
}

/** One statement for the measure, of columns key, above, below and quartiles. */
export function handwrittenStatement({ above, below }: Handwritten, asked: Asked): string {
  const by = above.by ?? byPartner;
  const now = (count: Count) => (asked.toDate ? (count.toDate ?? count) : count);
  const first = statementOf(now(above), asked, by);
  if (!below || below === 'whole') return first;
  const second = statementOf(now(below), asked, below.by ?? by);
  return `select key, max(above) as above, max(below) as below, null::float8[] as quartiles
    from (${first} union all select key, null, above, null from (${second}) below) both_parts group by 1`;
}
