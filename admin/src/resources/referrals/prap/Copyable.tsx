import CopyIcon from '@mui/icons-material/ContentCopy';
import { Box, IconButton, Typography } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { NotRecorded } from '../../../shared/fields/DateField';

interface Props {
  /** A message key. */
  label: string;
  /** What is copied; nothing can be while it is empty. */
  value: string | null | undefined;
  /** What stands there, where it is more than the value. */
  children?: ReactNode;
  /** Tells that it was copied, or marked for copying by hand. */
  onTold: (message: string) => void;
}

/** A fact to be copied into another system with one click. */
export function Copyable({ label, value, children, onTold }: Props) {
  const translate = useTranslate();
  const text = useRef<HTMLElement>(null);
  const name = translate(label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value ?? '');
      onTold(translate('prap.copied', { name }));
    } catch {
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      onTold(translate('prap.marked', { name }));
    }
  };
  return (
    <Box
      sx={(theme) => ({
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        py: 0.75,
        borderBottom: `1px solid ${theme.scheme.line}`,
      })}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          {name}
        </Typography>
        <Box ref={text} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {children ?? value ?? <NotRecorded />}
        </Box>
      </Box>
      {value && (
        <IconButton onClick={() => void copy()} aria-label={translate('prap.copy', { name })}>
          <CopyIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
