import type { CodeListName } from '@placewell/prisma/reference';
import { z } from 'zod';
import { isCalendarDate } from './calendar';
import type { Checked } from './checked';
import { checkEmail, checkPhone } from './contact';
import type { Message } from './messages';
import { checkName } from './names';
import { checkNino, type NinoOptions } from './nino';
import { checkPostcode } from './postcode';

// Building blocks of input schemas. A rule of ours refuses with a custom issue that carries its message in both
// languages in `params.message`, so one issue can be told in either; zod's own issues are worded where they are read.

/** A text that a check tidies or refuses. */
function checkedText(check: (text: string) => Checked) {
  return z.string().transform((text, context) => {
    const result = check(text);
    if (result.ok) return result.value;
    context.issues.push({
      code: 'custom',
      input: text,
      params: { message: result.message, reason: result.reason },
    });
    return z.NEVER;
  });
}

/** One part of a person's name. */
export const personName = () => checkedText(checkName);
export const email = () => checkedText(checkEmail);
export const phone = () => checkedText(checkPhone);
export const postcode = () => checkedText(checkPostcode);
export const nino = (options: NinoOptions) => checkedText((text) => checkNino(text, options));

const noSuchDay: Message = {
  en: 'Give a date that exists, as year, month and day.',
  cy: "Rhowch ddyddiad sy'n bodoli, fel blwyddyn, mis a diwrnod.",
};

const unlikelyDay: Message = {
  en: 'Check the year: it is not between 1900 and 2200.',
  cy: 'Gwiriwch y flwyddyn: nid yw rhwng 1900 a 2200.',
};

/** A calendar date, 'YYYY-MM-DD', of a time that records are about. */
export const calendarDate = () =>
  z
    .string()
    .refine(isCalendarDate, { abort: true, params: { message: noSuchDay } })
    .refine((day) => day >= '1900-01-01' && day < '2200-01-01', {
      params: { message: unlikelyDay },
    })
    .meta({ graphql: 'Date' });

/** An amount of money in whole pence, from nothing to a million pounds unless a lower limit is given. */
export const pence = (max = 100_000_000) => z.int().min(0).max(max);

/** Minutes of a session; nothing when the person did not attend. */
export const sessionMinutes = () =>
  z
    .int()
    .min(0)
    .max(12 * 60);

/** Minutes of work a week, at most the 168 hours that a week has. */
export const minutesAWeek = () =>
  z
    .int()
    .min(1)
    .max(168 * 60);

/** Text that people write, without spaces around it. */
export const shortText = (max = 200) => z.string().trim().min(1).max(max);
export const longText = (max = 4000) => z.string().trim().min(1).max(max);

/** The identifier of a record. */
export const id = () => z.uuid().meta({ graphql: 'ID' });

const codeForm = /^[a-z][a-z0-9_]{0,59}$/;

const notACode: Message = {
  en: 'Choose one of the answers offered.',
  cy: "Dewiswch un o'r atebion a gynigir.",
};

/**
 * A code of a list. Only its form is checked here: an accountable body may have codes of its own, so the database
 * says whether the list holds it.
 */
export const code = (list: CodeListName) =>
  z
    .string()
    .refine((text) => codeForm.test(text), { params: { message: notACode } })
    .meta({ codeList: list });

const chosenTwice: Message = {
  en: 'The same answer is chosen twice.',
  cy: "Mae'r un ateb wedi ei ddewis ddwywaith.",
};

/** Several codes of a list, each once. */
export const codes = (list: CodeListName) =>
  z
    .array(code(list))
    .max(60)
    .refine((chosen) => new Set(chosen).size === chosen.length, {
      params: { message: chosenTwice },
    });
