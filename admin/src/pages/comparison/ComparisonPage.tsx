import { Alert, GlobalStyles } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { AccessDeniedPage } from '../../layout/messagePages';
import { useViewer } from '../../layout/useViewer';
import { EmptyState } from '../../shared/EmptyState';
import { FailedPage } from '../../shared/FailedPage';
import { ComparisonTable } from '../../shared/figures/ComparisonTable';
import { FiguresTitle } from '../../shared/figures/FiguresTitle';
import { useFigureRows } from '../../shared/figures/figureFile';
import { type Figure, type Measure, partOf } from '../../shared/figures/figures';
import { printStyles } from '../../shared/figures/printStyles';
import { rowDimensions } from '../../shared/figures/rows';
import { useAddress } from '../../shared/figures/useAddress';
import { useMeasures } from '../../shared/figures/useMeasures';
import { useNameOf, useNames } from '../../shared/figures/useNames';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { SectionCard } from '../../shared/SectionCard';
import {
  addressOf,
  type KpiFilters,
  kpiFiltersOf,
  kpiIds,
  kpiPath,
  monitoredIds,
  pageIds,
} from '../kpis/kpiFilters';
import { useShown } from '../kpis/useShown';
import { ComparisonFilters } from './ComparisonFilters';
import { useComparison } from './useComparison';

/** What can be compared: partners, and other parts that every record falls into. */
const comparable: readonly string[] = [
  'partner',
  ...rowDimensions.filter((name) => name !== 'partner'),
];

function Comparison({ measures, filters }: { measures: readonly Measure[]; filters: KpiFilters }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { change } = useAddress();
  const names = useNames();
  const nameOf = useNameOf();
  const rowsOf = useFigureRows();
  const shown = useShown(filters, names);
  const by = comparable.find((one) => one === filters.breakdown) ?? 'partner';
  const { data, error, refetch } = useComparison(filters, measures, by);
  if (error)
    return <FailedPage title="comparison.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const named = (key: string | null) => nameOf(names[by], key);
  const partName = (figure: Figure) =>
    figure.dimensions.length ? named(partOf(figure)) : translate('kpis.total');
  const section = (title: string, ids: readonly string[]) => {
    const own = measures.filter(
      ({ id }) => ids.includes(id) && data.total.some(({ measure }) => measure === id),
    );
    const among = (figures: readonly Figure[]) =>
      figures.filter(({ measure }) => ids.includes(measure));
    return (
      <SectionCard title={title} flush>
        {data.parts.length === 0 ? (
          <EmptyState compact text="kpis.noParts" />
        ) : (
          <ComparisonTable
            label={translate(title)}
            partLabel={`kpis.part.${by}`}
            measures={own}
            figures={among(data.parts)}
            total={among(data.total)}
            nameOf={named}
            addressOf={(figure) => addressOf(figure, filters)}
            {...(by === 'partner' || by === 'localAuthority'
              ? { pathOf: (key: string | null) => kpiPath({ ...filters.rows, [by]: key }) }
              : {})}
          />
        )}
      </SectionCard>
    );
  };
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <FiguresTitle
        title="comparison.title"
        chosen={shown}
        file={{
          name: 'comparison',
          rows: () => rowsOf(measures, [...data.parts, ...data.total], partName),
        }}
      />
      <ComparisonFilters
        filters={filters}
        names={names}
        by={by}
        comparable={comparable}
        onChange={change}
      />
      {viewer?.partnerId && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('comparison.ownOnly')}
        </Alert>
      )}
      {section('kpis.seven', kpiIds)}
      {section('kpis.monitored', monitoredIds)}
    </>
  );
}

/** Partners, or other parts, side by side over the KPIs, for those who may see figures. */
export function ComparisonPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'kpis', action: 'list' });
  const { search } = useAddress();
  const { data, error, refetch } = useMeasures(pageIds);
  if (isPending) return <PageSkeleton />;
  if (!canAccess) return <AccessDeniedPage />;
  if (error)
    return <FailedPage title="comparison.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Comparison measures={data} filters={kpiFiltersOf(search, today())} />;
}
