/** Whether somebody works on a calendar date: Monday to Friday, and no bank holiday. */
function isWorkingDay(day: Date, holidays: ReadonlySet<string>): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day.toISOString().slice(0, 10));
}

/**
 * Working days after one date up to and with another, by the England and Wales calendar given; negative when `to` lies
 * before `from`.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  holidays: ReadonlySet<string>,
): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  let count = 0;
  const last = Date.parse(`${to}T00:00:00Z`);
  for (let at = Date.parse(`${from}T00:00:00Z`) + 86_400_000; at <= last; at += 86_400_000)
    if (isWorkingDay(new Date(at), holidays)) count += 1;
  return count;
}
