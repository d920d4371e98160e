import { Typography } from '@mui/material';
import {
  AutocompleteArrayInput,
  CheckboxGroupInput,
  type CheckboxGroupInputProps,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Choice, useCodes } from './useCodes';

/** Lists up to this length are all shown to tick, so that nothing is missed. */
const tickList = 24;

type Props = Pick<
  CheckboxGroupInputProps,
  'source' | 'label' | 'helperText' | 'validate' | 'defaultValue'
> & { source: string; list: string };

/** A code with its guidance: what to tick needs no second click to be understood. */
const nameAndGuidance = ({ name, guidance }: Choice) =>
  guidance ? (
    <>
      {name}
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {guidance}
      </Typography>
    </>
  ) : (
    name
  );

/** Any number of codes of a list. */
export function CodesInput({ list, ...props }: Props) {
  const chosen: unknown = useWatch({ name: props.source });
  const isChosen = (id: string) => Array.isArray(chosen) && chosen.includes(id);
  const choices = useCodes(list).filter(({ id, isCurrent }) => isCurrent || isChosen(id));
  const shared = { ...props, choices, translateChoice: false };
  return choices.length > tickList ? (
    <AutocompleteArrayInput {...shared} />
  ) : (
    <CheckboxGroupInput
      {...shared}
      row={false}
      optionText={nameAndGuidance}
      sx={{
        '& .MuiFormGroup-root': {
          display: 'grid',
          gap: '6px 16px',
          gridTemplateColumns: { sm: '1fr 1fr' },
        },
        '& .MuiFormControlLabel-root': { alignItems: 'flex-start', mr: 0 },
        // The box stands beside the first line of its words.
        '& .MuiFormControlLabel-label': { pt: 1 },
      }}
    />
  );
}
