import { useLocale } from 'react-admin';
import { formatMonth } from '../../i18n/format';

/** The month of a calendar date in the reader's language. */
export function MonthField({ value }: { value: string }) {
  const locale = useLocale();
  return <time dateTime={value.slice(0, 7)}>{formatMonth(value, locale)}</time>;
}
