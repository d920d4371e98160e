import type { Tone } from '../../theme/palette';

/** A KPI at a month, as the API gives it. */
export interface Figure {
  readonly measureId: string;
  /** First day of the month. */
  readonly month: string;
  /** Part of the breakdown; null for the whole, or where the record names none. */
  readonly key: string | null;
  readonly numerator: number;
  readonly denominator: number;
  /** Hundredths of a per cent; null without a denominator or while a rule is awaited. */
  readonly valueBasisPoints: number | null;
  readonly targetBasisPoints: number | null;
  readonly status: FigureStatus;
  /** How many more would reach the target. */
  readonly toGo: number | null;
  /** The month is not over. */
  readonly provisional: boolean;
}

export type FigureStatus = 'green' | 'amber' | 'red' | 'awaiting_rule' | 'no_data';

/** What a KPI is called and how it is defined. */
export interface Measure {
  readonly id: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly definitionEn: string;
  readonly definitionCy: string;
}

/** How a status is tinted; its words stand beside it always. */
export const toneOfStatus: Readonly<Record<FigureStatus, Tone>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  awaiting_rule: 'highlight',
  no_data: 'neutral',
};

/** The figures of one KPI, oldest month first. */
export const seriesOf = (figures: readonly Figure[], measureId: string): readonly Figure[] =>
  figures.filter((figure) => figure.measureId === measureId);

/** How a KPI moved from the month before to the last one, in hundredths of a per cent. */
export interface Trend {
  readonly change: number;
  /** First day of the month compared with. */
  readonly since: string;
}

/** The last move of a series; null where one of the two months has no value. */
export function trendOf(series: readonly Figure[]): Trend | null {
  const now = series.at(-1);
  const before = series.at(-2);
  if (now?.valueBasisPoints == null || before?.valueBasisPoints == null) return null;
  return { change: now.valueBasisPoints - before.valueBasisPoints, since: before.month };
}
