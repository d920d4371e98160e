import { useLocale, useTranslate } from 'react-admin';
import { formatDate, today } from '../../i18n/format';
import { useChosen } from '../../shared/figures/useChosen';
import { useFigureTexts } from '../../shared/figures/useFigureTexts';
import type { NamesByDimension } from '../../shared/figures/useNames';
import type { KpiFilters } from './kpiFilters';

/** What a page of KPIs shows, in words: period and basis, the chosen rows, and the day of the records behind them. */
export function useShown(filters: KpiFilters, names: NamesByDimension): readonly string[] {
  const translate = useTranslate();
  const locale = useLocale();
  const { period } = useFigureTexts();
  const chosen = useChosen(filters.rows, names);
  const shows = translate(`kpis.shows.${filters.basis}`, {
    period: period({ from: filters.to }, filters.period),
  });
  return [
    filters.basis === 'matured'
      ? `${shows} ${translate('kpis.had', { smart_count: filters.maturedMonths })}`
      : shows,
    ...chosen,
    translate('kpis.asAt', { date: formatDate(today(), locale) }),
  ];
}
