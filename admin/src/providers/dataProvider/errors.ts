import { ApolloError } from '@apollo/client';
import { HttpError } from 'ra-core';
import { RecordNotFound } from './parse';

/** Codes that the API puts into `extensions.code`, with the HTTP status react-admin understands. */
const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID_STATE: 409,
  BAD_USER_INPUT: 422,
  LIMIT_EXCEEDED: 429,
};

/** A point that the person may confirm, saying why, and go on. */
export interface Warning {
  readonly id: string;
  readonly message: string;
}

/** The body of every error that a screen can receive from the data provider. */
export interface ErrorBody {
  readonly code: string;
  /** Messages by field, as react-admin's forms place them. Undefined when no field is at fault. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly warnings?: readonly Warning[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface GraphQLErrorLike {
  message: string;
  extensions?: Record<string, unknown> | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function firstGraphQLError(error: unknown): GraphQLErrorLike | undefined {
  if (!isRecord(error)) return undefined;
  const list = error.graphQLErrors;
  if (Array.isArray(list) && list.length > 0) return list[0] as GraphQLErrorLike;
  // ra-data-graphql wraps the Apollo error as the body of an HttpError with status 200.
  return error.body === undefined ? undefined : firstGraphQLError(error.body);
}

/** Field messages keyed as forms name their inputs: the argument name in front is taken off. */
function fieldErrors(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([path, message]) => [
    path.replace(/^(input|data)\./, ''),
    String(message),
  ]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readWarnings(value: unknown): Warning[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter(isRecord).map((item) => ({
    id: String(item.id),
    message: String(item.message ?? ''),
  }));
}

function statusOf(error: unknown): number {
  if (!isRecord(error)) return 0;
  if (typeof error.statusCode === 'number') return error.statusCode;
  if (typeof error.status === 'number' && error.status !== 200) return error.status;
  return isRecord(error.networkError) ? statusOf(error.networkError) : 0;
}

/** ra-data-graphql wraps whatever a parser throws as the body of an HttpError with status 200. */
const unwrap = (error: unknown): unknown =>
  error instanceof HttpError && error.body instanceof Error && !(error.body instanceof ApolloError)
    ? error.body
    : error;

/**
 * The one shape of error that screens see: message for the person, HTTP-like status for
 * react-admin, and a body with code, field messages and warnings.
 * Without an answer from the API the code is OFFLINE (no connection) or SERVER_ERROR.
 * A mistake in our own code is returned as it is, so that it is seen.
 */
export function toScreenError(thrown: unknown): unknown {
  const error = unwrap(thrown);
  if (error instanceof RecordNotFound) {
    return new HttpError('errors.NOT_FOUND', 404, { code: 'NOT_FOUND' } satisfies ErrorBody);
  }
  if (!(error instanceof HttpError || error instanceof ApolloError)) return error;
  const first = firstGraphQLError(error);
  if (!first) {
    const status = statusOf(error);
    const code = status === 0 ? 'OFFLINE' : status === 401 ? 'UNAUTHENTICATED' : 'SERVER_ERROR';
    return new HttpError(`errors.${code}`, status, { code } satisfies ErrorBody);
  }
  const extensions = first.extensions ?? {};
  const code = typeof extensions.code === 'string' ? extensions.code : 'SERVER_ERROR';
  const body: ErrorBody = {
    code,
    errors: fieldErrors(extensions.errors),
    warnings: readWarnings(extensions.warnings),
    extensions,
  };
  return new HttpError(first.message, statusOfCode[code] ?? 500, body);
}

/** The body of an error from the data provider, or undefined for any other error. */
export function errorBody(error: unknown): ErrorBody | undefined {
  return error instanceof HttpError && isRecord(error.body) && typeof error.body.code === 'string'
    ? (error.body as unknown as ErrorBody) // checked just above; HttpError types its body as any
    : undefined;
}
