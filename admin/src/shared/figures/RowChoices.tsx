import { MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../../layout/useViewer';
import { type Changes, type RowDimension, type RowFilters, rowDimensions } from './rows';
import type { Named, NamesByDimension } from './useNames';

interface ChoiceProps {
  /** A message key. */
  label: string;
  value: string | null;
  choices: readonly Named[];
  onChange: (value: string | null) => void;
  /** Name of "no restriction"; left out where one must be chosen. */
  all?: string;
}

/** A list to choose one of. */
export function Choice({ label, value, choices, onChange, all }: ChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  const isKnown = choices.some((choice) => choice.id === value);
  return (
    <TextField
      select
      id={id}
      label={translate(label)}
      value={isKnown ? value : ''}
      onChange={({ target }) => onChange(target.value || null)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {all && <MenuItem value="">{translate(all)}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

const halves: ReadonlySet<string> = new Set(['model', 'cohort']);

/** What a viewer can narrow figures to or break them down by: not by partner for one, not by body within one. */
export function useSensible(names: NamesByDimension): (dimension: string) => boolean {
  const viewer = useViewer();
  return (dimension) => {
    if (dimension === 'partner') return !viewer?.partnerId;
    if (dimension === 'accountableBody') return (names.accountableBody?.length ?? 0) > 1;
    return (names[dimension]?.length ?? 0) > 0;
  };
}

interface Props {
  rows: RowFilters;
  names: NamesByDimension;
  onChange: (changes: Changes) => void;
  /** Left out, all. */
  dimensions?: readonly RowDimension[];
}

/** Which part of the programme the figures are of. */
export function RowChoices({ rows, names, onChange, dimensions = rowDimensions }: Props) {
  const isSensible = useSensible(names);
  return dimensions
    .filter(isSensible)
    .map((name) => (
      <Choice
        key={name}
        label={`kpis.part.${name}`}
        value={rows[name] ?? null}
        choices={names[name] ?? []}
        onChange={(value) => onChange({ [name]: value })}
        all={halves.has(name) ? 'kpis.filters.both' : 'kpis.filters.all'}
      />
    ));
}
