import { isCalendarDate } from '../rules/calendar';
import { builder } from './builder';

// What these throw stands behind the words of graphql-js, which name the type and where the value stands.
builder.scalarType('Date', {
  description: 'A calendar date as YYYY-MM-DD, without a time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: (value) => {
    if (isCalendarDate(value)) return value;
    throw new Error('A date is written as YYYY-MM-DD and must exist.');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant in UTC, for instance 2026-11-23T09:30:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(value)).toISOString(),
  parseValue: (value) => {
    const instant = new Date(String(value));
    if (Number.isNaN(instant.getTime())) throw new Error('An instant is written in ISO 8601.');
    return instant.toISOString();
  },
});

builder.scalarType('JSON', {
  description: 'A value of any shape, as JSON.',
  serialize: (value) => value,
  parseValue: (value) => value,
});
