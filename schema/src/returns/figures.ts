import type { Actor } from '@placewell/prisma';
import type { DimensionName } from '@placewell/prisma/reference';
import { evaluate, type Figure } from '../measures/evaluate';
import { type Count, counted } from '../measures/statement';
import type { MemberCount, ReturnFacts } from './counts';
import { type DueMeasure, measuresDue } from './due';
import { placesOf, requestOf } from './members';
import type { PeriodOfReturn } from './period';

export type Scope = 'whole' | 'area' | 'partner';

/** One number of a return, by ids and codes: labels are added where it is shown or frozen. */
export interface ReturnFigure
  extends Pick<
    Figure,
    | 'numerator'
    | 'denominator'
    | 'value'
    | 'target'
    | 'status'
    | 'lowerQuartile'
    | 'median'
    | 'upperQuartile'
  > {
  row: string;
  measure: string;
  /** Only for those who may see criminal-offence data, and DWP. */
  restricted: boolean;
  scope: Scope;
  areaId: string | null;
  partnerId: string | null;
  parts: { dimension: DimensionName; value: string | null }[];
}

/** The places a return is broken down by, so that an area or partner without anybody is returned as 0. */
export interface Places {
  areas: readonly string[];
  partners: readonly string[];
}

const scopes = [
  { scope: 'whole', dimension: null },
  { scope: 'area', dimension: 'deliveryArea' },
  { scope: 'partner', dimension: 'partner' },
] as const;

/** The counts of one measure in the form of the evaluator, for a place and with or without the breakdown. */
function countsFor(
  found: readonly MemberCount[],
  scope: Scope,
  detailed: boolean,
  [above, below]: readonly number[],
  known: readonly string[],
): Count[] {
  const at = (part: MemberCount['part']) => (part === 'numerator' ? above : below) ?? -1;
  // A denominator that is shared over the breakdown is not broken down itself.
  const cut = (part: MemberCount['part']) => detailed && isBrokenDown(found, part);
  const counts = found
    .filter(({ place, keys, part }) => place === scope && cut(part) === (keys !== null))
    // Where both are the same set, it is counted once.
    .filter(({ part }) => part === 'numerator' || above !== below)
    .map(
      (each): Count => ({
        count: at(each.part),
        period: 1,
        keys: [...(scope === 'whole' ? [] : [each.at]), ...(each.keys ?? [])],
        number: each.number,
        quartiles: each.quartiles,
      }),
    );
  if (detailed || scope === 'whole') return counts;
  const zeros = known.map(
    (id): Count => ({ count: above ?? 0, period: 1, keys: [id], number: 0, quartiles: null }),
  );
  return [...counts, ...zeros];
}

const isBrokenDown = (found: readonly MemberCount[], part: MemberCount['part']) =>
  found.some((each) => each.part === part && each.keys !== null);

/** The figures of one measure of a return: whole, by area and by partner, each with and without the breakdown. */
function figuresOfMeasure(
  actor: Actor,
  period: PeriodOfReturn,
  due: DueMeasure,
  facts: ReturnFacts,
  places: Places,
): ReturnFigure[] {
  const found = facts.counts.filter(({ measure }) => measure === due.measure.id);
  const offered = placesOf(due);
  return scopes.flatMap(({ scope, dimension }) => {
    if (dimension && !offered.includes(dimension)) return [];
    const known = scope === 'area' ? places.areas : places.partners;
    return [false, true].flatMap((detailed) => {
      if (detailed && due.parts.length === 0) return [];
      const breakdown = [...(dimension ? [dimension] : []), ...(detailed ? due.parts : [])];
      const request = requestOf(actor, period, due, breakdown);
      const of = counted(request).of.get(due.measure.id) ?? [];
      const counts = countsFor(found, scope, detailed, of, known);
      return evaluate({ ...facts, counts }, request).map(
        (figure): ReturnFigure => ({
          row: due.row.id,
          measure: due.measure.id,
          restricted: due.measure.permission !== undefined,
          scope,
          areaId: scope === 'area' ? (figure.dimensions[0]?.value ?? null) : null,
          partnerId: scope === 'partner' ? (figure.dimensions[0]?.value ?? null) : null,
          parts: figure.dimensions
            .slice(dimension ? 1 : 0)
            .map(({ name, value }) => ({ dimension: name, value })),
          numerator: figure.numerator,
          denominator: figure.denominator,
          value: figure.value,
          target: figure.target,
          status: figure.status,
          lowerQuartile: figure.lowerQuartile,
          median: figure.median,
          upperQuartile: figure.upperQuartile,
        }),
      );
    });
  });
}

/**
 * All figures of a return, in the order of the catalogue. Pure: the same facts give the same figures. A partner without
 * a name (a profile that is not cut by partner) is no partner's part and is left to the whole.
 */
export const figuresOfReturn = (
  actor: Actor,
  period: PeriodOfReturn,
  facts: ReturnFacts,
  places: Places,
  due: readonly DueMeasure[] = measuresDue(period.kind),
): ReturnFigure[] =>
  due
    .flatMap((each) => figuresOfMeasure(actor, period, each, facts, places))
    .filter(({ scope, partnerId }) => scope !== 'partner' || partnerId !== null);
