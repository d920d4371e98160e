import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import {
  Form,
  PasswordInput,
  required,
  useAuthProvider,
  useNotify,
  useTranslate,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { PlacewellAuthProvider } from '../providers/authProvider';
import { AuthRefused } from '../providers/authRequests';
import { PageTitle } from '../shared/PageTitle';

interface Answers {
  currentPassword?: string;
  newPassword?: string;
  repeatPassword?: string;
}

/** What can be told before asking the server, which judges the new password itself. */
function check({ newPassword, repeatPassword }: Answers): Partial<Answers> {
  return newPassword === repeatPassword ? {} : { repeatPassword: 'auth.notRepeated' };
}

function PasswordAdvice() {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('auth.rules.title')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', fontSize: '0.9375rem' }}>
        <li>{translate('auth.rules.length')}</li>
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
  const authProvider = useAuthProvider<PlacewellAuthProvider>();
  const [refusal, setRefusal] = useState<string>();

  const submit = async ({ currentPassword = '', newPassword = '' }: Answers) => {
    setRefusal(undefined);
    try {
      await authProvider?.changePassword(currentPassword, newPassword);
      notify('auth.changed', { type: 'success' });
      navigate('/');
      return undefined;
    } catch (error) {
      if (!(error instanceof AuthRefused)) throw error;
      if (Object.keys(error.fields).length === 0) setRefusal(error.message);
      return error.fields;
    }
  };

  return (
    <>
      <PageTitle title="auth.changeTitle" />
      <Card sx={{ maxWidth: 520, p: 3 }}>
        {refusal && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {translate(refusal, { _: refusal })}
          </Alert>
        )}
        <Form<Answers> onSubmit={submit} validate={check} disableInvalidFormNotification noValidate>
          <PasswordInput
            source="currentPassword"
            label="auth.currentPassword"
            autoComplete="current-password"
            validate={required('auth.passwordMissing')}
          />
          <PasswordAdvice />
          <PasswordInput
            source="newPassword"
            label="auth.newPassword"
            autoComplete="new-password"
            validate={required('auth.passwordMissing')}
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
