import { useTranslate } from 'react-admin';
import { FilterCard } from '../../shared/figures/FilterCard';
import { MonthChoices } from '../../shared/figures/MonthChoices';
import { seriesGrains } from '../../shared/figures/periods';
import { Choice, RowChoices } from '../../shared/figures/RowChoices';
import type { Changes } from '../../shared/figures/rows';
import type { NamesByDimension } from '../../shared/figures/useNames';
import { BasisChoice } from './BasisChoice';
import type { KpiFilters } from './kpiFilters';

interface Props {
  filters: KpiFilters;
  names: NamesByDimension;
  onChange: (changes: Changes) => void;
}

/** Which part of the programme, which periods, and who counts in them. */
export function KpiFilterBar({ filters, names, onChange }: Props) {
  const translate = useTranslate();
  return (
    <FilterCard>
      <RowChoices rows={filters.rows} names={names} onChange={onChange} />
      <Choice
        label="kpis.filters.period"
        value={filters.period}
        choices={seriesGrains.map((id) => ({ id, name: translate(`kpis.grain.${id}`) }))}
        // Another period has another usual beginning.
        onChange={(period) => onChange({ period, from: null })}
      />
      <MonthChoices from={filters.from} to={filters.to} onChange={onChange} />
      <BasisChoice filters={filters} onChange={onChange} />
    </FilterCard>
  );
}
