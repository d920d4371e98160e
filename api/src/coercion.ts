import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isValueNode,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
  type ValueNode,
  visit,
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
      const steps = [...path, ...(field ? [field] : [])];
      // A number says nothing without the list that it counts in.
      const key = (typeof steps[0] === 'number' ? [name, ...steps] : steps).join('.') || name;
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

/**
 * The value in a document that does not fit its type, if that is what a validation error is about. Of a variable the error
 * names no value but the variable and its type, and says what is wrong with them.
 */
export const valueAt = ({ extensions, nodes }: GraphQLError): ValueNode | undefined =>
  extensions.code === 'GRAPHQL_VALIDATION_FAILED'
    ? nodes?.filter(isValueNode).find(({ kind }) => kind !== Kind.VARIABLE)
    : undefined;

/**
 * Says which of the values written into a document do not fit their type, by field and without the values.
 * @returns `{ 'startedOn': 'This value does not fit the field.' }`: the field's path inside its argument, or the
 * argument's name where the argument itself is wrong, as for variables
 */
export function invalidValues(
  document: DocumentNode | undefined,
  errors: readonly GraphQLError[],
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap((error) => {
      const at = valueAt(error);
      if (!at) return [];
      const path = document ? pathTo(document, at) : [];
      const missing = /^Field "\w+\.(\w+)" of required type /.exec(error.message)?.[1];
      // Of what type it ought to be is a name of the schema, which is not told to whoever guesses.
      return missing
        ? [[inside([...path, missing]), say(messages.valueRequired, locale)]]
        : [[inside(path), say(messages.valueUnfit, locale)]];
    }),
  );
}

/** Without the argument's name, as long as something stands inside it. */
const inside = ([argument = '', ...rest]: readonly string[]) =>
  rest.length > 0 ? rest.join('.') : argument;

/** The way to a value: the argument, then fields and places in lists. */
function pathTo(document: DocumentNode, at: ValueNode): string[] {
  let found: string[] = [];
  visit(document, {
    enter(node, key, parent, _path, ancestors) {
      if (node !== at) return undefined;
      const steps = [...ancestors, parent, node];
      found = steps.flatMap((step, index) => {
        if (!isNode(step)) return [];
        if (step.kind === Kind.ARGUMENT || step.kind === Kind.OBJECT_FIELD)
          return [step.name.value];
        const list = steps[index - 1];
        return Array.isArray(list) && isNode(steps[index - 2]) && isList(steps[index - 2])
          ? [String(step === node ? key : list.indexOf(step))]
          : [];
      });
      return BREAK;
    },
  });
  return found;
}

const isNode = (step: unknown): step is ASTNode =>
  typeof step === 'object' && step !== null && 'kind' in step;
const isList = (step: unknown) => isNode(step) && step.kind === Kind.LIST;
