import { GlobalStyles } from '@mui/material';
import { useCanAccess, useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format';
import { AccessDeniedPage } from '../../layout/messagePages';
import { FailedPage } from '../../shared/FailedPage';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { FiguresTitle } from '../../shared/figures/FiguresTitle';
import { FilterCard } from '../../shared/figures/FilterCard';
import { financialYear } from '../../shared/figures/periods';
import { printStyles } from '../../shared/figures/printStyles';
import { RowChoices } from '../../shared/figures/RowChoices';
import { rowsOf } from '../../shared/figures/rows';
import { useAddress } from '../../shared/figures/useAddress';
import { useChosen } from '../../shared/figures/useChosen';
import { useMeasures } from '../../shared/figures/useMeasures';
import { useNames } from '../../shared/figures/useNames';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { LinesCard } from './LinesCard';
import { MaturityCard } from './MaturityCard';
import { MethodCard } from './MethodCard';
import { milestones } from './maturity';
import { StartsCard } from './StartsCard';
import { useForecast } from './useForecast';

const forecastIds = ['B3.01', 'B3.02', 'B3.03', 'B3.04'];

function Forecast() {
  const translate = useTranslate();
  const locale = useLocale();
  const inLanguage = useInLanguage();
  const { search, change } = useAddress();
  const names = useNames();
  const rows = rowsOf(search);
  const chosen = useChosen(rows, names);
  const milestone = milestones.find((one) => one === search.get('milestone')) ?? 'first_earnings';
  const measures = useMeasures(forecastIds);
  const { data, error, refetch } = useForecast(rows);
  if (error)
    return <FailedPage title="forecast.title" error={error} onTryAgain={() => void refetch()} />;
  if (!data || !measures.data) return <PageSkeleton />;
  const { forecast, maturity } = data;
  const known = measures.data;
  const shown = [
    translate('forecast.year', { year: financialYear(forecast.from) }),
    ...chosen,
    translate('kpis.asAt', { date: formatDate(forecast.asAt, locale) }),
  ];
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <FiguresTitle
        title="forecast.title"
        chosen={shown}
        file={{
          name: 'forecast',
          rows: () => [
            [
              'number',
              'scope',
              'status',
              'recorded',
              'expected',
              'low',
              'high',
              'profile',
              'share',
              'target',
            ].map((name) => translate(`forecast.columns.${name}`)),
            ...forecast.lines.map((line) => {
              const measure = known.find(({ id }) => id === line.measure);
              return [
                measure ? inLanguage(measure.titleEn, measure.titleCy) : line.measure,
                translate(`forecast.scope.${line.scope}`),
                translate(`forecast.status.${line.status}`),
                line.recorded,
                line.expected,
                line.low,
                line.high,
                line.profile,
                line.value,
                line.target,
              ];
            }),
          ],
        }}
      />
      <FilterCard>
        <RowChoices rows={rows} names={names} onChange={change} />
      </FilterCard>
      <LinesCard forecast={forecast} measures={known} rows={rows} />
      <StartsCard forecast={forecast} shown={shown} />
      <MethodCard lines={forecast.lines} />
      <MaturityCard
        figures={maturity}
        milestone={milestone}
        rows={rows}
        onChange={(value) => change({ milestone: value })}
      />
    </>
  );
}

/** Starts and outcomes expected by the end of the financial year, for those who may see figures. */
export function ForecastPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'kpis', action: 'list' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Forecast /> : <AccessDeniedPage />;
}
