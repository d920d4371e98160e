import { Link as MuiLink } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatMonth, today } from '../i18n/format';
import { addressOf, kpiPath } from '../pages/kpis/kpiFilters';
import { FigureTiles } from '../shared/figures/FigureTiles';
import type { Figure, Measure } from '../shared/figures/figures';
import { StatusLegend } from '../shared/figures/StatusLegend';
import { HomeHeading } from './HomeHeading';
import { toDate } from './toDate';

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
      <FigureTiles
        measures={measures}
        figures={series}
        grain="month"
        pathOf={(measure) => kpiPath({ measure })}
        basisOf={() => 'to_date'}
        addressOf={(figure) => addressOf(figure, toDate)}
      >
        <StatusLegend />
      </FigureTiles>
    </>
  );
}
