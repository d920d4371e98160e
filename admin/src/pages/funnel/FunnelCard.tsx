import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'react-admin';
import { formatNumber, formatPercent } from '../../i18n/format';
import { ChartWithTable } from '../../shared/charts/ChartWithTable';
import { MemberNumber } from '../../shared/figures/Numbers';
import { SectionCard } from '../../shared/SectionCard';
import { type Step, shareOf } from './steps';
import { type FunnelFilters, stepAddress } from './useFunnel';

interface Props {
  funnel: readonly Step[];
  filters: FunnelFilters;
  /** What the page shows, in words. */
  shown: readonly string[];
}

/** The funnel as bars and as a table: how many reached each step, of all and of the step before. */
export function FunnelCard({ funnel, filters, shown }: Props) {
  const translate = useTranslate();
  const { scheme } = useTheme();
  const all = funnel[0]?.reached ?? 0;
  const name = (step: string) => translate(`funnel.step.${step}`);
  const percent = (share: number | null) =>
    share === null ? translate('kpis.noValue') : formatPercent(share);
  const column = (key: string) => translate(`funnel.columns.${key}`);
  const title = translate('funnel.title');
  return (
    <SectionCard title="funnel.whole" description={translate('funnel.about')}>
      <ChartWithTable
        startsOpen
        caption={translate('funnel.caption')}
        columns={[column('step'), column('reached'), column('ofAll'), column('ofBefore')]}
        rows={funnel.map(({ step, reached, wentOn, before }, at) => [
          name(step),
          <MemberNumber
            key="reached"
            number={reached}
            of={name(step)}
            address={stepAddress(filters, step)}
          />,
          percent(shareOf(reached, all)),
          at === 0 ? (
            ''
          ) : (
            <span key="wentOn">
              {percent(shareOf(wentOn, before))}
              {' ('}
              <MemberNumber
                number={wentOn}
                of={translate('funnel.wentOn', { step: name(step) })}
                address={stepAddress(filters, step, { stepBefore: 'yes' })}
              />{' '}
              {translate('kpis.of')} {formatNumber(before)})
            </span>
          ),
        ])}
        file={{
          name: `funnel-${filters.from.slice(0, 7)}-${filters.to.slice(0, 7)}`,
          title,
          lines: shown,
          rows: () => [
            ['step', 'reached', 'ofAll', 'wentOn', 'before', 'ofBefore'].map(column),
            ...funnel.map(({ step, reached, wentOn, before }) => [
              name(step),
              reached,
              shareOf(reached, all),
              wentOn,
              before,
              shareOf(wentOn, before),
            ]),
          ],
        }}
      >
        <BarChart
          height={360}
          layout="horizontal"
          skipAnimation
          disableKeyboardNavigation
          hideLegend
          margin={{ left: 0, right: 32, top: 8, bottom: 0 }}
          yAxis={[{ scaleType: 'band', data: funnel.map(({ step }) => name(step)), width: 190 }]}
          xAxis={[{ min: 0, valueFormatter: (value: number) => formatNumber(value) }]}
          grid={{ vertical: true }}
          series={[
            {
              id: 'reached',
              label: column('reached'),
              data: funnel.map(({ reached }) => reached),
              color: scheme.series[0] ?? '',
              valueFormatter: (value: number | null) => formatNumber(value ?? 0),
            },
          ]}
        />
      </ChartWithTable>
    </SectionCard>
  );
}
