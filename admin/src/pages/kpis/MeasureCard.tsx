import { useTranslate } from 'react-admin';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { SectionCard } from '../../shared/SectionCard';
import { type Figure, type Measure, seriesOf } from './figures';
import { KpiChart } from './KpiChart';
import type { Basis } from './kpiFilters';

interface Props {
  measure: Measure;
  /** The figures of all measures by month. */
  series: readonly Figure[];
  basis: Basis;
}

/** One KPI: how it is defined and how it came to where it stands. */
export function MeasureCard({ measure, series, basis }: Props) {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  return (
    <SectionCard
      title={inLanguage(measure.titleEn, measure.titleCy)}
      description={inLanguage(measure.definitionEn, measure.definitionCy)}
    >
      <KpiChart
        title={translate('kpis.chart', {
          basis: translate(`kpis.basis.${basis}`).toLocaleLowerCase(),
        })}
        series={seriesOf(series, measure.id)}
      />
    </SectionCard>
  );
}
