import { Alert, Button, Link as MuiLink } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { isRequired, namedType } from '../../providers/dataProvider/introspection';
import { useSchemaIndex } from '../api';
import { RecordLink } from '../list/RecordLink';
import { FormInputs } from './FormInputs';
import type { FormField } from './fields';
import { type Command, type Fixed, type Trouble, textsOf, useCommand } from './useCommand';
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
  const box = useRef<HTMLDivElement>(null);
  const { message, elsewhere, loadLatest, isSignedOut, knownPersonId } = trouble;
  useEffect(() => {
    // Messages at fields take the focus themselves; these have no field.
    if (
      trouble.loadLatest ||
      trouble.isSignedOut ||
      trouble.knownPersonId ||
      trouble.elsewhere.length > 0
    ) {
      box.current?.focus();
    }
  }, [trouble]);
  const load = async () => {
    const form = box.current?.closest('form');
    await loadLatest?.();
    form?.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
  };
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      severity="error"
      sx={{ mb: 2 }}
      action={
        loadLatest && (
          <Button color="inherit" size="small" variant="outlined" onClick={load}>
            {translate('errors.loadLatest')}
          </Button>
        )
      }
    >
      {translate(message, { _: message })}
      {elsewhere.map((text) => (
        <div key={text}>{text}</div>
      ))}
      {isSignedOut && (
        <div>
          {translate('errors.typedIsKept')}{' '}
          <MuiLink href="/login" target="_blank" rel="noreferrer" color="inherit">
            {translate('errors.signInElsewhere')}
          </MuiLink>
        </div>
      )}
      {knownPersonId && (
        <div>
          <RecordLink resource="participants" id={knownPersonId}>
            {translate('commands.openKnownPerson')}
          </RecordLink>
        </div>
      )}
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

interface Props<Result> {
  command: Command;
  /** Sent with every attempt. */
  fixed: Fixed;
  /** Answers the form starts with. */
  defaults?: Record<string, unknown>;
  /** Where the questions' texts are; `commands.<name>` when left out. */
  prefix?: string;
  onDone: (answer: Result) => void;
  /** Warn before the page is left with answers that are not saved. */
  warnWhenUnsaved?: boolean;
  /** Lays the questions out, with the buttons. */
  children: (questions: ReactNode) => ReactNode;
}

/** The form of a command: its questions, what went wrong with them, and warnings to confirm. */
export function CommandForm<Result>(props: Props<Result>) {
  const { command, fixed, defaults = {}, prefix = textsOf(command) } = props;
  const requiredByApi = useRequiredFields(command.name);
  const { send, trouble, warnings, needsReason } = useCommand(command, fixed, props.onDone);
  const fields = needsReason ? [...command.fields, reasonField] : command.fields;
  return (
    <Form
      record={defaults}
      onSubmit={send}
      noValidate
      disableInvalidFormNotification
      sanitizeEmptyValues
      warnWhenUnsavedChanges={props.warnWhenUnsaved}
    >
      {props.children(
        <>
          {trouble && <TroubleAlert trouble={trouble} />}
          <FormInputs fields={fields} prefix={prefix} requiredByApi={requiredByApi} />
          <WarningsToConfirm warnings={warnings} />
          <FocusOnFault />
        </>,
      )}
    </Form>
  );
}
