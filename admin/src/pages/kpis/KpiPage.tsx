import { GlobalStyles } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { AccessDeniedPage } from '../../layout/messagePages';
import { LoadFailed } from '../../shared/LoadFailed';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { BreakdownCard } from './BreakdownCard';
import { KpiFilterBar } from './KpiFilterBar';
import { KpiLegend } from './KpiLegend';
import { KpiTiles } from './KpiTiles';
import { KpiTitle } from './KpiTitle';
import { MeasureCard } from './MeasureCard';
import { printStyles } from './printStyles';
import { useBreakdowns } from './useBreakdowns';
import { useKpiFilters } from './useKpiFilters';
import { useKpis } from './useKpis';
import { useNames } from './useNames';

/** Where the KPIs stand, how they came there, and who contributes what. */
function Kpis() {
  const { filters, change, pathWith } = useKpiFilters();
  const names = useNames();
  const offered = useBreakdowns(names);
  const [usual = 'localAuthority'] = offered;
  const breakdown = offered.find((one) => one === filters.breakdown) ?? usual;
  const { data, error, refetch } = useKpis(filters, breakdown);
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { measures, series, parts } = data;
  const measure = measures.find(({ id }) => id === filters.measure) ?? measures[0];
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <KpiTitle filters={filters} names={names} measures={measures} series={series} />
      <KpiFilterBar filters={filters} names={names} onChange={change} />
      <KpiTiles
        measures={measures}
        figures={series}
        shown={measure?.id}
        pathOf={(id) => pathWith({ measure: id })}
      >
        <KpiLegend />
      </KpiTiles>
      {measure && <MeasureCard measure={measure} series={series} basis={filters.basis} />}
      <BreakdownCard
        filters={filters}
        measures={measures}
        figures={parts}
        names={names[breakdown]}
        breakdown={breakdown}
        offered={offered}
        onChange={(value) => change({ breakdown: value })}
      />
    </>
  );
}

/** The KPIs, for those who may see them. */
export function KpiPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'kpis', action: 'list' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Kpis /> : <AccessDeniedPage />;
}
