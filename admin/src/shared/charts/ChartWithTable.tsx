import {
  Box,
  Button,
  Collapse,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** What the figure shows, as a sentence or title. */
  caption: string;
  /** The drawing; hidden from screen readers, for whom the table stands. */
  children: ReactNode;
  columns: readonly string[];
  /** Formatted cells; the first of a row names it. */
  rows: readonly (readonly string[])[];
}

/** A chart and the same figures as a table, so that nothing is told by drawing alone. */
export function ChartWithTable({ caption, children, columns, rows }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const tableId = useId();
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Typography component="figcaption" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {caption}
      </Typography>
      <div aria-hidden>{children}</div>
      <Button
        size="small"
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={tableId}
      >
        {translate(isOpen ? 'common.hideTable' : 'common.showTable')}
      </Button>
      <Collapse in={isOpen} id={tableId}>
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={caption}>
            <TableHead>
              <TableRow>
                {columns.map((column, at) => (
                  <TableCell key={column} align={at === 0 ? 'left' : 'right'}>
                    {column}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row[0]}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <TableCell key={columns[at]} component="th" scope="row">
                        {cell}
                      </TableCell>
                    ) : (
                      <TableCell key={columns[at]} align="right">
                        {cell}
                      </TableCell>
                    ),
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      </Collapse>
    </Box>
  );
}
