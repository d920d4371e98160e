import { GraphQLError } from 'graphql';
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** What the log says of an error that nobody meant for the caller. */
export const UNEXPECTED = 'unexpected error';

/** Names of values that no log line may hold, however deep. */
const NEVER = new Set([
  ...['variables', 'body', 'headers', 'query', 'url', 'password', 'token', 'apiKey', 'cookie'],
  ...['nino', 'dateOfBirth', 'forename', 'middleNames', 'surname', 'firstName', 'lastName'],
  ...['name', 'email', 'telephone', 'address', 'postcode', 'note', 'notes'],
]);

/** What looks like a person's data wherever it stands: NINO, date, telephone, postcode. */
const PERSONAL = [
  /\b[A-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/gi,
  /\b\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /(?:\+44 ?|\b0)\d(?: ?\d){8,9}\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gi,
];
const EMAIL = /[^\s"<>@]{1,64}@[\w.-]+/g;
const WITHHELD = '[withheld]';

/**
 * The server's log: one JSON object a line, with time in milliseconds since 1970.
 * Callers log identifiers, codes and counts only. Two nets stand behind them: known names are
 * withheld and whatever looks like personal data is blanked out before a line is written.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: describeError, error: describeError },
    formatters: { log: withoutKnownNames },
    hooks: { streamWrite: withoutPersonalData },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A text with everything that looks like personal data blanked out. */
export function withoutPersonalData(text: string): string {
  const rest = PERSONAL.reduce((left, pattern) => left.replace(pattern, WITHHELD), text);
  // asked first, since a search for the part before the @ looks at every character many times
  return rest.includes('@') ? rest.replace(EMAIL, WITHHELD) : rest;
}

// pino's own redaction looks at one level at a time and costs ten times as much
function withoutKnownNames(line: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(line).map(([name, value]) => {
      if (NEVER.has(name)) return [name, WITHHELD];
      const plain = value?.constructor === Object;
      return [name, plain ? withoutKnownNames(value as Record<string, unknown>) : value];
    }),
  );
}

/**
 * What may be logged of an unexpected error: its class, code, the database object it names and where
 * it arose. Never its message, which can repeat a value.
 */
export function describeError(error: unknown): Record<string, unknown> {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Error)) return { class: typeof cause };
  const { code, constraint, table, column, routine } = cause as Error & Record<string, unknown>;
  const at = cause.stack
    ?.split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    class: cause.constructor.name,
    code,
    constraint,
    table,
    column,
    routine,
    at,
    ...(cause.cause === undefined ? {} : { cause: describeError(cause.cause) }),
  };
}
