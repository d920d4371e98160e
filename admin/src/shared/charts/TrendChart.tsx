import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import { ChartWithTable } from './ChartWithTable';

/** One line of a trend; null where a month has no figure. */
export interface TrendSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** A target or profile: drawn thinner and without marks. */
  readonly isReference?: boolean;
}

interface Props {
  caption: string;
  /** What the rows of the table are, such as "Month". */
  pointLabel: string;
  points: readonly string[];
  series: readonly TrendSeries[];
  format: (value: number) => string;
  height?: number;
}

/** Figures over time as lines, with the same figures as a table. */
export function TrendChart({ caption, pointLabel, points, series, format, height = 260 }: Props) {
  const { scheme } = useTheme();
  const translate = useTranslate();
  const cell = (value: number | null | undefined) =>
    value == null ? translate('common.none') : format(value);
  return (
    <ChartWithTable
      caption={caption}
      columns={[pointLabel, ...series.map(({ label }) => label)]}
      rows={points.map((point, at) => [point, ...series.map(({ values }) => cell(values[at]))])}
    >
      <LineChart
        height={height}
        skipAnimation
        disableKeyboardNavigation
        colors={[...scheme.series]}
        margin={{ left: 0, right: 28, bottom: 0 }}
        xAxis={[{ scaleType: 'point', data: [...points] }]}
        yAxis={[{ min: 0, valueFormatter: (value: number) => format(value), width: 56 }]}
        grid={{ horizontal: true }}
        series={series.map(({ label, values, isReference }) => ({
          label,
          data: [...values],
          curve: 'linear',
          showMark: !isReference,
          valueFormatter: (value: number | null) => cell(value),
        }))}
      />
    </ChartWithTable>
  );
}
