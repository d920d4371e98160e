import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth } from '../../i18n/format';
import { PageTitle } from '../../shared/PageTitle';
import type { Figure, Measure } from './figures';
import { type KpiFilters, rowFilters } from './kpiFilters';
import { useDownload } from './useDownload';
import type { useNames } from './useNames';

/** Which dimension a filter chooses from. */
const dimensionOf = {
  accountableBodyId: 'accountableBody',
  partnerId: 'partner',
  localAuthorityCode: 'localAuthority',
  model: 'model',
  cohort: 'cohort',
} as const;

interface Props {
  filters: KpiFilters;
  names: ReturnType<typeof useNames>;
  measures: readonly Measure[];
  series: readonly Figure[];
}

/** What the figures are of, in words: it stands on paper too, where the filters do not. */
function useChosen(filters: KpiFilters, names: Props['names']): string {
  const translate = useTranslate();
  const locale = useLocale();
  const chosen = rowFilters.flatMap((filter) => {
    const dimension = dimensionOf[filter];
    const name = names[dimension].find(({ id }) => id === filters[filter])?.name;
    return name ? [`${translate(`kpis.part.${dimension}`)}: ${name}`] : [];
  });
  const period = translate('kpis.subtitle', {
    month: formatMonth(filters.to, locale),
    basis: translate(`kpis.basis.${filters.basis}`).toLocaleLowerCase(),
  });
  return [period, ...chosen].join(' · ');
}

/** The page's title, with what it shows, and the ways to take the figures along. */
export function KpiTitle({ filters, names, measures, series }: Props) {
  const translate = useTranslate();
  const download = useDownload();
  const chosen = useChosen(filters, names);
  return (
    <PageTitle
      title="kpis.title"
      subtitle={chosen}
      actions={
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            startIcon={<DownloadIcon />}
            onClick={() => download(measures, series, () => chosen)}
          >
            {translate('kpis.download')}
          </Button>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('kpis.print')}
          </Button>
        </Box>
      }
    />
  );
}
