import type { Tone } from '../../theme/palette';

/** A measure in a period, for one part of a breakdown, as the API gives it. */
export interface Figure {
  readonly measure: string;
  /** First and last day of the period. */
  readonly from: string;
  readonly to: string;
  /** Which part of the breakdown; empty for the whole. */
  readonly dimensions: readonly { readonly name: string; readonly value: string | null }[];
  readonly numerator: number;
  readonly denominator: number | null;
  /** In the unit of the measure; null without a denominator or while a rule is awaited. */
  readonly value: number | null;
  readonly target: number | null;
  readonly status: FigureStatus;
  /** Keys of the rules that it waits for. */
  readonly awaits: readonly string[];
  /** How many more would reach the target. */
  readonly toGo: number | null;
  /** The period is not over. */
  readonly provisional: boolean;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

export type FigureStatus = 'green' | 'amber' | 'red' | 'no_target' | 'awaiting_rule' | 'no_data';

/** What a measure is called, how it is defined, and what can be asked of it. */
export interface Measure {
  readonly id: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly definitionEn: string;
  readonly definitionCy: string;
  readonly kind: 'count' | 'ratio' | 'stock' | 'distribution';
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'none';
  /** It can be asked of matured cohorts. */
  readonly matures: boolean;
  /** A share or rate, with members below the line as well. */
  readonly hasDenominator: boolean;
  /** What it can be broken down and filtered by; list is the code list of its values, null when they are ids or words. */
  readonly dimensions: readonly { readonly name: string; readonly list: string | null }[];
}

/** How a status is tinted; its words stand beside it always. */
export const toneOfStatus: Readonly<Record<FigureStatus, Tone>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  no_target: 'neutral',
  awaiting_rule: 'highlight',
  no_data: 'neutral',
};

/** Initiative starts against the agreed profile: the one figure whose denominator is a plan. */
export const startsMeasure = 'B3.01';

/** Below so many a share moves by leaps: one person is ten points or more. */
export const smallNumber = 10;

/** The figures of one measure, oldest period first. */
export const seriesOf = (figures: readonly Figure[], measure: string): readonly Figure[] =>
  figures.filter((figure) => figure.measure === measure);

/** The part a figure is of: the value of its first dimension; null for the whole, or where the record names none. */
export const partOf = ({ dimensions }: Figure): string | null => dimensions[0]?.value ?? null;

/** True where so few people stand below the line that the share should be read with care. */
export const isSmall = ({ denominator }: Figure, { unit }: Pick<Measure, 'unit'>): boolean =>
  unit === 'per_cent' && denominator !== null && denominator > 0 && denominator < smallNumber;

/** How a measure moved between two periods, in its unit and to one decimal place. */
export interface Trend {
  readonly change: number;
  /** The period compared with. */
  readonly since: Figure;
  /** The period compared, where it is not the last one of the series. */
  readonly of: Figure | null;
}

/**
 * The last move of a series; null where one of the two periods has no value. What happened in a period that is not over
 * is not compared: it would always look like a fall. A stock can be, it is as it is today.
 */
export function trendOf(
  series: readonly Figure[],
  basis: string,
  { kind }: Pick<Measure, 'kind'>,
): Trend | null {
  const last = series.at(-1);
  const waits = basis === 'period' && kind !== 'stock' && last?.provisional;
  const compared = waits ? series.slice(0, -1) : series;
  const now = compared.at(-1);
  const before = compared.at(-2);
  if (now?.value == null || before?.value == null) return null;
  return {
    change: Math.round((now.value - before.value) * 10) / 10,
    since: before,
    of: now === last ? null : now,
  };
}
