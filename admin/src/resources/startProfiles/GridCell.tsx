import { styled } from '@mui/material/styles';
import { type FocusEvent, memo, useState } from 'react';
import { parseStarts } from './profileLines';

const Input = styled('input')(({ theme }) => ({
  display: 'block',
  width: '100%',
  minWidth: 48,
  padding: '7px 8px',
  border: '1px solid transparent',
  borderRadius: 4,
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  color: theme.scheme.text,
  backgroundColor: 'transparent',
  '&:hover': { borderColor: theme.scheme.controlEdge },
  '&:focus': {
    outline: `3px solid ${theme.scheme.focus}`,
    outlineOffset: -2,
    backgroundColor: theme.scheme.surface,
  },
  '&[data-changed=true]': {
    backgroundColor: theme.scheme.tones.attention.fill,
    color: theme.scheme.tones.attention.ink,
    fontWeight: 650,
  },
  '&[aria-invalid=true]': { borderColor: theme.scheme.tones.bad.ink, borderWidth: 2 },
}));

interface Props {
  cell: string;
  /** What screen readers call it: area, model, cohort and month. */
  label: string;
  starts: number;
  isChanged: boolean;
  /** The one cell that Tab reaches; the arrow keys lead to the others. */
  isTabStop: boolean;
  onStarts: (cell: string, starts: number) => void;
  onReached: (cell: string) => void;
}

/** One month of a row. What cannot be a number of starts stays in the box, marked, and is not taken. */
export const GridCell = memo(function GridCell(props: Props) {
  const { cell, label, starts, isChanged, isTabStop, onStarts, onReached } = props;
  const [refused, setRefused] = useState<string>();
  const take = (text: string) => {
    const typed = parseStarts(text);
    setRefused(typed === undefined ? text : undefined);
    if (typed !== undefined) onStarts(cell, typed);
  };
  const reach = (event: FocusEvent<HTMLInputElement>) => {
    event.currentTarget.select();
    onReached(cell);
  };
  return (
    <Input
      aria-label={label}
      aria-invalid={refused !== undefined}
      data-cell={cell}
      data-changed={isChanged}
      inputMode="numeric"
      autoComplete="off"
      tabIndex={isTabStop ? 0 : -1}
      value={refused ?? (starts === 0 ? '' : String(starts))}
      onChange={(event) => take(event.target.value)}
      onFocus={reach}
      onBlur={() => setRefused(undefined)}
    />
  );
});
