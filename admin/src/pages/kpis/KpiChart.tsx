import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useLocale, useTranslate } from 'react-admin';
import { formatPercent, formatShortMonth } from '../../i18n/format';
import { ChartWithTable } from '../../shared/charts/ChartWithTable';
import type { Figure } from './figures';
import { useFigureTexts } from './useFigureTexts';

const ratio = (basisPoints: number | null) => (basisPoints === null ? null : basisPoints / 10_000);

/** The line up to the last full month, and the dashed piece from there to a month that is not over. */
function linesOf(series: readonly Figure[]) {
  const values = series.map(({ valueBasisPoints }) => ratio(valueBasisPoints));
  const firstProvisional = series.findIndex(({ provisional }) => provisional);
  const from = firstProvisional === -1 ? series.length : firstProvisional;
  return {
    settled: values.map((value, at) => (at < from ? value : null)),
    provisional: values.map((value, at) => (at >= from - 1 ? value : null)),
    hasProvisional: firstProvisional !== -1,
  };
}

interface Props {
  title: string;
  series: readonly Figure[];
  height?: number;
}

function Lines({ series, height }: Omit<Props, 'title'>) {
  const { scheme } = useTheme();
  const translate = useTranslate();
  const locale = useLocale();
  const { settled, provisional, hasProvisional } = linesOf(series);
  const [value = '', , other = ''] = scheme.series;
  const written = (share: number | null) =>
    share === null ? translate('kpis.noValue') : formatPercent(share);
  const line = { curve: 'linear', valueFormatter: written } as const;
  return (
    <LineChart
      height={height}
      skipAnimation
      disableKeyboardNavigation
      margin={{ left: 0, right: 16, bottom: 0 }}
      xAxis={[
        { scaleType: 'point', data: series.map(({ month }) => formatShortMonth(month, locale)) },
      ]}
      yAxis={[{ min: 0, valueFormatter: (share: number) => formatPercent(share), width: 56 }]}
      grid={{ horizontal: true }}
      series={[
        { ...line, id: 'value', label: translate('kpis.value'), data: settled, color: value },
        ...(hasProvisional
          ? [
              {
                ...line,
                id: 'provisional',
                label: translate('kpis.provisional'),
                data: provisional,
                color: value,
              },
            ]
          : []),
        {
          ...line,
          id: 'target',
          label: translate('kpis.targetLine'),
          data: series.map(({ targetBasisPoints }) => ratio(targetBasisPoints)),
          color: other,
          showMark: false,
        },
      ]}
      slotProps={{
        line: ({ seriesId }) => ({
          strokeDasharray: seriesId === 'provisional' ? '3 5' : seriesId === 'target' ? '10 4' : '',
        }),
      }}
    />
  );
}

/** A KPI by month with its target, as a chart and as a table of what each month is made of. */
export function KpiChart({ title, series, height = 300 }: Props) {
  const translate = useTranslate();
  const texts = useFigureTexts();
  const column = (name: string) => translate(`kpis.columns.${name}`);
  return (
    <Box>
      <ChartWithTable
        caption={title}
        columns={[
          column('month'),
          column('value'),
          column('share'),
          column('target'),
          column('status'),
          column('toGo'),
        ]}
        rows={series.map((figure) => [
          texts.month(figure),
          texts.percent(figure.valueBasisPoints),
          texts.share(figure),
          figure.targetBasisPoints === null ? '' : texts.percent(figure.targetBasisPoints),
          translate(`kpis.status.${figure.status}`),
          figure.toGo === null ? '' : String(figure.toGo),
        ])}
      >
        <Lines series={series} height={height} />
      </ChartWithTable>
    </Box>
  );
}
