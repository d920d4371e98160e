import { Alert, AlertTitle } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Warning } from '../../providers/dataProvider/errors';
import { ConfirmInput } from './ConfirmInput';

/** What the API asks to be checked before it saves; confirming it is part of the form. */
export function WarningsToConfirm({ warnings }: { warnings: readonly Warning[] }) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (warnings.length > 0) box.current?.focus();
  }, [warnings]);
  if (warnings.length === 0) return null;
  return (
    <Alert ref={box} tabIndex={-1} severity="warning" sx={{ mt: 2 }}>
      <AlertTitle>{translate('commands.warningsTitle')}</AlertTitle>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {warnings.map(({ rule, message }) => (
          <li key={rule}>{message}</li>
        ))}
      </ul>
      <ConfirmInput source="confirmed" label="commands.confirmWarnings" />
    </Alert>
  );
}
