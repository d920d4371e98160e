import { Alert, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import {
  Form,
  Notification,
  PasswordInput,
  required,
  TextInput,
  useLogin,
  useTranslate,
} from 'react-admin';
import { AuthRefused } from '../providers/authRequests';
import { AuthFrame } from './AuthFrame';

interface Credentials {
  email: string;
  password: string;
}

/** The sign-in page. A refusal is announced above the form and nothing typed is lost. */
export function SignInPage() {
  const translate = useTranslate();
  const signIn = useLogin();
  const [refusal, setRefusal] = useState<string>();
  const [isSending, setSending] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  const title = translate('auth.title');

  useEffect(() => {
    document.title = `${title} - Placewell`;
  }, [title]);
  useEffect(() => {
    if (refusal) alert.current?.focus();
  }, [refusal]);

  const submit = async (values: Partial<Credentials>) => {
    setSending(true);
    setRefusal(undefined);
    try {
      await signIn(values);
    } catch (error) {
      setSending(false);
      if (!(error instanceof AuthRefused)) throw error;
      const [field] = Object.values(error.fields);
      setRefusal(field ?? error.message);
    }
  };

  return (
    <AuthFrame>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('auth.intro')}
      </Typography>
      {refusal && (
        <Alert ref={alert} severity="error" tabIndex={-1} sx={{ mb: 2 }}>
          {translate(refusal, { _: refusal })}
        </Alert>
      )}
      <Form<Credentials>
        onSubmit={submit}
        mode="onSubmit"
        noValidate
        disableInvalidFormNotification
      >
        <TextInput
          source="email"
          type="email"
          label="ra.auth.email"
          autoComplete="username"
          validate={required('auth.emailMissing')}
        />
        <PasswordInput
          source="password"
          label="ra.auth.password"
          autoComplete="current-password"
          validate={required('auth.passwordMissing')}
        />
        <Button type="submit" variant="contained" size="large" fullWidth loading={isSending}>
          {translate(isSending ? 'auth.signingIn' : 'auth.title')}
        </Button>
      </Form>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2.5 }}>
        {translate('auth.forgotten')}
      </Typography>
      <Notification />
    </AuthFrame>
  );
}
