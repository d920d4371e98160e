import { useTranslate } from 'react-admin';
import { AuthRefused } from '../providers/authRequests';

/** Words a refusal of the sign-in service in the reader's language. */
export function useRefusal(): (error: unknown) => string {
  const translate = useTranslate();
  return (error) => {
    if (!(error instanceof AuthRefused)) return translate('auth.refused.unavailable');
    if (error.retryAfter === undefined) return translate(error.message);
    return translate('auth.refused.tooManyAttemptsFor', {
      smart_count: Math.ceil(error.retryAfter / 60),
    });
  };
}
