import { CommandButton } from '../../shared/commands/CommandButton';
import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import type { WageRate } from './fields';

const rate: readonly FormField[] = [
  { kind: 'number', source: 'ageTo', min: 0, max: 120, half: true },
  { kind: 'money', source: 'hourlyPence', half: true },
  { kind: 'yesNo', source: 'confirmed' },
  { kind: 'text', source: 'source' },
];

const addWageRate: Command = {
  name: 'saveWageRate',
  fields: [
    { kind: 'date', source: 'validFrom', half: true },
    { kind: 'number', source: 'ageFrom', min: 0, max: 120, half: true },
    ...rate,
  ],
};
const changeWageRate: Command = { name: 'saveWageRate', texts: 'changeWageRate', fields: rate };

/** Opens the form that adds a rate. */
export const AddWageRate = () => (
  <CommandButton command={addWageRate} fixed={{}} variant="contained" />
);

/** Opens the form that changes a rate. A rate is known by its day and its youngest age. */
export function ChangeWageRate({ rate: record }: { rate: WageRate }) {
  const { ageFrom, validFrom, version } = record;
  return (
    <CommandButton
      command={changeWageRate}
      fixed={{ ageFrom, validFrom, version }}
      defaults={record}
      about={{ age: String(ageFrom), from: validFrom }}
      size="small"
      variant="text"
    />
  );
}
