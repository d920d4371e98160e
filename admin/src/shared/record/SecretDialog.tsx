import CopyIcon from '@mui/icons-material/ContentCopy';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Where the texts are: title, text, warning, lost. */
  prefix: string;
  /** What the texts name, for instance whose password it is. */
  about?: Record<string, string>;
  /** Null when an earlier answer held it and never arrived. */
  secret: string | null;
  onClose: () => void;
}

/** Copies a text; where the browser does not let a page write the clipboard, marks it for copying by hand. */
async function copyOrMark(text: string, element: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (element) window.getSelection()?.selectAllChildren(element);
    return false;
  }
}

function Secret({ secret }: { secret: string }) {
  const translate = useTranslate();
  const text = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    const copied = await copyOrMark(secret, text.current);
    setTold(translate(copied ? 'secrets.copied' : 'secrets.marked'));
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, my: 2 }}>
      <Box
        component="code"
        ref={text}
        sx={(theme) => ({
          flexGrow: 1,
          px: 1.5,
          py: 1.25,
          fontSize: '1.0625rem',
          overflowWrap: 'anywhere',
          borderRadius: 2,
          border: `1px solid ${theme.scheme.controlEdge}`,
          bgcolor: theme.scheme.raised,
        })}
      >
        {secret}
      </Box>
      <Button variant="contained" startIcon={<CopyIcon />} onClick={copy}>
        {translate('secrets.copy')}
      </Button>
      <Typography role="status" variant="body2" sx={{ flexBasis: '100%', minHeight: '1.5em' }}>
        {told}
      </Typography>
    </Box>
  );
}

/** Shows a secret this once. Only the button closes it: a stray key or click must not lose it. */
export function SecretDialog({ prefix, about = {}, secret, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} component="h2" variant="h4" sx={{ px: 3, pt: 2.5, pb: 1 }}>
        {translate(`${prefix}.title`, about)}
      </DialogTitle>
      <DialogContent sx={{ px: 3 }}>
        <Typography color="text.secondary">
          {translate(`${prefix}.${secret === null ? 'lost' : 'text'}`, about)}
        </Typography>
        {secret !== null && (
          <>
            <Secret secret={secret} />
            <Alert severity="warning">{translate(`${prefix}.warning`)}</Alert>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button variant={secret === null ? 'contained' : 'outlined'} onClick={onClose}>
          {translate('secrets.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
