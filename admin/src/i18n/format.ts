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

type Options = Intl.DateTimeFormatOptions & { month: 'short' | 'long'; timeZone: string };

/** A way to write dates. Made once: that takes a browser much longer than writing a date. */
function writer(options: Options): (date: Date, locale: string) => string {
  const whole = new Intl.DateTimeFormat('en-GB', options);
  const { timeZone } = options;
  const monthNumber = new Intl.DateTimeFormat('en-GB', { month: 'numeric', timeZone });
  return (date, locale) => {
    if (locale !== 'cy') return whole.format(date);
    const month = welshMonths[options.month][Number(monthNumber.format(date)) - 1] ?? '';
    const parts = whole.formatToParts(date);
    return parts.map(({ type, value }) => (type === 'month' ? month : value)).join('');
  };
}

const onDay = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const writeDate = writer({ ...onDay, timeZone: 'UTC' });
const writeMonth = writer({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const writeShortMonth = writer({ month: 'short', year: '2-digit', timeZone: 'UTC' });
const writeInstant = writer({
  ...onDay,
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A calendar date 'YYYY-MM-DD' as people write it: 3 Feb 2026. Never shifted by a time zone. */
export const formatDate = (day: string, locale: string) => writeDate(asUtc(day), locale);

/** The month of a calendar date: February 2026. */
export const formatMonth = (day: string, locale: string) => writeMonth(asUtc(day), locale);

/** The month of a calendar date where there is little room: Feb 26. */
export const formatShortMonth = (day: string, locale: string) =>
  writeShortMonth(asUtc(day), locale);

/** The day of the week of a calendar date: Monday. */
export const formatWeekday = (day: string, locale: string) =>
  locale === 'cy' ? (welshWeekdays[asUtc(day).getUTCDay()] ?? '') : weekdays.format(asUtc(day));

/** An instant in UK time, whatever the clock of the laptop says: 3 Feb 2026, 14:05. */
export const formatInstant = (instant: string, locale: string) =>
  writeInstant(new Date(instant), locale);

const money = new Intl.NumberFormat(figures, { style: 'currency', currency: 'GBP' });
const numbers = new Intl.NumberFormat(figures, { maximumFractionDigits: 1 });
const percentages = new Intl.NumberFormat(figures, { style: 'percent', maximumFractionDigits: 1 });

/** Integer pence as pounds: £1,234.50. */
export const formatMoney = (pence: number) => money.format(pence / 100);

/** A count or a decimal with thousands separators, up to one decimal place. */
export const formatNumber = (value: number) => numbers.format(value);

/** A ratio (0.625) as a percentage: 62.5%. */
export const formatPercent = (ratio: number) => percentages.format(ratio);

/** Whole days from one calendar date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string) =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

/** A calendar date some days after another. */
export function daysAfter(day: string, days: number): string {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Today's calendar date in the United Kingdom, by the clock of this machine. */
const dayHere = (now: Date) => london.format(now);

/** How many days the API is ahead of the clock of this machine, which may be wrong. */
let ahead = 0;

/** Takes the API's day over; `today` then counts on from it. */
export function setToday(day: string, now = new Date()): void {
  ahead = daysBetween(dayHere(now), day);
}

/** Today's calendar date in the United Kingdom: the day by which the API judges. */
export const today = (now = new Date()) => daysAfter(dayHere(now), ahead);
