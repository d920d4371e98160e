import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useInLanguage } from '../fields/InLanguage';
import { AwaitedRules } from './AwaitedRules';
import { type Figure, isSmall, type Measure, partOf } from './figures';
import type { FigureAddress } from './memberPath';
import { Numbers } from './Numbers';
import { ScrollingTable, stickyFirst } from './ScrollingTable';
import { StatusOfFigure } from './StatusOfFigure';
import { useFigureTexts } from './useFigureTexts';

interface Props {
  /** What the table shows, for screen readers. */
  label: string;
  /** Message key of what the parts are: partners, areas. */
  partLabel: string;
  measures: readonly Measure[];
  /** Figures by part. */
  figures: readonly Figure[];
  /** Figures of the whole; they stand in the last row. */
  total?: readonly Figure[];
  nameOf: (key: string | null) => string;
  addressOf: (figure: Figure) => Omit<FigureAddress, 'part'>;
  /** Where the name of a part leads. */
  pathOf?: (key: string | null) => string;
}

interface CellProps extends Pick<Props, 'addressOf'> {
  figure: Figure | undefined;
  measure: Measure;
  /** What the numbers are of, for those who hear them alone. */
  of: string;
  /** The head of the column says already that a rule is awaited. */
  isAwaiting: boolean;
}

function FigureCell({ figure, measure, of, addressOf, isAwaiting }: CellProps) {
  const translate = useTranslate();
  const { value } = useFigureTexts();
  if (!figure) return null;
  return (
    <>
      {!isAwaiting && (
        <Typography component="div" className="figures" sx={{ fontWeight: 650 }}>
          {value(figure.value, measure)}
        </Typography>
      )}
      <Typography
        component="div"
        variant="caption"
        color="text.secondary"
        className="figures"
        sx={{ mb: 0.5 }}
      >
        <Numbers figure={figure} of={of} address={addressOf(figure)} />
        {isSmall(figure, measure) && !isAwaiting && ` · ${translate('kpis.fewPeople')}`}
      </Typography>
      {!isAwaiting && figure.status !== 'no_target' && <StatusOfFigure status={figure.status} />}
    </>
  );
}

/** Several measures for every part of a breakdown and the whole, side by side, in the order of the names. */
export function ComparisonTable({
  label,
  partLabel,
  measures,
  figures,
  total,
  nameOf,
  addressOf,
  pathOf,
}: Props) {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  const all = [...figures, ...(total ?? [])];
  const awaitedBy = ({ id }: Measure) => {
    const own = all.filter(({ measure }) => measure === id);
    return own.every(({ awaits }) => awaits.length > 0) ? (own[0]?.awaits ?? []) : [];
  };
  const awaited = new Map(measures.map((measure) => [measure.id, awaitedBy(measure)]));
  const keys = [...new Set(figures.map(partOf))].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other)),
  );
  const cells = (name: string, own: readonly Figure[]) =>
    measures.map((measure) => (
      <TableCell key={measure.id} sx={{ px: 1 }}>
        <FigureCell
          figure={own.find((figure) => figure.measure === measure.id)}
          measure={measure}
          of={`${inLanguage(measure.titleEn, measure.titleCy)}, ${name}`}
          addressOf={addressOf}
          isAwaiting={(awaited.get(measure.id)?.length ?? 0) > 0}
        />
      </TableCell>
    ));
  return (
    <ScrollingTable label={label}>
      <Table
        size="small"
        aria-label={label}
        sx={{
          '& td, & th': { verticalAlign: 'top' },
          // The words of a status may take two lines: a row of them must not push the table out of its card.
          '& .MuiChip-label': { whiteSpace: 'normal !important' },
          '& tfoot td, & tfoot th': { borderTop: 2, borderColor: 'divider', borderBottom: 0 },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...stickyFirst, bgcolor: (theme) => theme.scheme.raised }}>
              {translate(partLabel)}
            </TableCell>
            {measures.map((measure) => (
              <TableCell key={measure.id} sx={{ whiteSpace: 'normal', minWidth: 96, px: 1 }}>
                {inLanguage(measure.titleEn, measure.titleCy)}
                {(awaited.get(measure.id)?.length ?? 0) > 0 && (
                  <Box sx={{ mt: 0.5 }}>
                    <StatusOfFigure status="awaiting_rule" />
                    <Typography component="div" variant="caption">
                      <AwaitedRules keys={awaited.get(measure.id) ?? []} />
                    </Typography>
                  </Box>
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {keys.map((key) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 600 }}>
                {pathOf ? (
                  <MuiLink component={Link} to={pathOf(key)}>
                    {nameOf(key)}
                  </MuiLink>
                ) : (
                  nameOf(key)
                )}
              </TableCell>
              {cells(
                nameOf(key),
                figures.filter((figure) => partOf(figure) === key),
              )}
            </TableRow>
          ))}
        </TableBody>
        {total && (
          <tfoot>
            <TableRow>
              <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 700 }}>
                {translate('kpis.total')}
              </TableCell>
              {cells(translate('kpis.total'), total)}
            </TableRow>
          </tfoot>
        )}
      </Table>
    </ScrollingTable>
  );
}
