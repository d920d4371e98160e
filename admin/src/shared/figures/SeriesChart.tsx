import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { ChartFile } from '../charts/ChartDownloads';
import { ChartWithTable } from '../charts/ChartWithTable';
import { useInLanguage } from '../fields/InLanguage';
import { type Figure, type Measure, startsMeasure } from './figures';
import type { FigureAddress } from './memberPath';
import { Numbers } from './Numbers';
import type { SeriesGrain } from './periods';
import { useFigureTexts } from './useFigureTexts';

interface Props {
  measure: Measure;
  title: string;
  series: readonly Figure[];
  grain: SeriesGrain;
  addressOf: (figure: Figure) => Omit<FigureAddress, 'part'>;
  height?: number;
  file?: ChartFile;
}

interface Line {
  id: 'value' | 'reference';
  label: string;
  data: (number | null)[];
}

/** The two lines of a chart: starts and their profile as numbers, everything else as its value and target. */
function useLines({ measure, series }: Pick<Props, 'measure' | 'series'>): readonly Line[] {
  const translate = useTranslate();
  if (measure.id === startsMeasure)
    return [
      {
        id: 'value',
        label: translate('kpis.starts'),
        data: series.map(({ numerator }) => numerator),
      },
      {
        id: 'reference',
        label: translate('kpis.profileLine'),
        data: series.map(({ denominator }) => denominator),
      },
    ];
  const value: Line = {
    id: 'value',
    label: translate(measure.kind === 'distribution' ? 'kpis.median' : 'kpis.value'),
    data: series.map((figure) => figure.value),
  };
  if (series.every(({ target }) => target === null)) return [value];
  const data = series.map(({ target }) => target);
  return [value, { id: 'reference', label: translate('kpis.targetLine'), data }];
}

function Lines({ measure, series, grain, height = 300 }: Props) {
  const { scheme } = useTheme();
  const translate = useTranslate();
  const { shortPeriod } = useFigureTexts();
  const lines = useLines({ measure, series });
  const isShare = measure.unit === 'per_cent' && measure.id !== startsMeasure;
  const written = (number: number | null) =>
    number === null
      ? translate('kpis.noValue')
      : isShare
        ? formatPercent(number / 100)
        : formatNumber(number);
  const [colour = '', , other = ''] = scheme.series;
  return (
    <LineChart
      height={height}
      skipAnimation
      disableKeyboardNavigation
      margin={{ left: 0, right: 28, bottom: 0 }}
      xAxis={[
        {
          scaleType: 'point',
          data: series.map((figure) => shortPeriod(figure, grain)),
        },
      ]}
      yAxis={[{ min: 0, valueFormatter: (number: number) => written(number), width: 56 }]}
      grid={{ horizontal: true }}
      series={lines.map(({ id, label, data }) => ({
        id,
        label,
        data,
        curve: 'linear' as const,
        valueFormatter: written,
        color: id === 'value' ? colour : other,
        // Only a point that still moves is marked.
        shape: 'diamond' as const,
        showMark: ({ index }: { index: number }) =>
          id === 'value' && (series.length === 1 || (series[index]?.provisional ?? false)),
      }))}
      slotProps={{
        line: ({ seriesId }) => ({ strokeDasharray: seriesId === 'reference' ? '10 4' : '' }),
      }}
    />
  );
}

/** A measure over time with its profile or target, as a chart and as a table of what each period is made of. */
export function SeriesChart(props: Props) {
  const { measure, title, series, grain, addressOf, file } = props;
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const texts = useFigureTexts();
  const hasProvisional = series.some(({ provisional }) => provisional);
  const hasTarget = series.some(({ target }) => target !== null);
  const column = (name: string) => translate(`kpis.columns.${name}`);
  const of = inLanguage(measure.titleEn, measure.titleCy);
  return (
    <ChartWithTable
      caption={`${title}${hasProvisional ? ` ${translate('kpis.provisionalPoint')}` : ''}`}
      columns={[
        column('period'),
        column('value'),
        column('share'),
        ...(hasTarget ? [column('target'), column('status'), column('toGo')] : []),
      ]}
      rows={series.map((figure) => [
        texts.periodOf(figure, grain),
        texts.value(figure.value, measure),
        <Numbers
          key="numbers"
          figure={figure}
          of={`${of}, ${texts.period(figure, grain)}`}
          address={addressOf(figure)}
        />,
        ...(hasTarget
          ? [
              figure.target === null ? '' : texts.value(figure.target, measure),
              translate(`kpis.status.${figure.status}`),
              figure.toGo === null ? '' : formatNumber(figure.toGo),
            ]
          : []),
      ])}
      {...(file ? { file } : {})}
    >
      <Lines {...props} />
    </ChartWithTable>
  );
}
