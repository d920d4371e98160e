import { useTranslate } from 'react-admin';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useFigureRows } from '../../shared/figures/figureFile';
import { type Figure, type Measure, seriesOf } from '../../shared/figures/figures';
import { SeriesChart } from '../../shared/figures/SeriesChart';
import { SectionCard } from '../../shared/SectionCard';
import { addressOf, basisOf, type KpiFilters } from './kpiFilters';

interface Props {
  measure: Measure;
  /** The figures of all measures by period. */
  series: readonly Figure[];
  filters: KpiFilters;
  /** What the page shows, in words. */
  shown: readonly string[];
}

/** One measure: how it is defined and how it came to where it stands. */
export function MeasureCard({ measure, series, filters, shown }: Props) {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  const rowsOf = useFigureRows();
  const own = seriesOf(series, measure.id);
  const title = inLanguage(measure.titleEn, measure.titleCy);
  return (
    <SectionCard title={title} description={inLanguage(measure.definitionEn, measure.definitionCy)}>
      <SeriesChart
        measure={measure}
        title={translate(`kpis.chart.${filters.period}`, {
          basis: translate(`kpis.basis.${basisOf(measure.id, filters)}`).toLocaleLowerCase(),
        })}
        series={own}
        grain={filters.period}
        addressOf={(figure) => addressOf(figure, filters)}
        file={{
          name: `${measure.id.toLowerCase()}-${filters.from.slice(0, 7)}-${filters.to.slice(0, 7)}`,
          title,
          lines: shown,
          rows: () => rowsOf([measure], own, () => shown.join('; ')),
        }}
      />
    </SectionCard>
  );
}
