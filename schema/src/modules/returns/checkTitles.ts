import { computedField } from '../../core/record';
import { checkOf } from '../../returns/checks';
import type { Locale } from '../../rules/messages';
import { ReturnCheckAnswer, ReturnWaiver } from './type';

const languages: readonly { locale: Locale; name: string; language: string }[] = [
  { locale: 'en', name: 'checkTitleEn', language: 'English' },
  { locale: 'cy', name: 'checkTitleCy', language: 'Welsh' },
];

// What was answered stays with the return, also when the check itself is one day no longer asked: then its key stands.
for (const record of [ReturnCheckAnswer, ReturnWaiver])
  for (const { locale, name, language } of languages)
    computedField(record, name, {
      type: 'String',
      nullable: false,
      description: `Title of the check in ${language}.`,
      needs: { checkKey: true },
      resolve: ({ checkKey }) => checkOf(String(checkKey))?.title[locale] ?? String(checkKey),
    });
