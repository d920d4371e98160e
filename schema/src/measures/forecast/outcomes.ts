import type { ExpectedMonth, Range } from './starts';

/** Those who started in a month and reached an outcome, by calendar months after that of the start. */
export interface Reached {
  /** First day of the month of the start. */
  month: string;
  monthsSince: number;
  people: number;
}

/** What is expected of an outcome at the end of the year, from the beginning of the programme. */
export interface OutcomeForecast extends Range {
  recorded: number;
  /** For so many months after the start there is history; nothing is added for later ones. */
  monthsKnown: number;
}

/** Fewer starts say too little about a month after the start, fewer months or outcomes about an outcome. */
const leastStarts = 20;
const leastMonths = 6;
const leastOutcomes = 5;
/** Chance keeps within so many standard deviations in four of five cases. */
const fourOfFive = 1.28;

/**
 * The share of those who start that reaches the outcome in each calendar month after that of the start, from the start
 * months for which that month is over. It ends where fewer than twenty starts have come so far.
 */
export function sharesByMonth(
  starts: readonly ExpectedMonth[],
  countOf: (start: number, monthsSince: number) => number,
  current: number,
): number[] {
  const shares: number[] = [];
  for (let since = 0; since < current; since += 1) {
    const past = starts.slice(0, current - since);
    const people = past.reduce((sum, { starts: number }) => sum + number, 0);
    if (people < leastStarts) break;
    shares.push(past.reduce((sum, _month, start) => sum + countOf(start, since), 0) / people);
  }
  return shares;
}

/**
 * What is recorded, and what the start months so far and those expected will add until the end of the year at the pace
 * of earlier start months. The bounds take those of the starts, and allow for chance as it falls in four of five cases.
 *
 * @param starts The months of `forecastStarts`.
 * @returns null where there is less history than six months after the start or five outcomes.
 */
export function forecastOutcome(
  starts: readonly ExpectedMonth[],
  reached: readonly Reached[],
  currentMonth: string,
): OutcomeForecast | null {
  const current = starts.findIndex(({ month }) => month === currentMonth);
  const counts = new Map(
    reached.map(({ month, monthsSince, people }) => [`${month} ${monthsSince}`, people]),
  );
  const countOf = (start: number, since: number) =>
    counts.get(`${starts[start]?.month} ${since}`) ?? 0;
  const recorded = reached.reduce((sum, { people }) => sum + people, 0);
  const shares = sharesByMonth(starts, countOf, current);
  if (shares.length < leastMonths || recorded < leastOutcomes) return null;

  const added = (bound: keyof Range) => {
    let total = 0;
    for (let month = current; month < starts.length; month += 1) {
      const expected = starts
        .slice(0, month + 1)
        .reduce((sum, start, at) => sum + start[bound] * (shares[month - at] ?? 0), 0);
      // Of the month that is not over a part is recorded already.
      const known =
        month > current ? 0 : starts.reduce((sum, _s, at) => sum + countOf(at, month - at), 0);
      total += Math.max(0, expected - known);
    }
    return total;
  };
  const [expected, low, high] = [added('expected'), added('low'), added('high')];
  return {
    recorded,
    expected: Math.round(recorded + expected),
    low: Math.round(recorded + Math.max(0, low - fourOfFive * Math.sqrt(low))),
    high: Math.round(recorded + high + fourOfFive * Math.sqrt(high)),
    monthsKnown: shares.length,
  };
}
