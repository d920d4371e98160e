import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { invalidValues, invalidVariables, valueAt } from './coercion';
import { noted, type ServerContext } from './context';
import { codeOf } from './errors';
import { describeError, type Logger, UNEXPECTED } from './logging';
import { messages, say } from './messages';

/** Errors in one answer; the rest is counted only. */
const ERRORS_SHOWN = 10;
/** Unexpected errors of one answer that are described in the log; a thousand rows fail for one reason. */
const ERRORS_LOGGED = 3;

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
          const unexpected = errors.filter((error) => codeOf(error) === 'INTERNAL_SERVER_ERROR');
          if (unexpected.length === 0) return;
          const described = unexpected.slice(0, ERRORS_LOGGED).map(describeError);
          const { requestId } = contextValue;
          logger.error({ requestId, count: unexpected.length, errors: described }, UNEXPECTED);
        },
        async willSendResponse(request) {
          noteFacts(request);
          const { body } = request.response;
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          const errors = finish(body.singleResult.errors, request);
          body.singleResult.errors = errors.slice(0, ERRORS_SHOWN);
          if (errors.length > ERRORS_SHOWN) {
            const errorsLeftOut = errors.length - ERRORS_SHOWN;
            body.singleResult.extensions = { ...body.singleResult.extensions, errorsLeftOut };
          }
        },
      };
    },
  };
}

/** Notes for the log what was asked; names of fields come from a validated document only. */
function noteFacts({
  contextValue,
  operation,
  errors,
}: GraphQLRequestContext<ServerContext>): void {
  const note = contextValue[noted];
  if (!note) return;
  if (operation) {
    note.facts.operation = operation.operation;
    note.facts.rootFields = note.operation?.rootFields;
  }
  if (errors) note.facts.codes = [...new Set(errors.map(codeOf))];
}

function finish(
  errors: readonly GraphQLFormattedError[],
  {
    contextValue,
    schema,
    operation,
    request,
    document,
    errors: found = [],
  }: GraphQLRequestContext<ServerContext>,
): readonly GraphQLFormattedError[] {
  const { locale, requestId } = contextValue;
  // graphql-js found variables wrong: its messages repeat the values, so they are said anew
  if (operation && errors.some(({ message }) => message.startsWith('Variable "$'))) {
    const fields = invalidVariables(schema, operation, request.variables ?? {}, locale);
    const extensions = { code: 'BAD_USER_INPUT', errors: fields };
    return [{ message: say(messages.variablesInvalid, locale), extensions }];
  }
  // so do its messages about values in the document
  if (found.some(valueAt)) {
    const fields = invalidValues(document, found, locale);
    const locations = found.filter(valueAt).flatMap((error) => error.locations ?? []);
    const others = errors.filter((_error, place) => !found[place] || !valueAt(found[place]));
    const extensions = { code: 'BAD_USER_INPUT', errors: fields };
    return [{ message: say(messages.variablesInvalid, locale), locations, extensions }, ...others];
  }
  return errors.map((error) => {
    const code = error.extensions?.code;
    if (code !== 'INTERNAL_SERVER_ERROR') return error;
    const message = say(messages.internal, locale, { requestId });
    return { ...error, message, extensions: { code, requestId } };
  });
}
