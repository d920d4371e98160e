import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormInput } from './FormInput';
import type { FormField } from './fields';

interface Props {
  fields: readonly FormField[];
  /** Where the form's texts are: `commands.startReferral`. */
  prefix: string;
  requiredByApi: ReadonlySet<string>;
}

/** Fields that stand side by side in a section, in the order of the form. */
function sectionsOf(fields: readonly FormField[]) {
  const sections: { name: string | undefined; fields: FormField[] }[] = [];
  for (const field of fields) {
    const last = sections.at(-1);
    if (last && last.name === field.section) last.fields.push(field);
    else sections.push({ name: field.section, fields: [field] });
  }
  return sections;
}

function Questions({ fields, prefix, requiredByApi }: Props) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: '10px 16px' }}>
      {fields.map((field) => (
        <Box
          key={field.source}
          sx={{ gridColumn: field.half ? undefined : { sm: '1 / -1' }, minWidth: 0 }}
        >
          <FormInput
            field={field}
            prefix={prefix}
            isRequired={field.required ?? requiredByApi.has(field.source)}
          />
        </Box>
      ))}
    </Box>
  );
}

/** The questions of a form that the answers so far call for, by section. */
export function FormInputs({ fields, prefix, requiredByApi }: Props) {
  const translate = useTranslate();
  const answers = useWatch();
  const shown = fields.filter(({ when }) => !when || when(answers));
  return sectionsOf(shown).map(({ name, fields: questions }, at) => {
    const inputs = <Questions fields={questions} prefix={prefix} requiredByApi={requiredByApi} />;
    if (!name) return <div key={questions[0]?.source}>{inputs}</div>;
    return (
      <Box
        component="fieldset"
        key={name}
        sx={{ border: 0, m: 0, p: 0, minWidth: 0, mt: at === 0 ? 0 : 2 }}
      >
        <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
          {translate(`${prefix}.sections.${name}`)}
        </Typography>
        {inputs}
      </Box>
    );
  });
}
