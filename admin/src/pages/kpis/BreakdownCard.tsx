import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth } from '../../i18n/format';
import { SectionCard } from '../../shared/SectionCard';
import type { Figure, Measure } from './figures';
import { KpiBreakdown } from './KpiBreakdown';
import type { Breakdown, KpiFilters } from './kpiFilters';
import { partsOf } from './parts';
import { useDownload } from './useDownload';
import { type Named, useNameOf } from './useNames';

interface ChoiceProps {
  breakdown: Breakdown;
  offered: readonly Breakdown[];
  onChange: (breakdown: string) => void;
}

function BreakdownChoice({ breakdown, offered, onChange }: ChoiceProps) {
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
          {translate(`kpis.part.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface Props extends ChoiceProps {
  filters: KpiFilters;
  measures: readonly Measure[];
  figures: readonly Figure[];
  /** Names of the parts. */
  names: readonly Named[];
}

/** Every KPI at the last month by part: who contributes what. */
export function BreakdownCard({ filters, measures, figures, names, ...choice }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const named = useNameOf();
  const download = useDownload();
  const nameOf = (key: string | null) => named(names, key);
  const title = translate('kpis.breakdownTitle', {
    by: translate(`kpis.by.${choice.breakdown}`),
    month: formatMonth(filters.to, locale),
    basis: translate(`kpis.basis.${filters.basis}`).toLocaleLowerCase(),
  });
  return (
    <SectionCard
      title={title}
      flush
      actions={
        <>
          <BreakdownChoice {...choice} />
          <Button
            className="no-print"
            startIcon={<DownloadIcon />}
            onClick={() => download(measures, figures, ({ key }) => nameOf(key))}
          >
            {translate('kpis.downloadTable')}
          </Button>
        </>
      }
    >
      <KpiBreakdown
        label={title}
        partLabel={`kpis.part.${choice.breakdown}`}
        measures={measures}
        parts={partsOf(figures, nameOf)}
      />
    </SectionCard>
  );
}
