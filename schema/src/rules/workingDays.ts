import { addDays, type CalendarDate } from './calendar';

/** Bank holidays of England and Wales, from the calendar that is kept as data. */
export type Holidays = ReadonlySet<CalendarDate>;

/** Monday to Friday and not a bank holiday of England and Wales. */
export function isWorkingDay(date: CalendarDate, holidays: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/**
 * The working day that is so many working days after a date. Day 0 is the date itself, a working day or not,
 * so 15 working days from a Monday without holidays is the Monday three weeks later.
 */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  holidays: Holidays,
): CalendarDate {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError('The number of working days is a whole number, zero or more');
  }
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/**
 * Working days after the first date, up to and including the second: day 0 is the first date. Negative when the
 * second date is earlier, so that a deadline that has passed reads as days overdue.
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  holidays: Holidays,
): number {
  // Not "-": minus zero is not equal to zero.
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}

/** The first, second... working day of a month, given any date in it: the fifth is when a return is due. */
export function workingDayOfMonth(
  dateInMonth: CalendarDate,
  count: number,
  holidays: Holidays,
): CalendarDate {
  return addWorkingDays(addDays(`${dateInMonth.slice(0, 7)}-01`, -1), count, holidays);
}
