import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from './CommandDialog';
import { type Command, type Fixed, textsOf } from './useCommand';

interface Props<Result>
  extends Pick<ButtonProps, 'variant' | 'startIcon' | 'size' | 'color' | 'sx'> {
  command: Command;
  fixed: Fixed;
  defaults?: Record<string, unknown>;
  /** What the dialog's title and introduction name, and the button to screen readers. */
  about?: Record<string, string>;
  onDone?: (answer: Result) => void;
}

/** A button that opens the form of a command. Its text is `commands.<name>.button`. */
export function CommandButton<Result = { id: string }>({
  command,
  fixed,
  defaults,
  about,
  onDone,
  ...button
}: Props<Result>) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const prefix = textsOf(command);
  const label = translate(`${prefix}.button`);
  const spoken = translate(`${prefix}.buttonOf`, { _: '', ...about });
  return (
    <>
      <Button
        variant="outlined"
        {...button}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={about && spoken ? spoken : undefined}
      >
        {label}
      </Button>
      {isOpen && (
        <CommandDialog<Result>
          command={command}
          fixed={fixed}
          defaults={defaults}
          about={about}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
