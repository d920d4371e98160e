import type { Statement } from '@placewell/prisma';
import { setOf } from '@placewell/prisma/reference';
import type { PartName } from './members';
import type { Request } from './request';
import { conditionsOf, Values } from './source';
import { counted, periodRows, sourceOf, withinPeriod } from './statement';

/** A part of a measure that counts a journey, and the first day by which it does. */
export interface JourneyFigure {
  measureId: string;
  part: PartName;
  day: string;
}

/** What the database found: the number of a count, see `counted`, and the first day of the journey in it. */
export interface FoundCount {
  count: number;
  day: string;
}

/**
 * The statement that asks every measure of the request at once whether it counts a journey in the one period, in column
 * `rows`; nothing when the actor may not see the journey. The conditions are those of the figures themselves.
 */
export function journeyFiguresStatement(request: Request, referralId: string): Statement {
  const values = new Values();
  const journey = values.add(referralId, 'uuid');
  const counts = counted(request).all.flatMap((counting, place) => {
    const { part, filters } = counting;
    const { time, journey: column } = setOf(part.set);
    if (!column) return [];
    const day = time === 'stock' ? 's.from_on' : 's.happened_on';
    const conditions = conditionsOf(part, request.actor, filters, values).join(' and ');
    return `select ${place} as count, min(${day}) as day from period p cross join ${sourceOf(part, 'p.reached')} s
      where s.${column} = ${journey} and ${conditions} and ${withinPeriod(counting, request, values)}
      having count(*) > 0`;
  });
  const seen = conditionsOf({ set: 'referral_made' }, request.actor, [], values)
    .join(' and ')
    .replaceAll('s.', 'f.');
  return {
    text: `with ${periodRows(request, values)}
      select (select coalesce(jsonb_agg(c), '[]') from (${counts.join('\n union all ')}) c) as rows
        from mi.referral_facts f where f.referral_id = ${journey} and ${seen}`,
    values: values.all,
  };
}

const partNames: readonly PartName[] = ['numerator', 'denominator'];

/** The parts of measures that count the journey, in the order of the catalogue. Pure. */
export function journeyFiguresOf(found: readonly FoundCount[], request: Request): JourneyFigure[] {
  const { of } = counted(request);
  const days = new Map(found.map(({ count, day }) => [count, day]));
  return request.measures.flatMap(({ id }) =>
    (of.get(id) ?? []).flatMap((place, index): JourneyFigure[] => {
      const day = days.get(place);
      const part = partNames[index];
      return day && part ? [{ measureId: id, part, day }] : [];
    }),
  );
}
