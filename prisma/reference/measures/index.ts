import { kpis } from '../kpis';
import { activityMeasures } from './activity';
import { cohortMeasures } from './cohorts';
import { commonDimensions, type DimensionName } from './dimensions';
import { endingMeasures } from './ending';
import { expressionMeasures } from './expression';
import { outcomeMeasures } from './outcomes';
import { referralMeasures } from './referral';
import { type MeasureSet, measureSets, type SetName } from './sets';
import { startMeasures } from './start';
import { supportMeasures } from './support';
import type { Measure, Part } from './types';

/** The seven KPIs, in the form of all measures. */
const kpiMeasures = kpis.map(
  ({
    targetBasisPoints: _target,
    floorBasisPoints: _floor,
    sortOrder: _order,
    ...kpi
  }): Measure => ({
    ...kpi,
    numerator: { set: kpi.numerator as SetName },
    denominator: { set: kpi.denominator as SetName },
    toDate: true,
    breakdown: [],
  }),
);

/** Every figure that the MI note asks for, in the order of the catalogue. */
export const measures: readonly Measure[] = [
  ...expressionMeasures,
  ...referralMeasures,
  ...startMeasures,
  ...supportMeasures,
  ...activityMeasures,
  ...outcomeMeasures,
  ...kpiMeasures,
  ...endingMeasures,
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Figures that the note does not ask for; no return carries them. */
export const furtherMeasures: readonly Measure[] = cohortMeasures;

const byId = new Map([...measures, ...furtherMeasures].map((measure) => [measure.id, measure]));

/** The measure of an id; undefined when there is none. */
export const measureOf = (id: string): Measure | undefined => byId.get(id);

/** The set of a name. */
export const setOf = (name: SetName): MeasureSet => measureSets[name];

const dimensionsOfSet = (name: SetName): DimensionName[] => {
  const { without = [], further } = setOf(name);
  return [...commonDimensions.filter((each) => !without.includes(each)), ...further];
};

/** What a measure can be broken down by: what both of its sets have, and what a share is one over. */
export function dimensionsOf({ numerator, denominator, shareOver = [] }: Measure): DimensionName[] {
  const above = dimensionsOfSet(numerator.set);
  if (!denominator) return above;
  const below = dimensionsOfSet(denominator.set);
  return above.filter((each) => below.includes(each) || shareOver.includes(each));
}

/** The parts a measure is made of. */
export const partsOf = ({ numerator, denominator }: Measure): Part[] =>
  denominator ? [numerator, denominator] : [numerator];

export { type DimensionEntry, type DimensionName, dimensions } from './dimensions';
export { type MeasureSet, measureSets, type SetName } from './sets';
export type { Measure, MeasureUnit, Part } from './types';
