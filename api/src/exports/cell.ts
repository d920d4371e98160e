import type { Locale } from '../messages';
import type { Column } from './column';
import type { Labels } from './labels';

const yesNo = { en: ['No', 'Yes'], cy: ['Na', 'Ie'] } as const;

const parts = { pounds: 100, hours: 60 } as const;

/**
 * A value as it stands in the file: dates as the database gives them (ISO 8601), amounts with two decimals, codes as
 * labels, several values with semicolons between.
 */
export function cellOf(column: Column, value: unknown, locale: Locale, label: Labels): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((each) => cellOf(column, each, locale, label)).join('; ');
  if (typeof value === 'boolean') return yesNo[locale][value ? 1 : 0];
  if (column.unit) return (Number(value) / parts[column.unit]).toFixed(2);
  return column.list ? label(column.list, String(value)) : String(value);
}
