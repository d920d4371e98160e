import { useLocale } from 'react-admin';

/** Chooses between the two texts that a record holds, by the language of the reader. */
export function useInLanguage(): <Text>(english: Text, welsh: Text) => Text {
  const locale = useLocale();
  return (english, welsh) => (locale === 'cy' ? welsh : english);
}

/** A text that a record holds in both languages. */
export function InLanguage({ en, cy }: { en: string; cy: string }) {
  return <>{useInLanguage()(en, cy)}</>;
}
