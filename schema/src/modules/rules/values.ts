import type { Message } from '../../core/errors';

/** The form a rule's value has, as text. The database holds the same. */
const forms: Record<string, { test: RegExp; message: Message }> = {
  integer: {
    test: /^\d{1,9}$/,
    message: { en: 'Give a whole number.', cy: 'Rhowch rif cyfan.' },
  },
  pence: {
    test: /^\d{1,9}$/,
    message: { en: 'Give an amount in whole pence.', cy: 'Rhowch swm mewn ceiniogau cyfan.' },
  },
  decimal: {
    test: /^\d{1,9}(\.\d{1,4})?$/,
    message: {
      en: 'Give a number with at most four decimals.',
      cy: 'Rhowch rif â phedwar lle degol ar y mwyaf.',
    },
  },
  boolean: {
    test: /^(true|false)$/,
    message: { en: 'Choose yes or no.', cy: 'Dewiswch ie neu na.' },
  },
};

/** What is wrong with a value of a rule; nothing when the rule may have it. */
export function faultOfValue(
  rule: { valueType: string; options: string[] },
  value: string,
): Message | undefined {
  if (rule.valueType === 'enum')
    return rule.options.includes(value)
      ? undefined
      : { en: 'Choose one of the answers offered.', cy: 'Dewiswch un o’r atebion a gynigir.' };
  const form = forms[rule.valueType];
  return !form || form.test.test(value) ? undefined : form.message;
}
