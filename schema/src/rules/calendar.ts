import type { Message } from './messages';

/** A calendar date without a time zone: 'YYYY-MM-DD'. Such texts sort as the days do. */
export type CalendarDate = string;

const msPerDay = 86_400_000;
const form = /^\d{4}-\d{2}-\d{2}$/;

const atMidnight = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);
const textOf = (moment: Date): CalendarDate => moment.toISOString().slice(0, 10);

/** Says whether a text is a date of the calendar; 2026-02-30 is not, nor is any day of a year 0. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !form.test(text) || text.startsWith('0000')) return false;
  const moment = atMidnight(text);
  return !Number.isNaN(moment.getTime()) && textOf(moment) === text;
}

/** The date so many days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return textOf(new Date(atMidnight(date).getTime() + days * msPerDay));
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (atMidnight(to).getTime() - atMidnight(from).getTime()) / msPerDay;
}

/** The same day so many months later, or the last day of that month when it is shorter (as PostgreSQL reckons). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const moment = atMidnight(date);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0));
  moment.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return textOf(moment);
}

/** Age in whole years. A person born on 29 February comes of age on 1 March in a common year. */
export function ageOn(dateOfBirth: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return date.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

const long = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const longEnglish = long('en-GB');
const longWelsh = long('cy');

/** A date in words: 3 March 2026, 3 Mawrth 2026. */
export function inWords(date: CalendarDate): Message {
  const moment = atMidnight(date);
  return { en: longEnglish.format(moment), cy: longWelsh.format(moment) };
}
