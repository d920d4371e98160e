import type { ErrorRequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { codeOf, ERROR_CODES, failure } from './errors';
import { type Caps, LimitExceeded } from './limits';
import { describeError, type Logger, UNEXPECTED } from './logging';
import { messages } from './messages';
import { factsOf } from './request';

/** Answers what went wrong outside GraphQL execution, in the shape of a GraphQL answer. */
export function answerFailures(logger: Logger, caps: Caps): ErrorRequestHandler {
  // Express knows an error handler by its four parameters; its own would print the error as it is
  return (error, _request, response, _next) => {
    if (response.headersSent || error?.type === 'request.aborted') {
      // the answer has been given (deadline), has broken off half-way, or nobody waits for it
      if (!response.writableEnded) response.destroy();
      return;
    }
    const { requestId, locale } = factsOf(response);
    const known = asGraphQLError(error, locale, caps);
    if (!known) logger.error({ requestId, errors: [describeError(error)] }, UNEXPECTED);
    sendError(
      response,
      known ?? failure('INTERNAL_SERVER_ERROR', messages.internal, locale, { requestId }),
    );
  };
}

/** Sends one error; a status that was set before (415, 503) stands. */
export function sendError(response: Response, error: GraphQLError): void {
  const code = codeOf(error);
  const facts = factsOf(response);
  facts.codes = [code];
  // react-admin's client reads no body but that of a 200: "sign in" must reach it
  const status = code === 'UNAUTHENTICATED' ? 200 : ERROR_CODES[code];
  if (response.statusCode === 200) response.status(status);
  const { message, extensions } = error;
  response.json({ errors: [{ message, extensions: { ...extensions, code } }] });
}

function asGraphQLError(error: unknown, locale: 'en' | 'cy', caps: Caps): GraphQLError | null {
  if (error instanceof LimitExceeded) return error.toGraphQLError(locale);
  if (error instanceof GraphQLError && codeOf(error) !== 'INTERNAL_SERVER_ERROR') return error;
  // what the body parser refuses carries the name of the reason as its type
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (type === 'entity.too.large') {
    return new LimitExceeded('bodyBytes', caps.bodyBytes).toGraphQLError(locale);
  }
  const unreadable = ['entity.', 'encoding.', 'charset.', 'request.'].some((beginning) =>
    type.startsWith(beginning),
  );
  // and one that is not compressed as it says, the code of the library that opens it
  return unreadable || code.startsWith('Z_')
    ? failure('BAD_USER_INPUT', messages.malformedJson, locale)
    : null;
}
