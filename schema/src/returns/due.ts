import {
  type CatalogueRow,
  catalogue,
  type DimensionName,
  kpis,
  type Measure,
  measureOf,
} from '@placewell/prisma/reference';
import type { Basis } from '../measures/request';

export type PeriodKind = 'month' | 'quarter';

/** A figure that a row of the catalogue asks for. */
export interface DueMeasure {
  row: CatalogueRow;
  measure: Measure;
  /** The breakdown that the row asks for beside the area, by which every figure is returned anyway. */
  parts: DimensionName[];
  /** KPIs are shares of all who started: counted from the beginning. Everything else is what happened in the period. */
  basis: Basis;
}

/**
 * The rows of the catalogue that are due with a month or a quarter. A month carries the monthly rows, a quarter the
 * quarterly ones alone: its months were returned as months, and nothing is returned twice.
 */
export const rowsDue = (kind: PeriodKind): CatalogueRow[] =>
  catalogue.filter(({ frequency }) => (frequency === 'monthly') === (kind === 'month'));

const kpiIds = new Set(kpis.map(({ id }) => id));

const dueMeasure = (row: CatalogueRow, id: string): DueMeasure => {
  const measure = measureOf(id);
  if (!measure) throw new Error(`There is no measure ${id}`);
  return {
    row,
    measure,
    parts: measure.breakdown.filter((name) => name !== 'deliveryArea'),
    basis: kpiIds.has(id) ? 'to_date' : 'period',
  };
};

/** The figures that are due, in the order of the catalogue. */
export const measuresDue = (kind: PeriodKind): DueMeasure[] =>
  rowsDue(kind).flatMap((row) => row.measures.map((id) => dueMeasure(row, id)));
