import type { Statement } from '@placewell/prisma';
import { type Part, setOf } from '@placewell/prisma/reference';
import type { PartName } from '../members';
import type { Request } from '../request';
import { conditionsOf, Values } from '../source';
import { countingsOf, periodRows, sourceOf, withinPeriod } from '../statement';
import { testsOf } from './sets';
import { FIRST_DAY, tests } from './tests';

/** A row of a set: what was counted, and on which day. */
export interface FoundRow {
  id: string;
  day: string;
}

/** What the database found of one part: each test in order, and whether rows of the journey are counted. */
export interface FoundPart {
  part: PartName;
  tests: { passed: boolean; record: { kind: string; id: string; day: string | null } | null }[];
  /** Rows of the journey in the set: whatever their day, of a stock at the end of the period. */
  inSet: boolean;
  /** The first of them that the limits of the part let through. */
  fitting: FoundRow | null;
  /** The first that lies in the period as well: the journey is counted. */
  counted: FoundRow | null;
}

const partNames: readonly PartName[] = ['numerator', 'denominator'];

const dayOf = (part: Part) => (setOf(part.set).time === 'stock' ? 's.from_on' : 's.happened_on');

/** The tests of a part, as SQL that gives a list in their order. */
function testList(part: Part, { basis }: Request): string {
  const first = basis === 'to_date' ? "'-infinity'::date" : '(select p.first from period p)';
  const asked = testsOf(part).all.map((name) => tests[name]);
  const objects = asked.map(
    (test) => `jsonb_build_object('passed', coalesce((${test.holds}), false),
      'record', ${'record' in test ? `(select to_jsonb(found) from (${test.record}) found)` : 'null::jsonb'})`,
  );
  return `jsonb_build_array(${objects.join(', ')})`.replaceAll(FIRST_DAY, first);
}

/**
 * The statement that puts the questions of a measure to one journey, in column `rows`; nothing when the actor may not
 * see the journey. The request has one measure and one period.
 */
export function explainStatement(request: Request, referralId: string): Statement {
  const values = new Values();
  const [measure] = request.measures;
  if (!measure) throw new Error('There is no measure');
  const journey = values.add(referralId, 'uuid');
  const parts = countingsOf(measure, request).map((counting, index) => {
    const { part } = counting;
    const own = `s.${setOf(part.set).journey ?? 'subject'} = f.referral_id`;
    const limits = conditionsOf(part, request.actor, counting.filters, values).join(' and ');
    const first = (rest: string) =>
      `(select to_jsonb(x) from (select s.subject as id, ${dayOf(part)} as day
          from period p cross join ${sourceOf(part, 'p.reached')} s where ${own} and ${rest} order by 2, 1 limit 1) x)`;
    return `jsonb_build_object('part', '${partNames[index]}', 'tests', ${testList(part, request)},
      'inSet', exists (select from period p cross join ${sourceOf(part, 'p.reached')} s where ${own}),
      'fitting', ${first(limits)},
      'counted', ${first(`${limits} and ${withinPeriod(counting, request, values)}`)})`;
  });
  const seen = conditionsOf({ set: 'referral_made' }, request.actor, [], values)
    .join(' and ')
    .replaceAll('s.', 'f.');
  return {
    text: `with ${periodRows(request, values)}
      select jsonb_build_array(${parts.join(', ')}) as rows
        from mi.referral_facts f where f.referral_id = ${journey} and ${seen}`,
    values: values.all,
  };
}
