import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { invalidVariables } from './coercion';
import { besideContext, type ServerContext } from './context';
import { codeOf } from './errors';
import { describeError, type Logger } from './logging';
import { messages, say } from './messages';

/** Errors in one answer; the rest is counted only. */
const ERRORS_SHOWN = 10;

/**
 * Finishes every GraphQL answer: unexpected errors are logged once and named by their request id,
 * messages are put in the caller's language, wrong variables are named without their values, and a
 * long list of errors is cut.
 */
export function finishAnswers(logger: Logger): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            if (codeOf(error) !== 'INTERNAL_SERVER_ERROR') continue;
            const { requestId } = contextValue;
            logger.error({ requestId, error: describeError(error) }, 'unexpected error');
          }
        },
        async willSendResponse(request) {
          noteFacts(request);
          const { body } = request.response;
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          const { errors } = body.singleResult;
          body.singleResult.errors = errors
            .slice(0, ERRORS_SHOWN)
            .map((error) => finish(error, request));
          if (errors.length > ERRORS_SHOWN) {
            const errorsLeftOut = errors.length - ERRORS_SHOWN;
            body.singleResult.extensions = { ...body.singleResult.extensions, errorsLeftOut };
          }
        },
      };
    },
  };
}

/** Notes for the log what was asked; names come from a validated document only. */
function noteFacts({
  contextValue,
  operation,
  errors,
}: GraphQLRequestContext<ServerContext>): void {
  const beside = besideContext.get(contextValue);
  if (!beside) return;
  if (operation) {
    beside.facts.operation = operation.name?.value;
    beside.facts.rootFields = beside.operation?.rootFields;
  }
  if (errors) beside.facts.codes = [...new Set(errors.map(codeOf))];
}

function finish(
  error: GraphQLFormattedError,
  { contextValue, schema, operation, request }: GraphQLRequestContext<ServerContext>,
): GraphQLFormattedError {
  const { locale, requestId } = contextValue;
  const code = error.extensions?.code;
  if (code === 'INTERNAL_SERVER_ERROR') {
    const message = say(messages.internal, locale, { requestId });
    return { ...error, message, extensions: { code, requestId } };
  }
  // graphql-js found the variables wrong: its message repeats the value, so it is said anew
  if (code === 'BAD_USER_INPUT' && error.message.startsWith('Variable "$') && operation) {
    const errors = invalidVariables(schema, operation, request.variables ?? {}, locale);
    return { message: say(messages.variablesInvalid, locale), extensions: { code, errors } };
  }
  return error;
}
