import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatNumber, formatShortMonth } from '../../i18n/format';
import { ChartWithTable } from '../../shared/charts/ChartWithTable';
import { SectionCard } from '../../shared/SectionCard';
import type { Forecast, ForecastMonth } from './useForecast';

type Number = (month: ForecastMonth) => number | null;

/** Running totals; from the first month without a number on there is none. */
function runningTotal(months: readonly ForecastMonth[], of: Number): (number | null)[] {
  let total: number | null = 0;
  return months.map((month) => {
    const number = of(month);
    total = total === null || number === null ? null : total + number;
    return total;
  });
}

interface Props {
  forecast: Forecast;
  /** What the page shows, in words. */
  shown: readonly string[];
}

/** Starts of the year added up month by month: recorded, expected within its range, and the agreed profile. */
export function StartsCard({ forecast: { months, asAt }, shown }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const { scheme } = useTheme();
  const [colour = '', second = '', third = ''] = scheme.series;
  const isOver = ({ month }: ForecastMonth) => month.slice(0, 7) <= asAt.slice(0, 7);
  const current = months.findIndex(({ month }) => month.slice(0, 7) === asAt.slice(0, 7));
  // An estimate begins where the records end: at the last month that is over.
  const ahead = (of: Number) =>
    runningTotal(months, of).map((total, at) => (at < current - 1 ? null : total));
  const lines = [
    {
      id: 'recorded',
      color: colour,
      data: runningTotal(months, (month) => (isOver(month) ? month.recorded : null)),
    },
    { id: 'expected', color: second, data: ahead(({ expected }) => expected) },
    { id: 'low', color: second, data: ahead(({ low }) => low) },
    { id: 'high', color: second, data: ahead(({ high }) => high) },
    { id: 'profile', color: third, data: runningTotal(months, ({ profile }) => profile) },
  ].filter(({ data }) => data.some((number) => number !== null));
  const dashes: Readonly<Record<string, string>> = {
    expected: '6 4',
    low: '2 5',
    high: '2 5',
    profile: '12 4',
  };
  const label = (id: string) => translate(`forecast.line.${id}`);
  const written = (number: number | null | undefined) =>
    number == null ? translate('common.none') : formatNumber(number);
  const title = translate('forecast.startsTitle');
  return (
    <SectionCard title={title}>
      <ChartWithTable
        caption={translate('forecast.startsCaption')}
        columns={[translate('kpis.columns.period'), ...lines.map(({ id }) => label(id))]}
        rows={months.map(({ month }, at) => [
          formatMonth(month, locale),
          ...lines.map(({ data }) => written(data[at])),
        ])}
        file={{
          name: `forecast-starts-${asAt}`,
          title,
          lines: shown,
          rows: () => [
            [translate('kpis.columns.period'), ...lines.map(({ id }) => label(id))],
            ...months.map(({ month }, at) => [
              month.slice(0, 7),
              ...lines.map(({ data }) => data[at] ?? null),
            ]),
          ],
        }}
      >
        <LineChart
          height={320}
          skipAnimation
          disableKeyboardNavigation
          margin={{ left: 0, right: 28, bottom: 0 }}
          xAxis={[
            {
              scaleType: 'point',
              data: months.map(({ month }) => formatShortMonth(month, locale)),
            },
          ]}
          yAxis={[{ min: 0, valueFormatter: (number: number) => formatNumber(number), width: 56 }]}
          grid={{ horizontal: true }}
          series={lines.map(({ id, color, data }) => ({
            id,
            label: label(id),
            data,
            color,
            curve: 'linear' as const,
            showMark: false,
            valueFormatter: written,
          }))}
          slotProps={{
            line: ({ seriesId }) => ({ strokeDasharray: dashes[String(seriesId)] ?? '' }),
          }}
        />
      </ChartWithTable>
    </SectionCard>
  );
}
