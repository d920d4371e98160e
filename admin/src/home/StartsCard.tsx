import { useLocale, useTranslate } from 'react-admin';
import { formatNumber, formatShortMonth } from '../i18n/format';
import { TrendChart } from '../shared/charts/TrendChart';
import type { Figure } from '../shared/figures/figures';
import { SectionCard } from '../shared/SectionCard';

/** Starts of each month beside the starts that the profile asks for. */
export function StartsCard({ byMonth }: { byMonth: readonly Figure[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <SectionCard title="home.starts.title">
      <TrendChart
        caption={translate('home.starts.caption')}
        pointLabel={translate('kpis.columns.period')}
        points={byMonth.map(({ from }) => formatShortMonth(from, locale))}
        series={[
          {
            label: translate('home.starts.starts'),
            values: byMonth.map(({ numerator }) => numerator),
          },
          {
            label: translate('home.starts.profile'),
            values: byMonth.map(({ denominator }) => denominator),
            isReference: true,
          },
        ]}
        format={formatNumber}
      />
    </SectionCard>
  );
}
