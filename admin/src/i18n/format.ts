/** Formats that browsers know for each language of the console. */
const tagOf = (locale: string) => (locale === 'cy' ? 'cy' : 'en-GB');

const asUtc = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** A calendar date 'YYYY-MM-DD' as people write it: 3 Feb 2026. Never shifted by a time zone. */
export const formatDate = (day: string, locale: string) =>
  new Intl.DateTimeFormat(tagOf(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asUtc(day));

/** The month of a calendar date: February 2026. */
export const formatMonth = (day: string, locale: string) =>
  new Intl.DateTimeFormat(tagOf(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asUtc(day));

/** An instant in UK time, whatever the clock of the laptop says: 3 Feb 2026, 14:05. */
export const formatInstant = (instant: string, locale: string) =>
  new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(instant));

/** Integer pence as pounds: £1,234.50. */
export const formatMoney = (pence: number, locale: string) =>
  new Intl.NumberFormat(tagOf(locale), { style: 'currency', currency: 'GBP' }).format(pence / 100);

/** A count or a decimal with thousands separators, up to one decimal place. */
export const formatNumber = (value: number, locale: string) =>
  new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 1 }).format(value);

/** A ratio (0.625) as a percentage: 62.5%. */
export const formatPercent = (ratio: number, locale: string) =>
  new Intl.NumberFormat(tagOf(locale), { style: 'percent', maximumFractionDigits: 1 }).format(
    ratio,
  );

/** Whole days from one calendar date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string) =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

/** Today's calendar date in the United Kingdom. */
export const today = (now = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
