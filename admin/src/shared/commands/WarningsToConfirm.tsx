import { Alert, AlertTitle, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import type { Warning } from '../../providers/dataProvider/errors';
import { confirmationOf } from './useCommand';

/** What the API asks to be checked before it saves: going on takes a reason for each point. */
export function WarningsToConfirm({ warnings }: { warnings: readonly Warning[] }) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (warnings.length > 0) box.current?.focus();
  }, [warnings]);
  if (warnings.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      severity="warning"
      sx={{ mt: 2, '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}
    >
      <AlertTitle>{translate('commands.warningsTitle')}</AlertTitle>
      {warnings.map((warning) => (
        <div key={warning.id}>
          <Typography variant="body2">{warning.message}</Typography>
          <TextInput
            source={confirmationOf(warning)}
            label="commands.confirmation"
            helperText={false}
            validate={required('commands.confirmFirst')}
          />
        </div>
      ))}
    </Alert>
  );
}
