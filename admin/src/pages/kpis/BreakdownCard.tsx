import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Button,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { EmptyState } from '../../shared/EmptyState';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useFigureRows } from '../../shared/figures/figureFile';
import { type Figure, isSmall, type Measure, partOf } from '../../shared/figures/figures';
import { Numbers } from '../../shared/figures/Numbers';
import { ScrollingTable } from '../../shared/figures/ScrollingTable';
import { StatusOfFigure } from '../../shared/figures/StatusOfFigure';
import { useFigureTexts } from '../../shared/figures/useFigureTexts';
import { type Named, useNameOf } from '../../shared/figures/useNames';
import { saveFile, toCsv } from '../../shared/list/csv';
import { SectionCard } from '../../shared/SectionCard';
import { addressOf, type KpiFilters } from './kpiFilters';

interface ChoiceProps {
  breakdown: string;
  offered: readonly string[];
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
  measure: Measure;
  /** The figures of the measure at the last period, by part. */
  figures: readonly Figure[];
  /** Names of the parts. */
  names: readonly Named[];
}

/** The measure at the last period by part: who contributes what. */
export function BreakdownCard({ filters, measure, figures, names, ...choice }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const texts = useFigureTexts();
  const nameOf = useNameOf();
  const rowsOf = useFigureRows();
  const named = (figure: Figure) => nameOf(names, partOf(figure));
  const parts = [...figures].sort((one, other) => named(one).localeCompare(named(other)));
  const hasTarget = figures.some(({ target }) => target !== null);
  const title = translate('kpis.breakdownTitle', {
    measure: inLanguage(measure.titleEn, measure.titleCy),
    by: translate(`kpis.by.${choice.breakdown}`),
  });
  const column = (name: string) => translate(`kpis.columns.${name}`);
  return (
    <SectionCard
      title={title}
      description={figures[0] && texts.periodOf(figures[0], filters.period)}
      flush
      actions={
        <>
          <BreakdownChoice {...choice} />
          <Button
            className="no-print"
            startIcon={<DownloadIcon />}
            onClick={() =>
              saveFile(
                `placewell-${measure.id.toLowerCase()}-${choice.breakdown}-${today()}.csv`,
                toCsv(rowsOf([measure], parts, named)),
              )
            }
          >
            {translate('kpis.downloadTable')}
          </Button>
        </>
      }
    >
      {parts.length === 0 ? (
        <EmptyState compact text="kpis.noParts" />
      ) : (
        <ScrollingTable label={title}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                <TableCell>{translate(`kpis.part.${choice.breakdown}`)}</TableCell>
                <TableCell align="right">{column('value')}</TableCell>
                <TableCell align="right">{column('share')}</TableCell>
                <TableCell>{column('status')}</TableCell>
                {hasTarget && <TableCell>{column('missing')}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {parts.map((figure) => (
                <TableRow key={partOf(figure)}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                    {named(figure)}
                  </TableCell>
                  <TableCell align="right" sx={{ fontWeight: 650 }}>
                    {texts.value(figure.value, measure)}
                  </TableCell>
                  <TableCell align="right">
                    <Numbers
                      figure={figure}
                      of={named(figure)}
                      address={addressOf(figure, filters)}
                    />
                  </TableCell>
                  <TableCell>
                    <StatusOfFigure status={figure.status} />
                    {isSmall(figure, measure) && (
                      <Typography component="div" variant="caption" color="text.secondary">
                        {translate('kpis.small')}
                      </Typography>
                    )}
                  </TableCell>
                  {hasTarget && <TableCell>{texts.gaps(figure).join(' ')}</TableCell>}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollingTable>
      )}
    </SectionCard>
  );
}
