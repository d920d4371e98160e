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
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChartDownloads, type ChartFile } from './ChartDownloads';

interface Props {
  /** What the figure shows, as a sentence or title. */
  caption: string;
  /** The drawing; hidden from screen readers, for whom the table stands. */
  children: ReactNode;
  columns: readonly string[];
  /** Cells; the first of a row names it and is a text. */
  rows: readonly (readonly ReactNode[])[];
  /** How the chart is taken along, where it can be. */
  file?: ChartFile;
  /** The table stands open from the beginning. */
  startsOpen?: boolean;
}

/** A chart and the same figures as a table, so that nothing is told by drawing alone. */
export function ChartWithTable({
  caption,
  children,
  columns,
  rows,
  file,
  startsOpen = false,
}: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(startsOpen);
  const tableId = useId();
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Typography component="figcaption" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {caption}
      </Typography>
      <div aria-hidden ref={drawing}>
        {children}
      </div>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button
          size="small"
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
          aria-controls={tableId}
        >
          {translate(isOpen ? 'common.hideTable' : 'common.showTable')}
        </Button>
        {file && <ChartDownloads file={file} drawing={drawing} />}
      </Box>
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
                <TableRow key={String(row[0])}>
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
