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
import { useInLanguage } from '../../shared/fields/InLanguage';
import type { Figure, Measure } from './figures';
import type { Part } from './parts';
import { StatusOfFigure } from './StatusOfFigure';
import { useFigureTexts } from './useFigureTexts';

interface Props {
  /** What the table shows, for screen readers. */
  label: string;
  /** What the parts are: partners, areas. */
  partLabel: string;
  measures: readonly Measure[];
  parts: readonly Part[];
  /** Where the name of a part leads. */
  pathOf?: (key: string | null) => string;
}

function FigureCell({ figure }: { figure: Figure | undefined }) {
  const { percent, share } = useFigureTexts();
  if (!figure) return null;
  return (
    <>
      <Typography component="div" className="figures" sx={{ fontWeight: 650 }}>
        {percent(figure.valueBasisPoints)}
      </Typography>
      <Typography
        component="div"
        variant="caption"
        color="text.secondary"
        className="figures"
        noWrap
        sx={{ mb: 0.5 }}
      >
        {share(figure)}
      </Typography>
      <StatusOfFigure status={figure.status} />
    </>
  );
}

const stickyFirst = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  minWidth: { xs: 128, sm: 180 },
  maxWidth: { xs: 140, sm: 260 },
} as const;

/** Every KPI for every part of a breakdown. It scrolls sideways inside its card; the names stay in sight. */
export function KpiBreakdown({ label, partLabel, measures, parts, pathOf }: Props) {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  return (
    <Box
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
    >
      <Table size="small" aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={stickyFirst}>{translate(partLabel)}</TableCell>
            {measures.map(({ id, titleEn, titleCy }) => (
              <TableCell key={id} sx={{ whiteSpace: 'normal', minWidth: 128 }}>
                {inLanguage(titleEn, titleCy)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ key, name, figures }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 600 }}>
                {pathOf ? (
                  <MuiLink component={Link} to={pathOf(key)}>
                    {name}
                  </MuiLink>
                ) : (
                  name
                )}
              </TableCell>
              {measures.map(({ id }) => (
                <TableCell key={id}>
                  <FigureCell figure={figures.find(({ measureId }) => measureId === id)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
