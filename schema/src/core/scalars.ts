import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isCalendarDate } from '../rules/calendar';
import { builder } from './builder';

/** Reads what is right; of anything else it says how it is written and, of a value in a document, where it stands. */
const written = (right: (value: unknown) => string | undefined, message: string) => {
  const parsed = (value: unknown, node?: ValueNode) => {
    const found = right(value);
    if (found !== undefined) return found;
    throw new GraphQLError(message, {
      nodes: node ?? [],
      extensions: { code: 'BAD_USER_INPUT', expected: message },
    });
  };
  return {
    parseValue: (value: unknown) => parsed(value),
    parseLiteral: (node: ValueNode) => parsed(valueFromASTUntyped(node), node),
  };
};

builder.scalarType('Date', {
  description: 'A calendar date as YYYY-MM-DD, without a time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  ...written(
    (value) => (isCalendarDate(value) ? value : undefined),
    'A date is written as YYYY-MM-DD and must exist.',
  ),
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, for instance 2026-11-23T09:30:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(value)).toISOString(),
  ...written((value) => {
    const instant = new Date(String(value));
    return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
  }, 'An instant is written in ISO 8601.'),
});

builder.scalarType('JSON', {
  description: 'A value of any shape, as JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
