import { AutocompleteInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCodes } from '../../shared/codes/useCodes';
import type { FormField, OwnInputProps } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';

/** The national code of the same list that an own one counts as. */
function CountsAsInput(props: OwnInputProps) {
  const list: unknown = useWatch({ name: 'list' });
  const choices = useCodes(String(list)).filter(({ isNational }) => isNational);
  return <AutocompleteInput {...props} choices={choices} translateChoice={false} />;
}

const texts: readonly FormField[] = [
  { kind: 'text', source: 'labelEn' },
  { kind: 'text', source: 'labelCy' },
  { kind: 'longText', source: 'guidanceEn' },
  { kind: 'longText', source: 'guidanceCy' },
  { kind: 'own', source: 'mapsTo', input: CountsAsInput, required: true },
];

const validity: readonly FormField[] = [
  { kind: 'date', source: 'validFrom', half: true },
  { kind: 'date', source: 'validTo', half: true },
];

export const createCode: Command = {
  name: 'createCode',
  selection: 'id list',
  fields: [{ kind: 'text', source: 'code' }, ...texts, ...validity],
};

export const updateOwnCode: Command = { name: 'updateCode', fields: [...texts, ...validity] };

/** Texts of a national code come with the product. */
export const updateNationalCode: Command = { name: 'updateCode', fields: validity };
