import { GraphQLError } from 'graphql';
import { builder } from './builder';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a day that exists, as YYYY-MM-DD. */
export function isCalendarDate(text: unknown): text is string {
  if (typeof text !== 'string' || !calendarDate.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const badScalar = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

builder.scalarType('Date', {
  description: 'A calendar date as YYYY-MM-DD, without a time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => {
    if (isCalendarDate(value)) return value;
    throw badScalar('A date is written as YYYY-MM-DD and must exist.');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, for instance 2026-11-23T09:30:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(value)).toISOString(),
  parseValue: (value) => {
    const instant = new Date(String(value));
    if (Number.isNaN(instant.getTime())) throw badScalar('An instant is written in ISO 8601.');
    return instant.toISOString();
  },
});

builder.scalarType('JSON', {
  description: 'A value of any shape, as JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
