import { type CodeListName, type CodeOf, codesOf as entriesOf } from '@placewell/prisma/reference';
import { z } from 'zod';
import * as rules from '../rules/fields';

// The fields that inputs are made of: the rules of rules/fields.ts, each with the description the schema shows.

/** A calendar date, YYYY-MM-DD. */
export const day = (description: string) => rules.calendarDate().meta({ description });

/** The id of a record. */
export const id = (description: string) => rules.id().meta({ description });

/** A line of text; spaces around it are dropped. */
export const line = (description: string, most?: number) =>
  rules.shortText(most).meta({ description });

/** Free text of several lines. */
export const prose = (description: string) => rules.longText().meta({ description });

/** A code of a list; the database knows which codes the list has now. */
export const codeOf = (list: CodeListName, description: string) =>
  rules.code(list).meta({ description: `${description} A code of the list ${list}.` });

/** One code of a list that nothing can be added to, since the rules name its codes. */
export const choiceOf = <Name extends CodeListName>(list: Name, description: string) =>
  z
    .enum(entriesOf(list) as [CodeOf<Name>, ...CodeOf<Name>[]])
    .meta({ description: `${description} A code of the list ${list}.` });

/** Several codes of a list, each once. */
export const codesOf = (list: CodeListName, description: string) =>
  rules.codes(list).meta({ description: `${description} Codes of the list ${list}.` });

/** A whole number between two bounds. */
export const whole = (description: string, least: number, most: number) =>
  z.int().min(least).max(most).meta({ description });

/** Yes or no. */
export const yesNo = (description: string) => z.boolean().meta({ description });

/** An amount of money in pence. */
export const pence = (description: string) =>
  rules.pence().meta({ description: `${description} In pence.` });

/** Minutes of work a week. */
export const weeklyMinutes = (description: string) =>
  rules.minutesAWeek().meta({ description: `${description} In minutes a week.` });

/** The version the caller last saw. */
export const version = () =>
  whole('The version you last saw; a newer one answers CONFLICT.', 1, 2_000_000_000);

/** The caller's own reference of a record, unique within the partner. */
export const partnerReference = () =>
  line('Your own reference of this record, unique within your organisation.', 100).optional();

/** The instant at which a calendar date begins in UTC, as the database driver takes dates. */
export const asDate = (text: string) => new Date(`${text}T00:00:00Z`);

/** The same for a date that may be left out. */
export const maybeDate = (text: string | undefined) => (text ? asDate(text) : null);

/** The calendar date of a date column, for the rules; null for an empty one. */
export const dayOf = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

/** Takes back a record: which one, and the version seen. */
export const takeBackInput = z.object({ id: id('The record.'), version: version() });
