import { useLocale } from 'react-admin';
import { formatMonth, today } from '../../i18n/format';
import { monthAway } from './periods';
import type { Named } from './useNames';

/** Nothing of the programme lies before this month. */
const programmeBeginning = '2025-01-01';

/** The months of the programme so far, the latest first. */
export function useMonths(): readonly Named[] {
  const locale = useLocale();
  const months: Named[] = [];
  for (let month = monthAway(today(), 0); month >= programmeBeginning; month = monthAway(month, -1))
    months.push({ id: month, name: formatMonth(month, locale) });
  return months;
}
