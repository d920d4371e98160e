import { z } from 'zod';
import { isCalendarDate } from './scalars';

// The kinds of field that inputs are made of. Each knows its GraphQL scalar, its description and its limits.

/** A calendar date, YYYY-MM-DD. */
export const day = (description: string) =>
  z
    .string()
    .refine(isCalendarDate, {
      params: { message: { en: 'Give a real date.', cy: 'Rhowch ddyddiad go iawn.' } },
    })
    .meta({ graphql: 'Date', description });

/** The id of a record. */
export const id = (description: string) => z.uuid().meta({ graphql: 'ID', description });

/** A line of text; spaces around it are dropped. */
export const line = (description: string, most = 200) =>
  z.string().trim().min(1).max(most).meta({ description });

/** Free text of several lines. */
export const prose = (description: string) => line(description, 4000);

/** A code of a list; the database knows which codes the list has. */
export const codeOf = (list: string, description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(64)
    .meta({ description: `${description} A code of the list ${list}.` });

/** Several codes of a list, each once. */
export const codesOf = (list: string, description: string) =>
  z
    .array(z.string().trim().min(1).max(64))
    .max(60)
    .transform((codes) => [...new Set(codes)])
    .meta({ description: `${description} Codes of the list ${list}.` });

/** A whole number between two bounds. */
export const whole = (description: string, least: number, most: number) =>
  z.int().min(least).max(most).meta({ description });

/** Yes or no. */
export const yesNo = (description: string) => z.boolean().meta({ description });

/** An amount of money in pence. */
export const pence = (description: string) => whole(`${description} In pence.`, 0, 100_000_000);

/** The version the caller last saw. */
export const version = () =>
  whole('The version you last saw; a newer one answers CONFLICT.', 1, 2_000_000_000);

/** The caller's own reference of a record, unique within the partner. */
export const partnerReference = () =>
  line('Your own reference of this record, unique within your organisation.', 100).optional();

/** The instant at which a calendar date begins in UTC, as the database driver takes dates. */
export const asDate = (text: string) => new Date(`${text}T00:00:00Z`);
