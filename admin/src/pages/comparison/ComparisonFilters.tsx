import { useTranslate } from 'react-admin';
import { FilterCard } from '../../shared/figures/FilterCard';
import { seriesGrains } from '../../shared/figures/periods';
import { Choice, RowChoices, useSensible } from '../../shared/figures/RowChoices';
import type { Changes } from '../../shared/figures/rows';
import { rowDimensions } from '../../shared/figures/rows';
import { useMonths } from '../../shared/figures/useMonths';
import type { NamesByDimension } from '../../shared/figures/useNames';
import { BasisChoice } from '../kpis/BasisChoice';
import type { KpiFilters } from '../kpis/kpiFilters';

interface Props {
  filters: KpiFilters;
  names: NamesByDimension;
  by: string;
  comparable: readonly string[];
  onChange: (changes: Changes) => void;
}

/** What is compared, at which period, and who counts. */
export function ComparisonFilters({ filters, names, by, comparable, onChange }: Props) {
  const translate = useTranslate();
  const months = useMonths();
  const isSensible = useSensible(names);
  // A partner compares itself with nobody, and is shown as what it is.
  const offered = comparable.filter((name) => name === 'partner' || isSensible(name));
  return (
    <FilterCard>
      <Choice
        label="comparison.by"
        value={by}
        choices={offered.map((id) => ({ id, name: translate(`kpis.part.${id}`) }))}
        onChange={(breakdown) => onChange({ breakdown })}
      />
      <RowChoices
        rows={filters.rows}
        names={names}
        dimensions={rowDimensions.filter((name) => name !== by)}
        onChange={onChange}
      />
      <Choice
        label="kpis.filters.period"
        value={filters.period}
        choices={seriesGrains.map((id) => ({ id, name: translate(`kpis.grain.${id}`) }))}
        onChange={(period) => onChange({ period })}
      />
      <Choice
        label="comparison.at"
        value={filters.to}
        choices={months}
        onChange={(to) => onChange({ to, from: null })}
      />
      <BasisChoice filters={filters} onChange={onChange} />
    </FilterCard>
  );
}
