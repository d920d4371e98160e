import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { CommandForm } from './CommandForm';
import { type Command, type Fixed, textsOf } from './useCommand';

function Buttons({ command, onClose }: { command: Command; onClose: () => void }) {
  const translate = useTranslate();
  const answers = useWatch();
  const first = command.first?.(answers);
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2.5 }}>
      <Button onClick={onClose} disabled={isSubmitting}>
        {translate('commands.cancel')}
      </Button>
      {/* Pressed too early, it leads to what has to be done: a disabled button would be passed over by the keyboard. */}
      <Button type="submit" variant={first ? 'outlined' : 'contained'} loading={isSubmitting}>
        {first
          ? translate(first)
          : translate(`${textsOf(command)}.submit`, { _: translate('commands.send') })}
      </Button>
    </DialogActions>
  );
}

interface Props<Result> {
  command: Command;
  /** Sent with every attempt. */
  fixed: Fixed;
  /** Answers the form starts with. */
  defaults?: Record<string, unknown>;
  /** What the texts of title and introduction name, for instance whom they are about. */
  about?: Record<string, string>;
  onClose: () => void;
  onDone?: (answer: Result) => void;
}

/** A command as a short form in a dialog. Closing it returns the focus to the button that opened it. */
export function CommandDialog<Result>(props: Props<Result>) {
  const { command, about = {}, onClose, onDone } = props;
  const translate = useTranslate();
  const titleId = useId();
  const prefix = textsOf(command);
  const intro = translate(`${prefix}.intro`, { _: '', ...about });
  const named = props.about ? translate(`${prefix}.titleOf`, { _: '', ...about }) : '';
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
      <CommandForm<Result>
        command={command}
        fixed={props.fixed}
        defaults={props.defaults}
        onDone={(answer) => {
          onClose();
          onDone?.(answer);
        }}
      >
        {(questions) => (
          <>
            <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
              {named || translate(`${prefix}.title`, about)}
            </DialogTitle>
            <DialogContent sx={{ px: 3 }}>
              {intro && (
                <Typography color="text.secondary" sx={{ mb: 1.5 }}>
                  {intro}
                </Typography>
              )}
              {questions}
            </DialogContent>
            <Buttons command={command} onClose={onClose} />
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}
