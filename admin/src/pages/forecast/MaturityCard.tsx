import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatPercent, today } from '../../i18n/format';
import { EmptyState } from '../../shared/EmptyState';
import type { Figure } from '../../shared/figures/figures';
import { MemberNumber } from '../../shared/figures/Numbers';
import { Choice } from '../../shared/figures/RowChoices';
import { filtersOf, type RowFilters } from '../../shared/figures/rows';
import { ScrollingTable, stickyFirst } from '../../shared/figures/ScrollingTable';
import { saveFile, toCsv } from '../../shared/list/csv';
import { SectionCard } from '../../shared/SectionCard';
import { maturityOf, milestones, type StartMonth, shownMonths } from './maturity';

interface Props {
  figures: readonly Figure[];
  /** Which milestone the table shows. */
  milestone: string;
  rows: RowFilters;
  onChange: (milestone: string | null) => void;
}

/** Start months against months after the start: how many had reached a milestone, as far as time has told. */
export function MaturityCard({ figures, milestone, rows, onChange }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const months = maturityOf(figures, milestone, today());
  const shown = shownMonths(months);
  const name = translate(`forecast.milestone.${milestone}`);
  const title = translate('forecast.maturity');
  const after = (since: number) =>
    since === 0
      ? translate('forecast.sameMonth')
      : translate('forecast.after', { smart_count: since });
  const head = [
    translate('forecast.startMonth'),
    translate('forecast.starts.count'),
    ...shown.map(after),
  ];
  const cell = ({ from, to, starts, reached }: StartMonth, since: number) => {
    const number = reached[since];
    if (number === undefined) return null;
    return (
      <>
        <MemberNumber
          number={number}
          of={`${name}, ${formatMonth(from, locale)}, ${after(since)}`}
          address={{
            measure: 'maturity',
            period: 'month',
            from,
            to,
            basis: 'period',
            filters: [
              ...filtersOf(rows),
              { dimension: 'milestone', values: [milestone] },
              {
                dimension: 'monthsSinceStart',
                values: Array.from({ length: since + 1 }, (_, month) => String(month)),
              },
            ],
          }}
        />
        <Typography component="div" variant="caption" color="text.secondary">
          {formatPercent(number / starts)}
        </Typography>
      </>
    );
  };
  return (
    <SectionCard
      title={title}
      description={translate('forecast.maturityAbout')}
      flush
      actions={
        <Button
          className="no-print"
          startIcon={<DownloadIcon />}
          onClick={() =>
            saveFile(
              `placewell-maturity-${milestone}-${today()}.csv`,
              toCsv([
                head,
                ...months.map(({ from, starts, reached }) => [
                  from.slice(0, 7),
                  starts,
                  ...shown.map((since) => reached[since] ?? null),
                ]),
              ]),
            )
          }
        >
          {translate('kpis.downloadTable')}
        </Button>
      }
    >
      <div className="no-print" style={{ maxWidth: 320, padding: '0 20px 8px' }}>
        <Choice
          label="forecast.reached"
          value={milestone}
          choices={milestones.map((id) => ({ id, name: translate(`forecast.milestone.${id}`) }))}
          onChange={onChange}
        />
      </div>
      {months.length === 0 ? (
        <EmptyState compact text="forecast.noStarts" />
      ) : (
        <ScrollingTable label={`${title}: ${name}`}>
          <Table
            size="small"
            aria-label={`${title}: ${name}`}
            sx={{ '& td, & th': { verticalAlign: 'top' } }}
          >
            <TableHead>
              <TableRow>
                {head.map((text, at) => (
                  <TableCell
                    key={text}
                    align={at === 0 ? 'left' : 'right'}
                    sx={{
                      whiteSpace: 'normal',
                      ...(at === 0
                        ? { ...stickyFirst, bgcolor: (theme) => theme.scheme.raised }
                        : { px: 1 }),
                    }}
                  >
                    {text}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {months.map((month) => (
                <TableRow key={month.from}>
                  <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 600 }}>
                    {formatMonth(month.from, locale)}
                  </TableCell>
                  <TableCell align="right" sx={{ px: 1 }}>
                    <MemberNumber
                      number={month.starts}
                      of={`${translate('forecast.starts.count')}, ${formatMonth(month.from, locale)}`}
                      address={{
                        measure: 'maturity',
                        part: 'denominator',
                        period: 'month',
                        from: month.from,
                        to: month.to,
                        basis: 'period',
                        filters: filtersOf(rows),
                      }}
                    />
                  </TableCell>
                  {shown.map((since) => (
                    <TableCell key={since} align="right" sx={{ px: 1 }}>
                      {cell(month, since)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollingTable>
      )}
    </SectionCard>
  );
}
