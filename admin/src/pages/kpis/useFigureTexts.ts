import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatNumber, formatPercent } from '../../i18n/format';
import type { Figure, Trend } from './figures';

/** The parts of a figure as people read them. A figure without a value is never written as 0%. */
export function useFigureTexts() {
  const translate = useTranslate();
  const locale = useLocale();
  const percent = (basisPoints: number | null) =>
    basisPoints === null ? translate('kpis.noValue') : formatPercent(basisPoints / 10_000);
  return {
    percent,
    /** 45 of 120. */
    share: ({ numerator, denominator }: Figure) =>
      translate('kpis.share', {
        numerator: formatNumber(numerator),
        denominator: formatNumber(denominator),
      }),
    target: ({ targetBasisPoints }: Figure) =>
      targetBasisPoints === null
        ? translate('kpis.noTarget')
        : translate('kpis.target', { target: percent(targetBasisPoints) }),
    /** 12 more would reach the target. */
    gap: ({ toGo }: Figure) =>
      toGo === null || toGo === 0
        ? null
        : translate('kpis.toGo', { smart_count: toGo, count: formatNumber(toGo) }),
    trend: ({ change, since }: Trend) => {
      const month = formatMonth(since, locale);
      if (change === 0) return translate('kpis.trend.same', { month });
      const points = formatNumber(Math.round(Math.abs(change) / 10) / 10);
      return translate(change > 0 ? 'kpis.trend.up' : 'kpis.trend.down', { points, month });
    },
    month: ({ month, provisional }: Figure) =>
      provisional
        ? translate('kpis.provisionalMonth', { month: formatMonth(month, locale) })
        : formatMonth(month, locale),
  };
}
