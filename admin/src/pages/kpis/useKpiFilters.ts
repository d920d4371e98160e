import { useSearchParams } from 'react-router-dom';
import { today } from '../../i18n/format';
import { filtersOf, type KpiFilters, kpiPath } from './kpiFilters';

/** Filters to set; null takes one away. */
export type FilterChanges = Partial<Record<keyof KpiFilters, string | null>>;

/** The filters that the page's address holds, and how to change them there. */
export function useKpiFilters() {
  const [search, setSearch] = useSearchParams();
  const pathWith = (changes: FilterChanges) => kpiPath(changes, search);
  const change = (changes: FilterChanges) =>
    setSearch(new URLSearchParams(pathWith(changes).split('?')[1]), {
      replace: true,
      preventScrollReset: true,
    });
  return { filters: filtersOf(search, today()), change, pathWith };
}
