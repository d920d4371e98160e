import { AutocompleteInput, SelectInput, type SelectInputProps } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCodes } from './useCodes';

/** Lists longer than this are searched by typing. */
const longList = 15;

type Props = Pick<
  SelectInputProps,
  'source' | 'label' | 'helperText' | 'validate' | 'defaultValue' | 'disabled' | 'alwaysOn'
> & { source: string; list: string };

/** A choice of one code; its guidance appears under the box once chosen. */
export function CodeInput({ list, helperText, ...props }: Props) {
  const chosen: unknown = useWatch({ name: props.source });
  const codes = useCodes(list);
  const choices = codes.filter(({ id, isCurrent }) => isCurrent || id === chosen);
  const guidance = codes.find(({ id }) => id === chosen)?.guidance;
  const shared = { ...props, choices, helperText: guidance ?? helperText, translateChoice: false };
  return choices.length > longList ? (
    <AutocompleteInput {...shared} />
  ) : (
    <SelectInput {...shared} />
  );
}
