import { GlobalStyles, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { AccessDeniedPage } from '../../layout/messagePages';
import { FailedPage } from '../../shared/FailedPage';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { FiguresTitle } from '../../shared/figures/FiguresTitle';
import { FigureTiles } from '../../shared/figures/FigureTiles';
import { useFigureRows } from '../../shared/figures/figureFile';
import type { Measure } from '../../shared/figures/figures';
import { printStyles } from '../../shared/figures/printStyles';
import { useSensible } from '../../shared/figures/RowChoices';
import { rowDimensions } from '../../shared/figures/rows';
import { StatusLegend } from '../../shared/figures/StatusLegend';
import { useAddress } from '../../shared/figures/useAddress';
import { useMeasures } from '../../shared/figures/useMeasures';
import { useNames, useSpecialistNames } from '../../shared/figures/useNames';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { BreakdownCard } from './BreakdownCard';
import { KpiFilterBar } from './KpiFilterBar';
import {
  addressOf,
  basisOf,
  canNarrow,
  type KpiFilters,
  kpiFiltersOf,
  kpiIds,
  monitoredIds,
  pageIds,
} from './kpiFilters';
import { MeasureCard } from './MeasureCard';
import { useKpis } from './useKpis';
import { useShown } from './useShown';

const among = (measures: readonly Measure[], ids: readonly string[]) =>
  measures.filter(({ id }) => ids.includes(id));

/** What a measure can be broken down by on this page: the usual parts, and specialists where it has them. */
function useBreakdowns(measure: Measure | undefined, names: ReturnType<typeof useNames>) {
  const isSensible = useSensible(names);
  const has = (dimension: string) => measure?.dimensions.some(({ name }) => name === dimension);
  const usual = ['partner', ...rowDimensions.filter((name) => name !== 'partner')];
  return [...usual.filter(isSensible), 'specialist'].filter(has);
}

/** Where the KPIs stand, how they came there, and who contributes what. */
function Kpis({ measures, filters }: { measures: readonly Measure[]; filters: KpiFilters }) {
  const translate = useTranslate();
  const { change, linkWith } = useAddress();
  const names = useNames();
  const rowsOf = useFigureRows();
  const inLanguage = useInLanguage();
  const shown = useShown(filters, names);
  const divisible = measures.filter((one) => canNarrow(one, filters.rows));
  const measure = divisible.find(({ id }) => id === filters.measure) ?? divisible[0];
  const offered = useBreakdowns(measure, names);
  const breakdown = offered.find((one) => one === filters.breakdown) ?? offered[0] ?? 'model';
  const specialist = useSpecialistNames(breakdown === 'specialist');
  const { data, error, refetch } = useKpis(filters, measures, measure?.id, breakdown);
  if (error)
    return <FailedPage title="kpis.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data || !measure) return <PageSkeleton />;
  const left = measures.filter((one) => !divisible.includes(one));
  const tiles = {
    figures: data.series,
    grain: filters.period,
    shown: measure.id,
    pathOf: (id: string) => linkWith({ measure: id }),
    basisOf: (id: string) => basisOf(id, filters),
    addressOf: (figure: (typeof data.series)[number]) => addressOf(figure, filters),
  };
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <FiguresTitle
        title="kpis.title"
        chosen={shown}
        file={{
          name: 'kpis',
          rows: () => rowsOf(measures, data.series, () => shown.slice(1).join('; ')),
        }}
      />
      <KpiFilterBar filters={filters} names={names} onChange={change} />
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate('kpis.seven')}
      </Typography>
      <FigureTiles {...tiles} measures={among(measures, kpiIds)}>
        <StatusLegend />
      </FigureTiles>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate('kpis.monitored')}
      </Typography>
      <FigureTiles {...tiles} measures={among(measures, monitoredIds)} />
      {left.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: -1, mb: 2.5 }}>
          {translate('kpis.notNarrowed', {
            measures: left.map(({ titleEn, titleCy }) => inLanguage(titleEn, titleCy)).join(', '),
          })}
        </Typography>
      )}
      <MeasureCard measure={measure} series={data.series} filters={filters} shown={shown} />
      <BreakdownCard
        filters={filters}
        measure={measure}
        figures={data.parts}
        names={breakdown === 'specialist' ? specialist : (names[breakdown] ?? [])}
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
  const { search } = useAddress();
  const { data, error, refetch } = useMeasures(pageIds);
  if (isPending) return <PageSkeleton />;
  if (!canAccess) return <AccessDeniedPage />;
  if (error)
    return <FailedPage title="kpis.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Kpis measures={data} filters={kpiFiltersOf(search, today())} />;
}
