import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePartText } from '../figures/FigureTable';
import { figureKey } from '../figures/figures';
import { useFigureText } from './ChangeCard';
import type { FigureChange } from './useDifference';

interface Props {
  parts: readonly FigureChange[];
  /** Shown at once, where the whole is as it was. */
  isOpen: boolean;
}

/** The same change by area, partner and breakdown: opened by whoever wants to know. */
export function PartsTable({ parts, isOpen }: Props) {
  const translate = useTranslate();
  const text = useFigureText();
  const partText = usePartText();
  const label = translate('returns.difference.byPart', { smart_count: parts.length });
  return (
    <Box component="details" open={isOpen} sx={{ pb: 1 }}>
      <Box
        component="summary"
        sx={{ px: 2.5, py: 1.5, cursor: 'pointer', color: 'primary.main', fontWeight: 600 }}
      >
        {label}
      </Box>
      <Box role="group" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('returns.figures.part')}</TableCell>
              <TableCell align="right">{translate('returns.difference.before')}</TableCell>
              <TableCell align="right">{translate('returns.difference.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody className="figures">
            {parts.map(({ before, after }) => {
              const figure = after ?? before;
              if (!figure) return null;
              return (
                <TableRow key={figureKey(figure)}>
                  <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
                    {partText(figure)}
                  </TableCell>
                  <TableCell align="right">{text(before)}</TableCell>
                  <TableCell align="right">{text(after)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
