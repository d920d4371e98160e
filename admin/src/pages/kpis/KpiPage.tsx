import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, MenuItem, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { formatMonth, today } from '../../i18n/format';
import { useViewer } from '../../layout/useViewer';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { LoadFailed } from '../../shared/LoadFailed';
import { PageSkeleton } from '../../shared/PageSkeleton';
import { PageTitle } from '../../shared/PageTitle';
import { SectionCard } from '../../shared/SectionCard';
import { type Measure, seriesOf } from './figures';
import { KpiBreakdown } from './KpiBreakdown';
import { KpiChart } from './KpiChart';
import { KpiFilterBar } from './KpiFilterBar';
import { KpiTiles } from './KpiTiles';
import { type Breakdown, breakdowns, filtersOf, type KpiFilters, kpiPath } from './kpiFilters';
import { partsOf } from './parts';
import { printStyles } from './printStyles';
import { useDownload } from './useDownload';
import { useKpis } from './useKpis';
import { useNameOf, useNames } from './useNames';

/** The filters of the address, and how to change them there. */
function useKpiFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search, today());
  const pathWith = (changes: Partial<Record<keyof KpiFilters, string | null>>) =>
    kpiPath(changes, search);
  const change: Parameters<typeof KpiFilterBar>[0]['onChange'] = (changes) =>
    setSearch(new URLSearchParams(pathWith(changes).split('?')[1]), {
      replace: true,
      preventScrollReset: true,
    });
  return { filters, change, pathWith };
}

/** Breakdowns that say something: not by partner to a partner, not by body within one. */
function useBreakdowns(names: ReturnType<typeof useNames>): readonly Breakdown[] {
  const viewer = useViewer();
  return breakdowns.filter((one) =>
    one === 'partner'
      ? !viewer?.partnerId
      : one === 'accountableBody'
        ? names.accountableBody.length > 1
        : true,
  );
}

interface BreakdownChoiceProps {
  breakdown: Breakdown;
  offered: readonly Breakdown[];
  onChange: (breakdown: string) => void;
}

function BreakdownChoice({ breakdown, offered, onChange }: BreakdownChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <TextField
      select
      id={id}
      className="no-print"
      fullWidth={false}
      value={breakdown}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('kpis.breakdown') } } }}
      sx={{ minWidth: 190, m: 0 }}
    >
      {offered.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`kpis.by.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Definition({ measure }: { measure: Measure }) {
  return <>{useInLanguage()(measure.definitionEn, measure.definitionCy)}</>;
}

/** The KPIs: where they stand, how they came there, and who contributes what. */
export function KpiPage() {
  const translate = useTranslate();
  const locale = useLocale();
  const inLanguage = useInLanguage();
  const { filters, change, pathWith } = useKpiFilters();
  const names = useNames();
  const nameOf = useNameOf();
  const offered = useBreakdowns(names);
  const [first = 'localAuthority'] = offered;
  const breakdown = offered.find((one) => one === filters.breakdown) ?? first;
  const { data, error, refetch } = useKpis(filters, breakdown);
  const download = useDownload();
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;

  const { measures, series, parts } = data;
  const measure = measures.find(({ id }) => id === filters.measure) ?? measures[0];
  const period = {
    month: formatMonth(filters.to, locale),
    basis: translate(`kpis.basis.${filters.basis}`).toLocaleLowerCase(),
  };
  const rows = partsOf(parts, (key) => nameOf(names[breakdown], key));
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <PageTitle
        title="kpis.title"
        subtitle={translate('kpis.subtitle', period)}
        actions={
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button
              startIcon={<DownloadIcon />}
              onClick={() => download(measures, series, () => translate('kpis.whole'))}
            >
              {translate('kpis.download')}
            </Button>
            <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
              {translate('kpis.print')}
            </Button>
          </Box>
        }
      />
      <KpiFilterBar filters={filters} names={names} onChange={change} />
      <KpiTiles
        measures={measures}
        figures={series}
        shown={measure?.id}
        pathOf={(id) => pathWith({ measure: id })}
      />
      {measure && (
        <SectionCard
          title={inLanguage(measure.titleEn, measure.titleCy)}
          description={<Definition measure={measure} />}
        >
          <KpiChart
            title={translate('kpis.chart', {
              name: inLanguage(measure.titleEn, measure.titleCy),
              basis: period.basis,
            })}
            series={seriesOf(series, measure.id)}
          />
        </SectionCard>
      )}
      <SectionCard
        title={translate('kpis.breakdownTitle', {
          by: translate(`kpis.by.${breakdown}`),
          ...period,
        })}
        flush
        actions={
          <>
            <BreakdownChoice
              breakdown={breakdown}
              offered={offered}
              onChange={(value) => change({ breakdown: value })}
            />
            <Button
              className="no-print"
              startIcon={<DownloadIcon />}
              onClick={() => download(measures, parts, ({ key }) => nameOf(names[breakdown], key))}
            >
              {translate('kpis.downloadTable')}
            </Button>
          </>
        }
      >
        <KpiBreakdown
          label={translate('kpis.breakdownTitle', {
            by: translate(`kpis.by.${breakdown}`),
            ...period,
          })}
          partLabel={`kpis.part.${breakdown}`}
          measures={measures}
          parts={rows}
        />
        <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, py: 1.5 }}>
          {translate('kpis.note')}
        </Typography>
      </SectionCard>
    </>
  );
}
