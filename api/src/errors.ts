import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { valueAt } from './coercion';
import { type Locale, messages, say, type Text } from './messages';

/** Every code that a caller can meet, and the HTTP status where it is not part of a GraphQL answer. */
export const ERROR_CODES = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  INVALID_STATE: 409,
  LIMIT_EXCEEDED: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Codes of Apollo Server that all mean: the request was put wrongly. */
const PUT_WRONGLY = new Set([
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** The code a caller is told; anything that nobody meant for the caller is an internal error. */
export function codeOf(error: unknown): ErrorCode {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (typeof code !== 'string') return 'INTERNAL_SERVER_ERROR';
  if (PUT_WRONGLY.has(code)) return 'BAD_USER_INPUT';
  return Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : 'INTERNAL_SERVER_ERROR';
}

/**
 * Turns an error into what a caller may read. Known codes keep their message; everything else says
 * only that something went wrong (the language and request id are added when the answer is sent).
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = codeOf(error);
  const { locations, path } = formatted;
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { message: messages.internal.en, locations, path, extensions: { code } };
  }
  const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
  const message = withoutValues(formatted.message, error);
  return { message, locations, path, extensions: { ...extensions, code } };
}

/** An error of the server itself in the caller's language. */
export function failure(
  code: ErrorCode,
  text: Text,
  locale: Locale,
  values?: Record<string, string | number>,
): GraphQLError {
  return new GraphQLError(say(text, locale, values), { extensions: { code } });
}

/** A value written into a document can be a person's: point at it, never repeat it. */
function withoutValues(message: string, error: unknown): string {
  if (!(error instanceof GraphQLError)) return message;
  if (error.extensions.code === 'GRAPHQL_PARSE_FAILED') {
    return message
      .replace(/\b(String|BlockString|Int|Float|Name) ".*"/s, '$1')
      .replace(/: ".*/s, '');
  }
  return valueAt(error) ? 'The value given here is not valid for its type.' : message;
}
