import {
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { assumedListSize } from './caps';

/** Arguments that state how many rows a field answers with. */
export const SIZE_ARGUMENTS = ['perPage', 'first', 'last', 'take'];
const LARGEST = 1_000_000;

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Rows that a field may answer with as its argument or the schema's default states them;
 * null for a field that takes no such argument.
 */
export function statedPageSize(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  variables: Variables,
): number | null {
  const stated = field.arguments?.find((argument) => SIZE_ARGUMENTS.includes(argument.name.value));
  if (stated) return rows(valueFromASTUntyped(stated.value, { ...variables }));
  const known = definition?.args.find((argument) => SIZE_ARGUMENTS.includes(argument.name));
  return known ? rows(known.defaultValue) : null;
}

/** The variables of an operation, with its own defaults for those that were not sent. */
export function withDefaults(operation: OperationDefinitionNode, sent: Variables): Variables {
  const defaults = operation.variableDefinitions?.filter(
    ({ variable, defaultValue }) => defaultValue && sent[variable.name.value] === undefined,
  );
  if (!defaults?.length) return sent;
  return {
    ...sent,
    ...Object.fromEntries(
      defaults.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    ),
  };
}

function rows(value: unknown): number {
  const size = Number(value);
  // null, a missing variable or a value of the wrong type: the resolver falls back to its default
  if (value === null || !Number.isFinite(size)) return assumedListSize;
  return Math.min(Math.max(size, 1), LARGEST);
}
