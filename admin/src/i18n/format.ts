/** Welsh writes figures as English does in the United Kingdom. */
const figures = 'en-GB';

/** Months in Welsh: not every browser brings them along, and then it would fall back to American dates. */
const welshMonths = {
  long: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  short: [
    'Ion',
    'Chwef',
    'Maw',
    'Ebr',
    'Mai',
    'Meh',
    'Gorff',
    'Awst',
    'Medi',
    'Hyd',
    'Tach',
    'Rhag',
  ],
} as const;

const welshWeekdays = [
  'dydd Sul',
  'dydd Llun',
  'dydd Mawrth',
  'dydd Mercher',
  'dydd Iau',
  'dydd Gwener',
  'dydd Sadwrn',
] as const;

const asUtc = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

function write(
  date: Date,
  locale: string,
  options: Intl.DateTimeFormatOptions & { month: 'short' | 'long' },
): string {
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(date);
  if (locale !== 'cy') return parts.map(({ value }) => value).join('');
  const number = new Intl.DateTimeFormat('en-GB', { month: 'numeric', timeZone: options.timeZone });
  const month = welshMonths[options.month][Number(number.format(date)) - 1] ?? '';
  return parts.map(({ type, value }) => (type === 'month' ? month : value)).join('');
}

/** A calendar date 'YYYY-MM-DD' as people write it: 3 Feb 2026. Never shifted by a time zone. */
export const formatDate = (day: string, locale: string) =>
  write(asUtc(day), locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The month of a calendar date: February 2026. */
export const formatMonth = (day: string, locale: string) =>
  write(asUtc(day), locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The month of a calendar date where there is little room: Feb 26. */
export const formatShortMonth = (day: string, locale: string) =>
  write(asUtc(day), locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** The day of the week of a calendar date: Monday. */
export const formatWeekday = (day: string, locale: string) =>
  locale === 'cy'
    ? (welshWeekdays[asUtc(day).getUTCDay()] ?? '')
    : new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(asUtc(day));

/** An instant in UK time, whatever the clock of the laptop says: 3 Feb 2026, 14:05. */
export const formatInstant = (instant: string, locale: string) =>
  write(new Date(instant), locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  });

/** Integer pence as pounds: £1,234.50. */
export const formatMoney = (pence: number) =>
  new Intl.NumberFormat(figures, { style: 'currency', currency: 'GBP' }).format(pence / 100);

/** A count or a decimal with thousands separators, up to one decimal place. */
export const formatNumber = (value: number) =>
  new Intl.NumberFormat(figures, { maximumFractionDigits: 1 }).format(value);

/** A ratio (0.625) as a percentage: 62.5%. */
export const formatPercent = (ratio: number) =>
  new Intl.NumberFormat(figures, { style: 'percent', maximumFractionDigits: 1 }).format(ratio);

/** Whole days from one calendar date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string) =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

/** A calendar date some days after another. */
export function daysAfter(day: string, days: number): string {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Today's calendar date in the United Kingdom, by the clock of this machine. */
const dayHere = (now: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);

/** How many days the API is ahead of the clock of this machine, which may be wrong. */
let ahead = 0;

/** Takes the API's day over; `today` then counts on from it. */
export function setToday(day: string, now = new Date()): void {
  ahead = daysBetween(dayHere(now), day);
}

/** Today's calendar date in the United Kingdom: the day by which the API judges. */
export const today = (now = new Date()) => daysAfter(dayHere(now), ahead);
