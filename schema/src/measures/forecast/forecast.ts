import type { Message } from '../../core/errors';
import type { Figure } from '../evaluate';
import { outcomesMethod, startsMethod } from './method';
import { forecastOutcome, type Reached } from './outcomes';
import { addUp, forecastStarts, type Range } from './starts';

/** What can be said of one number at the end of the year. */
export interface ForecastLine {
  /** The KPI it is of. */
  measureId: string;
  /** year: what happens in the financial year; to_date: from the beginning of the programme. */
  scope: 'year' | 'to_date';
  /** estimated, not_enough_history or awaiting_rule. */
  status: string;
  recorded: number;
  range: Range | null;
  /** What the agreed profile asks for by then: its starts, or the targeted share of them. */
  profile: number | null;
  /** Expected per cent: of the profile for starts, of the expected starts for outcomes. */
  value: number | null;
  target: number | null;
  /** Of outcomes: for so many months after the start there is history. */
  monthsKnown: number | null;
  method: Message;
}

/** Starts of a month of the year. */
export interface ForecastMonth {
  month: string;
  recorded: number;
  profile: number;
  range: Range | null;
}

export interface Forecast {
  from: string;
  to: string;
  asAt: string;
  lines: ForecastLine[];
  months: ForecastMonth[];
}

/** Which outcome each KPI counts, as the set of maturity names it. */
export const outcomeOf = {
  'B3.02': 'first_earnings',
  'B3.03': 'lower',
  'B3.04': 'higher',
} as const;
const startsKpi = 'B3.01';

const perCent = (number: number, of: number) =>
  of > 0 ? Math.round((number * 10_000) / of) / 100 : null;

/**
 * The year-end forecast from two sets of figures: the KPIs by month from the beginning of the programme to the end of
 * the financial year, and who reached what how many months after the start. Pure.
 */
export function forecastOf(
  kpis: readonly Figure[],
  maturity: readonly Figure[],
  { from, to, asAt }: Pick<Forecast, 'from' | 'to' | 'asAt'>,
): Forecast {
  const current = `${asAt.slice(0, 7)}-01`;
  const recorded = kpis
    .filter(({ measureId }) => measureId === startsKpi)
    .map(({ from: month, numerator, denominator }) => ({
      month,
      starts: numerator,
      profile: denominator ?? 0,
    }));
  const expected = forecastStarts(recorded, current);
  const totalOf = (rows: readonly { starts: number; profile: number }[]) => ({
    starts: rows.reduce((sum, { starts }) => sum + starts, 0),
    profile: rows.reduce((sum, { profile }) => sum + profile, 0),
  });
  const lastOf = (measureId: string) =>
    kpis.findLast((figure) => figure.measureId === measureId && figure.to === to);

  const startsLine = (scope: ForecastLine['scope']): ForecastLine => {
    const within = ({ month }: { month: string }) => scope === 'to_date' || month >= from;
    const { starts, profile } = totalOf(recorded.filter(within));
    const range = expected ? addUp(expected.filter(within)) : null;
    return {
      measureId: startsKpi,
      scope,
      status: range ? 'estimated' : 'not_enough_history',
      recorded: starts,
      range,
      profile: profile || null,
      value: range && perCent(range.expected, profile),
      target: lastOf(startsKpi)?.target ?? null,
      monthsKnown: null,
      method: startsMethod,
    };
  };

  const outcomeLine = (measureId: keyof typeof outcomeOf): ForecastLine => {
    const reached = maturity
      .filter(({ dimensions }) => dimensions[0]?.value === outcomeOf[measureId])
      .map(
        ({ from: month, dimensions, numerator }): Reached => ({
          month,
          monthsSince: Number(dimensions[1]?.value),
          people: numerator,
        }),
      );
    const awaiting = lastOf(measureId)?.status === 'awaiting_rule';
    const estimate = expected && !awaiting ? forecastOutcome(expected, reached, current) : null;
    const target = lastOf(measureId)?.target ?? null;
    const { profile } = totalOf(recorded);
    return {
      measureId,
      scope: 'to_date',
      status: awaiting ? 'awaiting_rule' : estimate ? 'estimated' : 'not_enough_history',
      recorded: reached.reduce((sum, { people }) => sum + people, 0),
      range: estimate,
      profile: target === null || !profile ? null : Math.ceil((target * profile) / 100),
      value: estimate && expected && perCent(estimate.expected, addUp(expected).expected),
      target,
      monthsKnown: estimate?.monthsKnown ?? null,
      method: outcomesMethod,
    };
  };

  return {
    from,
    to,
    asAt,
    lines: [
      startsLine('year'),
      startsLine('to_date'),
      ...(Object.keys(outcomeOf) as (keyof typeof outcomeOf)[]).map(outcomeLine),
    ],
    months: recorded
      .filter(({ month }) => month >= from)
      .map(({ month, starts, profile }) => {
        const estimate = expected?.find((each) => each.month === month);
        return { month, recorded: starts, profile, range: estimate ? addUp([estimate]) : null };
      }),
  };
}
