import { bankHolidays } from '../reference/index';

/** A calendar day as the number of days since 1 January 1970, so that arithmetic on days is plain arithmetic. */
export type Day = number;

const millisecondsOfDay = 86_400_000;
const written = new Map<Day, string>();

/** The day of a date 'YYYY-MM-DD'. Throws when it is none. */
export function dayOf(date: string): Day {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`Not a date: ${date}`);
  return milliseconds / millisecondsOfDay;
}

/** The date 'YYYY-MM-DD' of a day. */
export function dateOf(day: Day): string {
  const known = written.get(day);
  if (known) return known;
  const date = new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

/** The date of a day, or null for a day that has not come yet. */
export const dateBy = (day: Day | null, horizon: Day): string | null =>
  day === null || day > horizon ? null : dateOf(day);

/** First day of the month of a day. */
export const monthOf = (day: Day): Day => dayOf(`${dateOf(day).slice(0, 7)}-01`);

/** The same day some months later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * millisecondsOfDay);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return first / millisecondsOfDay + Math.min(date.getUTCDate(), length.getUTCDate()) - 1;
}

const holidays = new Set(bankHolidays.map((holiday) => dayOf(holiday.day)));

/** True for Monday to Friday other than a bank holiday of England and Wales. */
export function isWorkingDay(day: Day): boolean {
  const weekday = (day + 4) % 7; // 1 January 1970 was a Thursday; 0 is Sunday
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The day itself if people work on it, otherwise the next working day. */
export function workingDayFrom(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate += 1;
  return candidate;
}

/** The day so many working days after a day: day 0 is that day. */
export function addWorkingDays(day: Day, count: number): Day {
  let result = day;
  for (let left = count; left > 0; left -= 1) result = workingDayFrom(result + 1);
  return result;
}
