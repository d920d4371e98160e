import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { isRequired, namedType } from '../../providers/dataProvider/introspection';
import { useSchemaIndex } from '../api';
import { FormInputs } from './FormInput';
import type { FormField } from './fields';
import { type Command, type Trouble, useCommand } from './useCommand';
import { WarningsToConfirm } from './WarningsToConfirm';

/** The input fields that the API insists on. */
function useRequiredFields(name: string): ReadonlySet<string> {
  const index = useSchemaIndex();
  const input = index.mutations.get(name)?.args.find((arg) => arg.name === 'input');
  const type = input && index.inputs.get(namedType(input.type));
  return new Set(type?.inputFields.filter(isRequired).map((field) => field.name));
}

/** Asked when the API wants to know why something recorded is changed. */
const reasonField: FormField = { kind: 'longText', source: 'reason', required: true };

function TroubleAlert({ trouble }: { trouble: Trouble }) {
  const translate = useTranslate();
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {translate(trouble.message, { _: trouble.message })}
      {trouble.elsewhere.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}

/** Takes the focus to the first answer at fault, once the messages stand. */
function FocusOnFault() {
  const { submitCount, errors } = useFormState();
  const marker = useRef<HTMLSpanElement>(null);
  const faults = Object.keys(errors).length;
  useEffect(() => {
    if (submitCount === 0 || faults === 0) return;
    marker.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [submitCount, faults]);
  return <span ref={marker} hidden />;
}

function Buttons({ name, onClose }: { name: string; onClose: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2.5 }}>
      <Button onClick={onClose} disabled={isSubmitting}>
        {translate('commands.cancel')}
      </Button>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {translate(`commands.${name}.submit`, { _: translate('commands.send') })}
      </Button>
    </DialogActions>
  );
}

interface Props {
  command: Command;
  /** Sent with every attempt: which record the command is about. */
  fixed: Record<string, unknown>;
  /** Answers the form starts with. */
  defaults?: Record<string, unknown>;
  onClose: () => void;
  onDone?: (record: { id: string }) => void;
}

/** A command as a short form in a dialog. Closing it returns the focus to the button that opened it. */
export function CommandDialog({ command, fixed, defaults = {}, onClose, onDone }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const requiredByApi = useRequiredFields(command.name);
  const prefix = `commands.${command.name}`;
  const { send, trouble, warnings, needsReason } = useCommand(command, fixed, (record) => {
    onClose();
    onDone?.(record);
  });
  const fields = needsReason ? [...command.fields, reasonField] : command.fields;
  const intro = translate(`${prefix}.intro`, { _: '' });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      // A click beside the dialog must not throw answers away; Escape and Cancel may.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      // Title and buttons stay in sight while the questions scroll.
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
    >
      <Form
        record={defaults}
        onSubmit={send}
        noValidate
        disableInvalidFormNotification
        sanitizeEmptyValues
      >
        <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
          {translate(`${prefix}.title`)}
        </DialogTitle>
        <DialogContent sx={{ px: 3 }}>
          {intro && (
            <Typography color="text.secondary" sx={{ mb: 1.5 }}>
              {intro}
            </Typography>
          )}
          {trouble && warnings.length === 0 && <TroubleAlert trouble={trouble} />}
          <FormInputs fields={fields} prefix={prefix} requiredByApi={requiredByApi} />
          <WarningsToConfirm warnings={warnings} />
          <FocusOnFault />
        </DialogContent>
        <Buttons name={command.name} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
