import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** A column of facts; the first one names the row. */
export interface FactColumn<Row> {
  /** A message key. */
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'right';
}

interface Props<Row> {
  /** What the table holds, a message key, for screen readers. */
  label: string;
  columns: readonly FactColumn<Row>[];
  rows: readonly Row[];
  /** A line of its own below the facts of a row, such as its note. */
  below?: (row: Row) => ReactNode;
  /** Buttons at the end of a row. */
  actions?: (row: Row) => ReactNode;
}

function WideTable<Row extends { id: string }>(props: Props<Row>) {
  const { label, columns, rows, below, actions } = props;
  const translate = useTranslate();
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table
        aria-label={translate(label)}
        sx={{
          '& tbody:last-of-type tr:last-of-type > *': { borderBottom: 0 },
        }}
      >
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.label} align={column.align}>
                {translate(column.label)}
              </TableCell>
            ))}
            {actions && <TableCell>{translate('journey.table.actions')}</TableCell>}
          </TableRow>
        </TableHead>
        {rows.map((row) => {
          const note = below?.(row);
          const line = note ? { borderBottom: 0, pb: 0.25 } : undefined;
          return (
            <TableBody key={row.id}>
              <TableRow>
                <TableCell component="th" scope="row" sx={{ ...line, fontWeight: 600 }}>
                  {first.render(row)}
                </TableCell>
                {others.map((column) => (
                  <TableCell key={column.label} align={column.align} sx={line}>
                    {column.render(row)}
                  </TableCell>
                ))}
                {actions && <TableCell sx={line}>{actions(row)}</TableCell>}
              </TableRow>
              {note && (
                <TableRow>
                  <TableCell
                    colSpan={columns.length + (actions ? 1 : 0)}
                    sx={{ pt: 0.25, color: 'text.secondary' }}
                  >
                    {note}
                  </TableCell>
                </TableRow>
              )}
            </TableBody>
          );
        })}
      </Table>
    </Box>
  );
}

/** Whether a column has something to say of a row; an empty line of a card would not. */
const holds =
  <Row,>(row: Row) =>
  ({ render }: FactColumn<Row>) => {
    const cell = render(row);
    return cell !== null && cell !== undefined && cell !== false && cell !== '';
  };

function NarrowCards<Row extends { id: string }>(props: Props<Row>) {
  const { label, columns, rows, below, actions } = props;
  const translate = useTranslate();
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <Box component="ul" aria-label={translate(label)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ px: 2.5, py: 1.75, borderTop: (theme) => `1px solid ${theme.scheme.line}` }}
        >
          <Box sx={{ fontWeight: 600 }}>{first.render(row)}</Box>
          <Box
            component="dl"
            sx={{
              m: 0,
              mt: 0.5,
              display: 'grid',
              gridTemplateColumns: 'auto 1fr',
              gap: '4px 16px',
            }}
          >
            {others.filter(holds(row)).map((column) => (
              <Box key={column.label} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" color="text.secondary">
                  {translate(column.label)}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right' }}>
                  {column.render(row)}
                </Typography>
              </Box>
            ))}
          </Box>
          {below?.(row) && (
            <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 0.5 }}>
              {below(row)}
            </Typography>
          )}
          {actions && <Box sx={{ mt: 1 }}>{actions(row)}</Box>}
        </Box>
      ))}
    </Box>
  );
}

/** Facts in rows: a table, or on narrow screens one card a row. */
export function FactTable<Row extends { id: string }>(props: Props<Row>) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return isNarrow ? <NarrowCards {...props} /> : <WideTable {...props} />;
}
