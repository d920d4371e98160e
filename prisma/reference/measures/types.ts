import type { DimensionName } from './dimensions';
import type { SetName } from './sets';

/** The rows of a set that are counted: all, or those with these values. */
export interface Part {
  set: SetName;
  where?: Partial<Record<DimensionName, string>>;
}

/**
 * A figure, defined once: which rows are counted and what that means.
 * count: how many in a period. ratio: a share of a second set. stock: how many at the end of a period.
 * distribution: number, median and quartiles of a value.
 */
export interface Measure {
  /** That of the catalogue row, with a suffix where the row asks for several figures. */
  id: string;
  kind: 'count' | 'ratio' | 'stock' | 'distribution';
  numerator: Part;
  denominator?: Part;
  /** The share is one of the whole over these dimensions: the denominator is not broken down by them. */
  shareOver?: readonly DimensionName[];
  /** A share of all who started: a return counts it from the beginning of the programme, not within its period. */
  toDate?: true;
  /** Each journey counts once in a period, however often it has a row. */
  once?: true;
  /**
   * It counts people, or a part of it does, without these records (names of tables): who enters may do so because one
   * was taken back, and who leaves because one was made.
   */
  without?: readonly string[];
  /** What the catalogue row asks it to be broken down by. */
  breakdown: readonly DimensionName[];
  titleEn: string;
  titleCy: string;
  definitionEn: string;
  definitionCy: string;
  unit: MeasureUnit;
  /** up when more is better, down when less is better, none when neither. */
  direction: 'up' | 'down' | 'none';
  /** Rules without whose value the figure awaits DWP. */
  awaits: readonly string[];
  /** Permission needed beside that to see figures. */
  permission?: 'participant.offence';
  sourceClause: string;
}

export type MeasureUnit =
  | 'people'
  | 'events'
  | 'months_of_people'
  | 'per_cent'
  | 'per_month'
  | 'per_full_time_equivalent'
  | 'days'
  | 'minutes';

/** The words of a measure: [English, Welsh]. */
export type Words = readonly [en: string, cy: string];
