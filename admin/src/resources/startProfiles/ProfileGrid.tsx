import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { Fragment, useCallback, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatNumber, formatShortMonth } from '../../i18n/format';
import { GridCell } from './GridCell';
import { moveInGrid, pastedInGrid } from './gridKeys';
import { cellKey, type Edits, type GridRow, startsIn, total } from './profileLines';
import { byPartner, type RowName, useRowNames } from './useRowNames';

const Table = styled('table')(({ theme }) => ({
  borderCollapse: 'separate',
  borderSpacing: 0,
  width: '100%',
  fontSize: '0.9375rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: '6px 8px',
    textAlign: 'right',
    borderBottom: `1px solid ${theme.scheme.line}`,
    whiteSpace: 'nowrap',
  },
  '& td:has(input)': { padding: 2 },
  '& thead th': { color: theme.scheme.quietText, fontSize: '0.875rem', fontWeight: 650 },
  // The names stay in sight while the months scroll past them.
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: 148,
    paddingLeft: 20,
    textAlign: 'left',
    whiteSpace: 'normal',
    backgroundColor: theme.scheme.surface,
    boxShadow: `inset -1px 0 0 ${theme.scheme.line}`,
  },
  '& .partner > *': { backgroundColor: theme.scheme.raised, fontWeight: 650 },
  '& .total': { fontWeight: 650, backgroundColor: theme.scheme.raised },
  '& tfoot th, & tfoot td': {
    fontWeight: 700,
    borderBottom: 0,
    backgroundColor: theme.scheme.raised,
  },
}));

const detail = ({ model, cohort }: RowName) => `${model} · ${cohort}`;
const figure = (starts: number) => (starts === 0 ? '–' : formatNumber(starts));

interface Props {
  rows: readonly GridRow[];
  months: readonly string[];
  edits: Edits;
  /** Takes what was typed or pasted; the grid can only be read when left out. */
  onEdit?: (edits: Edits) => void;
}

/** The profile by month: a row for each partner, area, model and cohort, with totals. */
export function ProfileGrid({ rows, months, edits, onEdit }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const nameOf = useRowNames(rows);
  const groups = byPartner(rows, nameOf);
  const first = groups[0]?.rows[0]?.row;
  const [reached, setReached] = useState<string>();
  const cells = new Set(rows.flatMap((row) => months.map((month) => cellKey(row.key, month))));
  const tabStop =
    reached !== undefined && cells.has(reached)
      ? reached
      : first && cellKey(first.key, months[0] ?? '');
  const edit = useCallback(
    (cell: string, starts: number) => onEdit?.(new Map([[cell, starts]])),
    [onEdit],
  );
  const cellOf = (row: GridRow, name: RowName, month: string) => {
    const cell = cellKey(row.key, month);
    const starts = startsIn(row, month, edits);
    if (!onEdit) return figure(starts);
    return (
      <GridCell
        cell={cell}
        label={[name.area, detail(name), formatMonth(month, locale)].join(', ')}
        starts={starts}
        isChanged={starts !== (row.starts.get(month) ?? 0)}
        isTabStop={cell === tabStop}
        onStarts={edit}
        onReached={setReached}
      />
    );
  };
  return (
    // A box that scrolls must be reachable by keyboard.
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={onEdit ? undefined : 0}
      role="region"
      aria-label={translate('resources.startProfiles.scrolled')}
    >
      <Table
        role={onEdit ? 'grid' : undefined}
        aria-label={translate('resources.startProfiles.grid')}
        onKeyDown={onEdit && moveInGrid}
        onPaste={
          onEdit &&
          ((event) => {
            const pasted = pastedInGrid(event);
            if (pasted.size > 0) onEdit(pasted);
          })
        }
      >
        <thead>
          <tr>
            <th scope="col">{translate('resources.startProfiles.row')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {formatShortMonth(month, locale)}
              </th>
            ))}
            <th scope="col">{translate('resources.startProfiles.total')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const ofGroup = group.rows.map(({ row }) => row);
            return (
              <Fragment key={group.partner}>
                <tr className="partner">
                  <th scope="rowgroup">{group.partner}</th>
                  {months.map((month) => (
                    <td key={month}>{figure(total(ofGroup, [month], edits))}</td>
                  ))}
                  <td>{figure(total(ofGroup, months, edits))}</td>
                </tr>
                {group.rows.map(({ row, name }) => (
                  <tr key={row.key}>
                    <th scope="row" style={{ fontWeight: 400 }}>
                      <span style={{ fontWeight: 600 }}>{name.area}</span>
                      <Box
                        component="span"
                        sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}
                      >
                        {detail(name)}
                      </Box>
                    </th>
                    {months.map((month) => (
                      <td key={month}>{cellOf(row, name, month)}</td>
                    ))}
                    <td className="total">{figure(total([row], months, edits))}</td>
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('resources.startProfiles.total')}</th>
            {months.map((month) => (
              <td key={month}>{figure(total(rows, [month], edits))}</td>
            ))}
            <td>{figure(total(rows, months, edits))}</td>
          </tr>
        </tfoot>
      </Table>
    </Box>
  );
}
