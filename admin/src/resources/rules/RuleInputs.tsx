import type { ComponentType } from 'react';
import { NumberInput, RadioButtonGroupInput } from 'react-admin';
import type { FieldKind, Option, OwnInputProps } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import type { Rule } from './fields';
import { previewSource } from './setting';

/** Values are texts to the API; a number is asked as a number. */
const asText = (factor: number) => ({
  format: (stored: string | null | undefined) => (stored ? Number(stored) / factor : ''),
  parse: (typed: string | number) =>
    typed === '' ? null : String(factor === 1 ? typed : Math.round(Number(typed) * factor)),
});

const [whole, pounds] = [asText(1), asText(100)];

const IntegerInput = (props: OwnInputProps) => (
  <NumberInput {...props} {...whole} min={0} step={1} />
);
const DecimalInput = (props: OwnInputProps) => (
  <NumberInput {...props} {...whole} min={0} step="any" />
);
const PoundsInput = (props: OwnInputProps) => (
  <NumberInput {...props} {...pounds} min={0} step={0.01} />
);

const yesOrNo = [
  { id: 'true', name: 'common.yes' },
  { id: 'false', name: 'common.no' },
];
const YesNoInput = (props: OwnInputProps) => <RadioButtonGroupInput {...props} choices={yesOrNo} />;

/** How a value of the rule's type is asked for. */
function kindOf(valueType: Rule['valueType'], options: readonly Option[]): FieldKind {
  switch (valueType) {
    case 'integer':
      return { kind: 'own', input: IntegerInput };
    case 'decimal':
      return { kind: 'own', input: DecimalInput };
    case 'pence':
      return { kind: 'own', input: PoundsInput };
    case 'boolean':
      return { kind: 'own', input: YesNoInput };
    case 'enum':
      return { kind: 'choice', options };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: 'text' };
  }
}

const states = ['set', 'unset'].map((id) => ({ id, name: `commands.setRule.states.${id}` }));

/**
 * Sets a rule from a day on, or says that it is not set from that day. `options` are those of a choice, in words;
 * `preview` shows what the answers would change, and `isShown` says whether it has, for exactly these answers.
 */
export const setRuleCommand = (
  valueType: Rule['valueType'],
  options: readonly Option[],
  preview: ComponentType<OwnInputProps>,
  isShown: (answers: Readonly<Record<string, unknown>>) => boolean,
): Command => ({
  name: 'setRule',
  first: (answers) => (isShown(answers) ? undefined : 'resources.rules.preview.saveLater'),
  fields: [
    { kind: 'date', source: 'validFrom' },
    { kind: 'choice', source: 'state', options: states, required: true },
    {
      ...kindOf(valueType, options),
      source: 'value',
      required: true,
      when: ({ state }) => state === 'set',
    },
    { kind: 'own', source: previewSource, input: preview },
  ],
});
