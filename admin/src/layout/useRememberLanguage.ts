import { useEffect } from 'react';
import { useLocaleState, useStore } from 'react-admin';
import { usePermitted } from '../access/usePermitted';
import { useApi } from '../shared/api';
import { useViewer } from './useViewer';

/**
 * Keeps the chosen language with the account, so that it follows the person to other machines: a
 * browser in which nobody has chosen yet starts in the language of the account.
 */
export function useRememberLanguage(): (locale: string) => void {
  const api = useApi();
  const viewer = useViewer();
  const mayKeep = usePermitted('view.save');
  const [chosenHere] = useStore<string | undefined>('locale');
  const [, setLocale] = useLocaleState();
  const ofAccount = viewer?.locale;
  useEffect(() => {
    if (chosenHere === undefined && ofAccount) setLocale(ofAccount);
  }, [chosenHere, ofAccount, setLocale]);
  return (locale) => {
    // The page has changed language already; should this fail, the account keeps its old one.
    if (mayKeep) void api.command('setLocale', { locale }).catch(() => undefined);
  };
}
