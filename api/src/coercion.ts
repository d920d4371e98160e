import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isValueNode,
  type OperationDefinitionNode,
  TokenKind,
  type TypeNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import { type Locale, messages, say } from './messages';

/**
 * Says which of the variables sent do not fit their type, by field and without their values
 * (GraphQL's own message repeats the value, which may be a National Insurance number).
 * @returns `{ 'startedOn': 'This is not a valid Date.' }`: the field's path inside its variable, or
 * the variable's name where the variable itself is wrong
 */
export function invalidVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = inputType(schema, typeNode);
    if (!type) continue;
    if (!Object.hasOwn(variables, name)) {
      if (isNonNullType(type) && !defaultValue) errors[name] = say(messages.valueRequired, locale);
      continue;
    }
    coerceInputValue(variables[name], type, (path, value, error) => {
      const { field, text } = explain(error.message, value);
      const key = [...path, ...(field ? [field] : [])].join('.') || name;
      errors[key] = say(text, locale, { type: typeAt(type, path) });
    });
  }
  return errors;
}

/** Sorts graphql-js' messages by their fixed beginnings, which hold names of the schema only. */
function explain(message: string, value: unknown) {
  const missing = /^Field "(\w+)" of required type /.exec(message);
  if (missing) return { field: missing[1], text: messages.valueRequired };
  const unknown = /^Field "(.{1,60})" is not defined by type /.exec(message);
  if (unknown) return { field: unknown[1], text: messages.valueUnknownField };
  if (value === null || value === undefined) return { field: null, text: messages.valueRequired };
  return { field: null, text: messages.valueWrongType };
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): string {
  let named = getNamedType(type);
  for (const step of path) {
    if (typeof step === 'number' || !('getFields' in named)) continue;
    const field = named.getFields()[step];
    if (field) named = getNamedType(field.type);
  }
  return named.name;
}

function inputType(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  // Validation has accepted the document: the type of a variable is an input type.
  return typeFromAST(schema, node) as GraphQLInputType | undefined;
}

/** The value in a document that does not fit its type, if that is what a validation error is about. */
export const valueAt = ({ extensions, nodes }: GraphQLError): ValueNode | undefined =>
  extensions.code === 'GRAPHQL_VALIDATION_FAILED' ? nodes?.find(isValueNode) : undefined;

/**
 * Says which of the values written into a document do not fit their type, by field and without the values.
 * @returns `{ 'startedOn': 'This value does not fit the field.' }`: the argument or input field, as for variables
 */
export function invalidValues(
  errors: readonly GraphQLError[],
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap((error) => {
      const at = valueAt(error);
      if (!at) return [];
      const missing = /^Field "\w+\.(\w+)" of required type /.exec(error.message)?.[1];
      if (missing) return [[missing, say(messages.valueRequired, locale)]];
      // Of what type it ought to be is a name of the schema, which is not told to whoever guesses.
      return [[fieldOf(at), say(messages.valueUnfit, locale)]];
    }),
  );
}

/** The argument or input field that a value is given for: the name before it, or before the list that it stands in. */
function fieldOf({ loc }: ValueNode): string {
  let token = loc?.startToken.prev;
  while (token && token.kind !== TokenKind.COLON) token = token.prev;
  return token?.prev?.value ?? '';
}
