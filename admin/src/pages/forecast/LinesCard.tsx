import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format';
import { useInLanguage } from '../../shared/fields/InLanguage';
import type { Measure } from '../../shared/figures/figures';
import { MemberNumber } from '../../shared/figures/Numbers';
import { filtersOf, type RowFilters } from '../../shared/figures/rows';
import { ScrollingTable, stickyFirst } from '../../shared/figures/ScrollingTable';
import { SectionCard } from '../../shared/SectionCard';
import { StatusChip } from '../../shared/StatusChip';
import type { Forecast, ForecastLine } from './useForecast';

interface Props {
  forecast: Forecast;
  measures: readonly Measure[];
  rows: RowFilters;
}

/** Every number of the forecast: what is recorded, expected, between which bounds, and what profile and target ask. */
export function LinesCard({ forecast: { lines, from, to, asAt }, measures, rows }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const locale = useLocale();
  const title = translate('forecast.lines', { date: formatDate(to, locale) });
  const nameOf = ({ measure, scope }: ForecastLine) => {
    const found = measures.find(({ id }) => id === measure);
    return found && measure !== 'B3.01'
      ? inLanguage(found.titleEn, found.titleCy)
      : translate(`forecast.starts.${scope}`);
  };
  const addressOf = ({ measure, scope }: ForecastLine) => ({
    measure,
    ...(scope === 'year'
      ? ({ period: 'range', from, to: asAt, basis: 'period' } as const)
      : ({ period: 'to_date', to: asAt, basis: 'to_date' } as const)),
    filters: filtersOf(rows),
  });
  const number = (value: number | null) => (value === null ? '' : formatNumber(value));
  const column = (name: string) => translate(`forecast.columns.${name}`);
  return (
    <SectionCard title={title} description={translate('forecast.estimate')} flush>
      <ScrollingTable label={title}>
        <Table size="small" aria-label={title} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...stickyFirst, bgcolor: (theme) => theme.scheme.raised }}>
                {column('number')}
              </TableCell>
              {['recorded', 'expected', 'range', 'profile', 'share', 'target'].map((name) => (
                <TableCell key={name} align="right" sx={{ whiteSpace: 'normal' }}>
                  {column(name)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <TableRow key={`${line.measure} ${line.scope}`}>
                <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 600 }}>
                  {nameOf(line)}
                </TableCell>
                <TableCell align="right">
                  <MemberNumber
                    number={line.recorded}
                    of={nameOf(line)}
                    address={addressOf(line)}
                  />
                </TableCell>
                {line.expected === null ? (
                  <TableCell colSpan={2} align="right">
                    <StatusChip
                      label={`forecast.status.${line.status}`}
                      tone={line.status === 'awaiting_rule' ? 'highlight' : 'neutral'}
                    />
                  </TableCell>
                ) : (
                  <>
                    <TableCell align="right" sx={{ fontWeight: 650 }}>
                      {number(line.expected)}
                    </TableCell>
                    <TableCell align="right">
                      {translate('forecast.range', {
                        low: number(line.low),
                        high: number(line.high),
                      })}
                    </TableCell>
                  </>
                )}
                <TableCell align="right">{number(line.profile)}</TableCell>
                <TableCell align="right">
                  {line.value === null ? '' : formatPercent(line.value / 100)}
                </TableCell>
                <TableCell align="right">
                  {line.target === null ? '' : formatPercent(line.target / 100)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollingTable>
      <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, py: 1.5 }}>
        {translate('forecast.shareMeans')}
      </Typography>
    </SectionCard>
  );
}
