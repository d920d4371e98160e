import {
  type CatalogueRow,
  catalogue,
  type DimensionName,
  type Measure,
  measureOf,
} from '@placewell/prisma/reference';
import type { Basis } from '../measures/request';

export type PeriodKind = 'month' | 'quarter';
export type ReturnBasis = Exclude<Basis, 'matured'>;

/** A figure that a row of the catalogue asks for. */
export interface DueMeasure {
  row: CatalogueRow;
  measure: Measure;
  /** The breakdown that the row asks for beside the area, by which every figure is returned anyway. */
  parts: DimensionName[];
  basis: ReturnBasis;
}

/**
 * The rows of the catalogue that are due with a month or a quarter. A month carries the monthly rows, a quarter the
 * quarterly ones alone: its months were returned as months, and nothing is returned twice.
 */
export const rowsDue = (kind: PeriodKind): CatalogueRow[] =>
  catalogue.filter(({ frequency }) => (frequency === 'monthly') === (kind === 'month'));

/**
 * Shares of all who started are counted from the beginning: within a month they would set the outcomes of some people
 * against the starts of others. Everything else is what happened in the period.
 */
export const basisOf = (measureId: string): ReturnBasis =>
  measureOf(measureId)?.toDate ? 'to_date' : 'period';

const dueMeasure = (row: CatalogueRow, id: string): DueMeasure => {
  const measure = measureOf(id);
  if (!measure) throw new Error(`There is no measure ${id}`);
  return {
    row,
    measure,
    parts: measure.breakdown.filter((name) => name !== 'deliveryArea'),
    basis: basisOf(id),
  };
};

/** The figures that are due, in the order of the catalogue. */
export const measuresDue = (kind: PeriodKind): DueMeasure[] =>
  rowsDue(kind).flatMap((row) => row.measures.map((id) => dueMeasure(row, id)));
