import { Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { useId } from 'react';
import { useInput, useTranslate } from 'react-admin';

const ticked = (value: unknown) => (value === true ? undefined : 'commands.confirmFirst');

/** A box that must be ticked before the form is sent. */
export function ConfirmInput({ source, label }: { source: string; label: string }) {
  const translate = useTranslate();
  const messageId = useId();
  const { field, fieldState } = useInput({ source, defaultValue: false, validate: ticked });
  return (
    <>
      <FormControlLabel
        sx={{ mt: 1 }}
        label={translate(label)}
        control={
          <Checkbox
            checked={field.value === true}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
            slotProps={{
              input: {
                name: field.name,
                'aria-invalid': fieldState.invalid,
                'aria-describedby': fieldState.invalid ? messageId : undefined,
              },
            }}
          />
        }
      />
      {fieldState.invalid && (
        <FormHelperText id={messageId} error>
          {translate('commands.confirmFirst')}
        </FormHelperText>
      )}
    </>
  );
}
