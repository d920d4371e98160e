import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from './CommandDialog';
import type { Command } from './useCommand';

interface Props extends Pick<ButtonProps, 'variant' | 'startIcon' | 'size' | 'color'> {
  command: Command;
  fixed: Record<string, unknown>;
  defaults?: Record<string, unknown>;
  onDone?: (record: { id: string }) => void;
}

/** A button that opens the form of a command. Its text is `commands.<name>.button`. */
export function CommandButton({ command, fixed, defaults, onDone, ...button }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" {...button} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {translate(`commands.${command.name}.button`)}
      </Button>
      {isOpen && (
        <CommandDialog
          command={command}
          fixed={fixed}
          defaults={defaults}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
