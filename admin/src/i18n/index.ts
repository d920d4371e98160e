import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages as english } from './en';

/** The languages of the console, each under its own name. */
export const locales = [
  { locale: 'en', name: 'English' },
  { locale: 'cy', name: 'Cymraeg' },
] as const;

export type Locale = (typeof locales)[number]['locale'];

/** The language to start in: Welsh where the browser prefers it, English otherwise. */
function preferredLocale(): Locale {
  const wanted = navigator.languages.find((tag) => /^(en|cy)\b/.test(tag));
  return wanted?.startsWith('cy') ? 'cy' : 'en';
}

/** Welsh texts are loaded when they are first needed. */
const load = (locale: string) =>
  locale === 'cy' ? import('./cy').then(({ messages }) => messages) : english;

/** react-admin's translations in both languages. */
export async function createI18nProvider() {
  const provider = polyglotI18nProvider(load, 'en', [...locales], { allowMissing: true });
  // Polyglot needs its first language at hand; a Welsh reader is switched before anything shows.
  if (preferredLocale() === 'cy') await provider.changeLocale('cy');
  return provider;
}
