import { today } from '../i18n/format';
import { figuresInput, kpiIds } from '../pages/kpis/kpiFilters';
import { monthAway } from '../shared/figures/periods';

/** The KPIs of the home pages: by month, from the beginning of the programme, of everybody the viewer may see. */
export const toDate = {
  period: 'month',
  from: '',
  to: '',
  basis: 'to_date',
  maturedMonths: 12,
  rows: {},
} as const;

/** The question for the KPIs of some months up to today, by part of a breakdown if one is given. */
export const kpisInput = (months: number, breakdown: readonly string[] = []) =>
  figuresInput(kpiIds, { ...toDate, from: monthAway(today(), 1 - months), to: today() }, breakdown);
