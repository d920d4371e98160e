import { z } from 'zod';
import type { Message } from '../../core/errors';
import { fill } from '../../rules/messages';

/** The form a rule's value has, as text. The database holds the same. */
const forms: Record<string, { test: Pick<RegExp, 'test'>; message: Message }> = {
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
  date: {
    test: { test: (value) => z.iso.date().safeParse(value).success },
    message: { en: 'Give a date.', cy: 'Rhowch ddyddiad.' },
  },
};

/** Least and most of a whole number by its unit: what is reckoned with it stays within the calendar and the purse. */
const bounds: Record<string, readonly [least: number, most: number]> = {
  hours_a_week: [1, 168],
  weeks: [1, 260],
  months: [1, 120],
  years: [0, 120],
  days: [0, 3660],
  working_days: [0, 250],
  per_cent: [0, 100],
  times: [0, 60],
  people: [0, 1000],
};

const outOfBounds = (least: number, most: number): Message =>
  fill(
    {
      en: 'Give a whole number from {least} to {most}.',
      cy: 'Rhowch rif cyfan o {least} i {most}.',
    },
    { least, most },
  );

/** What is wrong with a value of a rule; nothing when the rule may have it. */
export function faultOfValue(
  rule: { valueType: string; unit: string | null; options: string[] },
  value: string,
): Message | undefined {
  if (rule.valueType === 'enum')
    return rule.options.includes(value)
      ? undefined
      : { en: 'Choose one of the answers offered.', cy: 'Dewiswch un o’r atebion a gynigir.' };
  const form = forms[rule.valueType];
  if (form && !form.test.test(value)) return form.message;
  const [least, most] = (rule.valueType === 'integer' && bounds[rule.unit ?? '']) || [
    0, 999_999_999,
  ];
  return Number(value) < least || Number(value) > most ? outOfBounds(least, most) : undefined;
}
