import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, PasswordInput, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { AuthRefused, changePassword } from '../providers/authRequests';
import { PageTitle } from '../shared/PageTitle';
import { checkPasswordChange, type PasswordChange, passwordLength } from './passwordRules';
import { useRefusal } from './useRefusal';

function PasswordAdvice() {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('auth.rules.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', fontSize: '0.9375rem' }}>
        <li>{translate('auth.rules.length', { count: passwordLength.min })}</li>
        <li>{translate('auth.rules.words')}</li>
        <li>{translate('auth.rules.unique')}</li>
      </Box>
    </Box>
  );
}

/** Where people change their own password. */
export function ChangePasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [refusal, setRefusal] = useState<string>();

  const submit = async ({ currentPassword = '', newPassword = '' }: PasswordChange) => {
    setRefusal(undefined);
    try {
      await changePassword(currentPassword, newPassword);
      notify('auth.changed', { type: 'success' });
      navigate('/');
    } catch (error) {
      const words = refusalOf(error);
      const reason = error instanceof AuthRefused ? error.refusal : undefined;
      if (reason === 'wrongPassword') return { currentPassword: words };
      if (reason === 'weakPassword') return { newPassword: words };
      setRefusal(words);
    }
    return undefined;
  };

  return (
    <>
      <PageTitle title="auth.changeTitle" />
      <Card sx={{ maxWidth: 520, p: 3 }}>
        {refusal && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {refusal}
          </Alert>
        )}
        <Form onSubmit={submit} validate={checkPasswordChange} disableInvalidFormNotification>
          <PasswordInput
            source="currentPassword"
            label="auth.currentPassword"
            autoComplete="current-password"
          />
          <PasswordAdvice />
          <PasswordInput
            source="newPassword"
            label="auth.newPassword"
            autoComplete="new-password"
          />
          <PasswordInput
            source="repeatPassword"
            label="auth.repeatPassword"
            autoComplete="new-password"
          />
          <Button type="submit" variant="contained" sx={{ mt: 1 }}>
            {translate('auth.change')}
          </Button>
        </Form>
      </Card>
    </>
  );
}
