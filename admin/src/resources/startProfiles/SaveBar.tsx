import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SaveTrouble } from './useProfileEdits';

interface Props {
  changes: number;
  isSaving: boolean;
  trouble: SaveTrouble | undefined;
  onSave: () => void;
  onDiscard: () => void;
  onLoadLatest: () => void;
}

/** How much is not saved yet, always in sight, with the way to save it. */
export function SaveBar({ changes, isSaving, trouble, onSave, onDiscard, onLoadLatest }: Props) {
  const translate = useTranslate();
  if (changes === 0 && !trouble) return null;
  return (
    <Paper
      component="section"
      aria-label={translate('resources.startProfiles.unsaved.label')}
      elevation={6}
      sx={{ position: 'sticky', bottom: 12, zIndex: 2, p: 1.5, mb: 2.5, borderRadius: 3 }}
    >
      {trouble && (
        <Alert
          severity="error"
          sx={{ mb: 1.5 }}
          action={
            trouble.isConflict && (
              <Button color="inherit" size="small" variant="outlined" onClick={onLoadLatest}>
                {translate('errors.loadLatest')}
              </Button>
            )
          }
        >
          {trouble.message}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography role="status" sx={{ flexGrow: 1, fontWeight: 600 }}>
          {translate('resources.startProfiles.unsaved.count', { smart_count: changes })}
        </Typography>
        <Button onClick={onDiscard} disabled={isSaving}>
          {translate('resources.startProfiles.unsaved.discard')}
        </Button>
        <Button variant="contained" onClick={onSave} loading={isSaving}>
          {translate('commands.send')}
        </Button>
      </Box>
    </Paper>
  );
}
