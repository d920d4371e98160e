/** Starts of a month beside those of the agreed profile. */
export interface MonthOfStarts {
  /** First day of the month. */
  month: string;
  starts: number;
  profile: number;
}

/** A number that is not known yet: what is expected, and between which bounds. */
export interface Range {
  expected: number;
  low: number;
  high: number;
}

/** A month as far as it is recorded and as it is expected to end. */
export interface ExpectedMonth extends MonthOfStarts, Range {}

/** Complete months that say how starts go on. */
export const monthsLookedAt = 6;
const monthsTogether = 3;

const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** How a stretch of months went: starts for each profiled one or, without a profile, starts a month. */
const paceOf = (months: readonly MonthOfStarts[], followsProfile: boolean) =>
  sumOf(months, ({ starts }) => starts) /
  (followsProfile ? sumOf(months, ({ profile }) => profile) : months.length);

/**
 * Every month to the end of the year with the starts that are expected of it: what remains of the profile at the pace of
 * the last six complete months, or the average of those months where there is no profile. The bounds are the worst and
 * the best three consecutive months among them. Months that are over are what was recorded.
 *
 * @param months Beside each other, from the first with a start or a profile to the last of the year.
 * @param current First day of the month that is not over.
 * @returns null where fewer than six complete months have passed, of which nothing can be said.
 */
export function forecastStarts(
  months: readonly MonthOfStarts[],
  current: string,
): ExpectedMonth[] | null {
  const began = months.findIndex(({ starts }) => starts > 0);
  const over = began < 0 ? [] : months.slice(began).filter(({ month }) => month < current);
  const lookedAt = over.slice(-monthsLookedAt);
  if (lookedAt.length < monthsLookedAt) return null;
  const stretches = Array.from({ length: monthsLookedAt - monthsTogether + 1 }, (_, first) =>
    lookedAt.slice(first, first + monthsTogether),
  );
  // A stretch without a profile has no pace to go by.
  const followsProfile =
    stretches.every((stretch) => sumOf(stretch, ({ profile }) => profile) > 0) &&
    months.filter(({ month }) => month >= current).every(({ profile }) => profile > 0);
  const pace = paceOf(lookedAt, followsProfile);
  const paces = stretches.map((stretch) => paceOf(stretch, followsProfile));
  const [worst, best] = [Math.min(...paces), Math.max(...paces)];
  return months.map((month) => {
    const { starts, profile } = month;
    if (month.month < current) return { ...month, expected: starts, low: starts, high: starts };
    const at = (speed: number) => Math.max(starts, speed * (followsProfile ? profile : 1));
    return { ...month, expected: at(pace), low: at(worst), high: at(best) };
  });
}

/** The sum of months, in whole people. */
export const addUp = (months: readonly Range[]): Range => ({
  expected: Math.round(sumOf(months, ({ expected }) => expected)),
  low: Math.round(sumOf(months, ({ low }) => low)),
  high: Math.round(sumOf(months, ({ high }) => high)),
});
