import { Box } from '@mui/material';
import { type ReactNode, useCallback, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMonth, formatNumber, formatShortMonth } from '../../i18n/format';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { GridCell } from './GridCell';
import { GridTable } from './GridTable';
import { moveInGrid, pastedInGrid } from './gridKeys';
import { cellKey, type Edits, type GridRow, startsIn, total } from './profileLines';
import { byPartner, type RowName, useRowNames } from './useRowNames';

const detail = ({ model, cohort }: RowName) => `${model} · ${cohort}`;
const figure = (starts: number) => (starts === 0 ? '–' : formatNumber(starts));

interface Props {
  rows: readonly GridRow[];
  months: readonly string[];
  edits: Edits;
  /** Takes what was typed or pasted; the grid can only be read when left out. */
  onEdit?: (edits: Edits) => void;
}

/** The one cell that Tab reaches: where the person was last, or the first. */
function useTabStop(rows: readonly GridRow[], months: readonly string[], first: string) {
  const [reached, setReached] = useState(first);
  const isHere = rows.some(({ key }) => months.some((month) => cellKey(key, month) === reached));
  return [isHere ? reached : first, setReached] as const;
}

/** Sums of rows by month, and of all months. */
function Sums({ rows, months, edits }: Props) {
  return (
    <>
      {months.map((month) => (
        <td key={month}>{figure(total(rows, [month], edits))}</td>
      ))}
      <td>{figure(total(rows, months, edits))}</td>
    </>
  );
}

function Months({ months }: { months: readonly string[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col">{translate('resources.startProfiles.row')}</th>
        {months.map((month) => (
          <th key={month} scope="col">
            <span aria-hidden>{formatShortMonth(month, locale).split(' ')[0]}</span>
            <VisuallyHidden>{formatMonth(month, locale)}</VisuallyHidden>
          </th>
        ))}
        <th scope="col">{translate('resources.startProfiles.total')}</th>
      </tr>
    </thead>
  );
}

function Row({ name, cells, sum }: { name: RowName; cells: ReactNode; sum: number }) {
  return (
    <tr>
      <th scope="row">
        <span style={{ fontWeight: 600 }}>{name.area}</span>
        <Box
          component="span"
          sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}
        >
          {detail(name)}
        </Box>
      </th>
      {cells}
      <td className="total">{figure(sum)}</td>
    </tr>
  );
}

/** The profile by month: a row for each partner, area, model and cohort, with totals. */
export function ProfileGrid({ rows, months, edits, onEdit }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const groups = byPartner(rows, useRowNames(rows));
  const firstCell = cellKey(groups[0]?.rows[0]?.row.key ?? '', months[0] ?? '');
  const [tabStop, setReached] = useTabStop(rows, months, firstCell);
  const type = useCallback(
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
        onStarts={type}
        onReached={setReached}
      />
    );
  };
  const paste = (event: React.ClipboardEvent<HTMLElement>) => {
    const pasted = pastedInGrid(event);
    if (pasted.size > 0) onEdit?.(pasted);
  };
  return (
    // What scrolls must be reachable by keyboard; the cells of a draft are.
    <Box
      role="region"
      aria-label={translate('resources.startProfiles.scrolled')}
      tabIndex={onEdit ? undefined : 0}
      sx={{ overflow: 'auto', maxHeight: 'max(420px, 76vh)' }}
    >
      <GridTable
        role={onEdit && 'grid'}
        aria-label={translate('resources.startProfiles.grid')}
        onKeyDown={onEdit && moveInGrid}
        onPaste={onEdit && paste}
      >
        <Months months={months} />
        {groups.map((group) => (
          <tbody key={group.partner}>
            <tr className="partner">
              <th scope="rowgroup">{group.partner}</th>
              <Sums rows={group.rows.map(({ row }) => row)} months={months} edits={edits} />
            </tr>
            {group.rows.map(({ row, name }) => (
              <Row
                key={row.key}
                name={name}
                sum={total([row], months, edits)}
                cells={months.map((month) => <td key={month}>{cellOf(row, name, month)}</td>)}
              />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{translate('resources.startProfiles.total')}</th>
            <Sums rows={rows} months={months} edits={edits} />
          </tr>
        </tfoot>
      </GridTable>
    </Box>
  );
}
