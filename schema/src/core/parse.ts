import type { z } from 'zod';
import { badInput, type Message } from './errors';

type Issue = z.core.$ZodIssue;

const required: Message = { en: 'Fill this in.', cy: 'Llenwch hwn.' };

/** What an issue of a schema says to a person, in both languages. Rules of ours bring their own message in `params`. */
export function messageOf(issue: Issue): Message {
  switch (issue.code) {
    case 'custom':
      return (
        (issue.params?.message as Message | undefined) ?? {
          en: 'Check this answer.',
          cy: 'Gwiriwch yr ateb hwn.',
        }
      );
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? Number(issue.minimum) <= 1
          ? required
          : { en: `Give at least ${issue.minimum}.`, cy: `Rhowch o leiaf ${issue.minimum}.` }
        : {
            en: `Must be ${issue.minimum} or more.`,
            cy: `Rhaid iddo fod yn ${issue.minimum} neu fwy.`,
          };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            en: `Use at most ${issue.maximum} characters.`,
            cy: `Defnyddiwch hyd at ${issue.maximum} nod.`,
          }
        : {
            en: `Must be ${issue.maximum} or less.`,
            cy: `Rhaid iddo fod yn ${issue.maximum} neu lai.`,
          };
    case 'invalid_value':
      return { en: 'Choose one of the answers offered.', cy: 'Dewiswch un o’r atebion a gynigir.' };
    case 'invalid_format':
      return issue.format === 'email'
        ? {
            en: 'Give an e-mail address such as name@example.org.',
            cy: 'Rhowch gyfeiriad e-bost fel enw@example.org.',
          }
        : { en: 'This is not in the right form.', cy: 'Nid yw hwn yn y ffurf gywir.' };
    case 'unrecognized_keys':
      return { en: 'This is not known here.', cy: 'Nid yw hwn yn hysbys yma.' };
    default:
      return required;
  }
}

/** The input as its schema reads it; throws BAD_USER_INPUT with a message for every field at fault, all at once. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const unstorable = unstorableText(input);
  if (unstorable) throw badInput({ [unstorable.join('.') || 'input']: notText });
  const result = schema.safeParse(withoutNulls(input));
  if (result.success) return result.data;
  const fields: Record<string, Message> = {};
  for (const issue of result.error.issues)
    fields[issue.path.join('.') || 'input'] ??= messageOf(issue);
  throw badInput(fields);
}

const notText: Message = {
  en: 'This holds a sign that is not text. Type it again.',
  cy: 'Mae hwn yn cynnwys arwydd nad yw’n destun. Teipiwch ef eto.',
};

/** Where the input holds a text with the sign of number zero, which PostgreSQL cannot store; undefined for none. */
function unstorableText(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') ? [] : undefined;
  if (!value || typeof value !== 'object') return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const path = name.includes('\0') ? [] : unstorableText(inner);
    if (path) return [...(name.includes('\0') ? [] : [name]), ...path];
  }
  return undefined;
}

/** GraphQL sends null for "left empty"; schemas say optional. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) =>
        inner === null ? [] : [[name, withoutNulls(inner)]],
      ),
    );
  return value;
}

/** Refuses one field with a sentence. */
export const badInputFor = (field: string, message: Message) => badInput({ [field]: message });
