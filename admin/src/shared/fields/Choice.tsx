import { MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** A message key. */
  label: string;
  value: string;
  choices: readonly { readonly id: string; readonly name: string }[];
  onChange: (value: string) => void;
  /** Message key of "no restriction"; left out where one must be chosen. */
  all?: string;
  minWidth?: number;
}

/** A choice of one of a few, outside of forms: what it chooses shows at once. */
export function Choice({ label, value, choices, onChange, all, minWidth = 160 }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <TextField
      select
      id={id}
      label={translate(label)}
      value={choices.some((choice) => choice.id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      fullWidth={false}
      slotProps={{ select: { displayEmpty: all !== undefined }, inputLabel: { shrink: true } }}
      sx={{ minWidth, m: 0 }}
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
