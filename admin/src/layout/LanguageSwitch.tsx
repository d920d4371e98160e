import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { locales } from '../i18n';

/** Tells the browser and screen readers which language the page is in. */
export function DocumentLanguage() {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}

/** Offers the other language under its own name, as bilingual public sites do. */
export function LanguageSwitch({ onChange }: { onChange?: (locale: string) => void }) {
  const [locale, setLocale] = useLocaleState();
  const queryClient = useQueryClient();
  const other = locales.find((candidate) => candidate.locale !== locale) ?? locales[0];
  const change = () => {
    setLocale(other.locale);
    onChange?.(other.locale);
    // Labels and messages of the API come in the language of the request.
    void queryClient.invalidateQueries();
  };
  return (
    <Button color="inherit" onClick={change} lang={other.locale} sx={{ flexShrink: 0 }}>
      {other.name}
    </Button>
  );
}
