import {
  GraphQLError,
  type GraphQLFormattedError,
  isValueNode,
  TokenKind,
  type ValueNode,
} from 'graphql';
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
  const { stacktrace: _stack, http: _http, expected, ...extensions } = formatted.extensions ?? {};
  const at = valueAt(error);
  if (at) return { locations, path, ...badValue(at, formatted.message, expected) };
  const message = withoutValues(formatted.message, error);
  return { message, locations, path, extensions: { ...extensions, code } };
}

/** What the rules of GraphQL say of an input without one of its fields: names alone, no values. */
const missingField = /^Field "\w+\.(\w+)" of required type "[\w![\]]+" was not provided\.$/;

/** A value written into a document can be a person's: this points at it by its field and never repeats it. */
function badValue(at: ValueNode, said: string, expected: unknown) {
  const missing = missingField.exec(said)?.[1];
  const own = missing ? said : messages.notOfItsType.en;
  const message = typeof expected === 'string' ? expected : own;
  const field = missing ?? fieldOf(at);
  const errors = field && { errors: { [field]: message } };
  return { message, extensions: { code: 'BAD_USER_INPUT' as const, ...errors } };
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

/** The value in a document that is not of the type that was asked for, if that is what is wrong. */
const valueAt = (error: unknown): ValueNode | undefined =>
  error instanceof GraphQLError && error.extensions.code === 'GRAPHQL_VALIDATION_FAILED'
    ? error.nodes?.find(isValueNode)
    : undefined;

/** The argument or input field that a value is given for: the name before it. */
function fieldOf({ loc }: ValueNode): string | undefined {
  const colon = loc?.startToken.prev;
  const name = colon?.kind === TokenKind.COLON ? colon.prev : null;
  return name?.kind === TokenKind.NAME ? name.value : undefined;
}

/** A document that cannot be read is not repeated: what stands in it can be a person's. */
function withoutValues(message: string, error: unknown): string {
  if (!(error instanceof GraphQLError) || error.extensions.code !== 'GRAPHQL_PARSE_FAILED')
    return message;
  return message.replace(/\b(String|BlockString|Int|Float|Name) ".*"/s, '$1').replace(/: ".*/s, '');
}
