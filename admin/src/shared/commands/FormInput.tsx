import {
  BooleanInput,
  DateInput,
  NumberInput,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { CodeInput } from '../codes/CodeInput';
import { CodesInput } from '../codes/CodesInput';
import type { FormField } from './fields';
import { RecordInput, RecordsInput } from './RecordInput';

interface Props {
  field: FormField;
  /** Where the form's texts are: `commands.startReferral`. */
  prefix: string;
  isRequired: boolean;
}

const hundredths = {
  format: (stored: unknown) => (typeof stored === 'number' ? stored / 100 : ''),
  parse: (typed: string | number) => (typed === '' ? null : Math.round(Number(typed) * 100)),
};

/** A radio button only knows texts. */
const asBoolean = {
  format: (stored: boolean | null | undefined) => (stored == null ? '' : String(stored)),
  parse: (chosen: string) => chosen === 'true',
};

const sixtieths = {
  format: (stored: unknown) => (typeof stored === 'number' ? stored / 60 : ''),
  parse: (typed: string | number) => (typed === '' ? null : Math.round(Number(typed) * 60)),
};

/** The input of one question, with label and help text from the form's messages. */
export function FormInput({ field, prefix, isRequired }: Props) {
  const translate = useTranslate();
  // Every command may be given a reason; it is asked for in the same words everywhere.
  const isReason = field.source === 'reason';
  const help = isReason
    ? translate('commands.reason.help')
    : translate(`${prefix}.help.${field.source}`, { _: '' });
  const shared = {
    source: field.source,
    label: isReason ? 'commands.reason.label' : `${prefix}.fields.${field.source}`,
    // Without help there is no empty line for it; a message still finds its place.
    helperText: help || (false as const),
    validate: isRequired ? required() : undefined,
  };
  switch (field.kind) {
    case 'date':
      return <DateInput {...shared} />;
    case 'longText':
      return <TextInput {...shared} multiline minRows={3} />;
    case 'text':
      return <TextInput {...shared} />;
    case 'email':
      return <TextInput {...shared} type="email" />;
    case 'telephone':
      return <TextInput {...shared} type="tel" />;
    case 'number':
      return <NumberInput {...shared} min={field.min} max={field.max} step={1} />;
    case 'hours':
      return <NumberInput {...shared} {...sixtieths} min={0} step={0.25} />;
    case 'money':
    case 'percent':
    case 'hundredths':
      return <NumberInput {...shared} {...hundredths} min={0} step={0.01} />;
    case 'confirm':
      return <BooleanInput {...shared} />;
    case 'yesNo':
      return (
        <RadioButtonGroupInput
          {...shared}
          {...asBoolean}
          choices={[
            { id: 'true', name: 'common.yes' },
            { id: 'false', name: 'common.no' },
          ]}
        />
      );
    case 'code':
      return <CodeInput {...shared} list={field.list} />;
    case 'codes':
      return <CodesInput {...shared} list={field.list} />;
    case 'choice':
      return <SelectInput {...shared} choices={[...field.options]} />;
    case 'record':
      return <RecordInput {...shared} {...field} />;
    case 'records':
      return <RecordsInput {...shared} {...field} />;
    case 'own':
      return <field.input {...shared} />;
  }
}
