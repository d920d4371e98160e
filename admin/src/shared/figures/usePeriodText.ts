import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatMonth } from '../../i18n/format';
import type { FigureAddress } from './memberPath';

/** The period of a figure in words, with what counts in it; `from` and `to` as the API found them. */
export function usePeriodText() {
  const translate = useTranslate();
  const locale = useLocale();
  const days = (from: string, to: string) =>
    translate('common.period.fromTo', {
      from: formatDate(from, locale),
      to: formatDate(to, locale),
    });
  return (
    { period, basis, maturedMonths = 12 }: FigureAddress,
    { from, to }: { from: string; to: string },
  ): string => {
    const upTo = translate('figures.period.upTo', { to: formatDate(to, locale) });
    if (basis === 'matured')
      return translate('figures.period.matured', {
        to: formatDate(to, locale),
        smart_count: maturedMonths,
      });
    if (basis === 'to_date' || period === 'to_date') return upTo;
    return period === 'month' ? formatMonth(from, locale) : days(from, to);
  };
}
