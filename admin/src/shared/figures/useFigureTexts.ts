import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatNumber, formatPercent, formatShortMonth } from '../../i18n/format';
import { type Figure, type Measure, startsMeasure, type Trend } from './figures';
import { financialYear, quarterOf, type SeriesGrain } from './periods';

/** The parts of a figure as people read them. A figure without a value is never written as 0%. */
export function useFigureTexts() {
  const translate = useTranslate();
  const locale = useLocale();
  const inUnit = (value: number, unit: string) =>
    unit === 'per_cent'
      ? formatPercent(value / 100)
      : unit === 'days'
        ? translate('kpis.days', { smart_count: value, count: formatNumber(value) })
        : formatNumber(value);
  const value = (number: number | null, { unit }: Pick<Measure, 'unit'>) =>
    number === null ? translate('kpis.noValue') : inUnit(number, unit);
  const period = ({ from }: Pick<Figure, 'from'>, grain: SeriesGrain) => {
    if (grain === 'month') return formatMonth(from, locale);
    const year = financialYear(from);
    return grain === 'quarter'
      ? translate('kpis.quarter', { number: quarterOf(from), year })
      : year;
  };
  return {
    value,
    /** 45 of 120; a number alone where nothing stands below it. */
    share: ({ numerator, denominator }: Figure) =>
      denominator === null
        ? formatNumber(numerator)
        : translate('kpis.share', {
            numerator: formatNumber(numerator),
            denominator: formatNumber(denominator),
          }),
    target: (figure: Figure, measure: Measure) =>
      figure.target === null
        ? translate('kpis.noTarget')
        : translate('kpis.target', { target: value(figure.target, measure) }),
    /** What is missing to the target, and of starts to the profile. */
    gaps: ({ measure, toGo, numerator, denominator }: Figure): string[] => {
      const missing = (to: string, count: number | null) =>
        count
          ? [translate(`kpis.gap.${to}`, { smart_count: count, count: formatNumber(count) })]
          : [];
      const isStarts = measure === startsMeasure;
      return [
        ...missing(isStarts ? 'startsToTarget' : 'toTarget', toGo),
        ...missing('startsToProfile', isStarts ? Math.max(0, (denominator ?? 0) - numerator) : 0),
      ];
    },
    trend: ({ change, since, of }: Trend, { unit }: Measure, grain: SeriesGrain) => {
      const to = period(since, grain);
      const inFull = (text: string) =>
        of ? translate('kpis.trend.of', { period: period(of, grain), trend: text }) : text;
      if (change === 0) return inFull(translate('kpis.trend.same', { period: to }));
      const way = change > 0 ? 'up' : 'down';
      const size = Math.abs(change);
      return inFull(
        unit === 'per_cent'
          ? translate(`kpis.trend.${way}Points`, {
              smart_count: size,
              count: formatNumber(size),
              period: to,
            })
          : translate(`kpis.trend.${way}`, { count: inUnit(size, unit), period: to }),
      );
    },
    period,
    /** Where there is little room: Feb 26, Q3 2026-27. */
    shortPeriod: (figure: Figure, grain: SeriesGrain) => {
      if (grain === 'month') return formatShortMonth(figure.from, locale);
      const year = financialYear(figure.from);
      return grain === 'quarter'
        ? translate('kpis.quarterShort', { number: quarterOf(figure.from), year })
        : year;
    },
    /** The period of a figure, marked where it is not over. */
    periodOf: (figure: Figure, grain: SeriesGrain) =>
      figure.provisional
        ? translate('kpis.provisionalMonth', { month: period(figure, grain) })
        : period(figure, grain),
  };
}
