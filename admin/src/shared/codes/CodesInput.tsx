import {
  AutocompleteArrayInput,
  CheckboxGroupInput,
  type CheckboxGroupInputProps,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCodes } from './useCodes';

/** Lists up to this length are all shown to tick, so that nothing is missed. */
const tickList = 24;

type Props = Pick<
  CheckboxGroupInputProps,
  'source' | 'label' | 'helperText' | 'validate' | 'defaultValue'
> & { source: string; list: string };

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
      sx={{ '& .MuiFormGroup-root': { display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' } } }}
    />
  );
}
