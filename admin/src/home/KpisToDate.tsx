import { Link as MuiLink } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatMonth, today } from '../i18n/format';
import type { Figure, Measure } from '../pages/kpis/figures';
import { KpiLegend } from '../pages/kpis/KpiLegend';
import { KpiTiles } from '../pages/kpis/KpiTiles';
import { kpiPath } from '../pages/kpis/kpiFilters';
import { HomeHeading } from './HomeHeading';

interface Props {
  measures: readonly Measure[];
  /** By month, the current one last. */
  series: readonly Figure[];
}

/** The KPIs as they stand this month, leading to their page. */
export function KpisToDate({ measures, series }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <>
      <HomeHeading
        title="home.kpis.title"
        about={translate('home.kpis.about', { month: formatMonth(today(), locale) })}
        action={
          <MuiLink component={Link} to={kpiPath({})} variant="body2">
            {translate('home.kpis.all')}
          </MuiLink>
        }
      />
      <KpiTiles measures={measures} figures={series} pathOf={(measure) => kpiPath({ measure })}>
        <KpiLegend />
      </KpiTiles>
    </>
  );
}
